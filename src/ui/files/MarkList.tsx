import { templateText } from '../../language/uiTemplate.ts';
import { useWords } from '../words.tsx';
import { CopyButton } from './CopyButton.tsx';
import { type Papers, readyFigures } from './exportInput.ts';

interface MarkListProps {
  readonly papers: Papers;
  readonly say: (text: string) => void;
}

const kinds = ['figure', 'table', 'text', 'value', 'source'] as const;

/** The marks that this dashboard can fill, to be copied one by one. */
export function MarkList({ papers, say }: MarkListProps) {
  const text = useWords(templateText);
  const figures = readyFigures(papers);
  const { marksOf, own } = text;
  const [first] = figures;
  const place = first?.series[0]?.area;
  const period = first?.periods.at(-1)?.code;
  return (
    <section className="marks" aria-label={text.marks}>
      <h3>{text.marks}</h3>
      <h4>{text.common}</h4>
      <ul>
        {text.whole.map((word) => (
          <MarkRow key={word} mark={`{{${word}}}`} say={say} />
        ))}
      </ul>
      {figures.map(({ indicator: { id, title } }) => (
        <div key={id}>
          <h4>{title[papers.language]}</h4>
          <ul>
            {kinds.map((kind) => (
              <MarkRow
                key={kind}
                name={text.kinds[kind]}
                mark={`{{${marksOf[kind]}:${id}${kind === 'value' ? `;${own}` : ''}}}`}
                say={say}
              />
            ))}
          </ul>
        </div>
      ))}
      {first !== undefined && place !== undefined && period !== undefined && (
        <p className="quiet">
          {text.valueHint(`{{${marksOf.value}:${first.indicator.id};${place};${period}}}`)}
        </p>
      )}
    </section>
  );
}

interface MarkRowProps {
  readonly name?: string;
  readonly mark: string;
  readonly say: (text: string) => void;
}

function MarkRow({ name, mark, say }: MarkRowProps) {
  const text = useWords(templateText);
  return (
    <li>
      {name !== undefined && <span>{name}</span>}
      <code>{mark}</code>
      <CopyButton what={mark} label={text.copyMark(mark)} say={say} />
    </li>
  );
}

import type { IndicatorId } from '../../catalog/indicator.ts';
import { figureText } from '../../language/uiFigure.ts';
import { useTemplates } from '../templates/useTemplates.ts';
import { useLanguage, useWords } from '../words.tsx';

/** The duties and papers that the figure serves, as the ready dashboards have it; nothing where none of them has it. */
export function UsedFor({ id }: { readonly id: IndicatorId }) {
  const text = useWords(figureText);
  const language = useLanguage();
  const uses = useTemplates().filter(({ sections }) => sections.some(({ figures }) => figures.includes(id)));
  if (uses.length === 0) return null;
  return (
    <section>
      <h2>{text.usedFor}</h2>
      <ul className="bullets">
        {uses.map(({ id: template, title, duty }) => (
          <li key={template}>{text.usedIn(title[language], duty[language])}</li>
        ))}
      </ul>
    </section>
  );
}

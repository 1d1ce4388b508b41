import { type ReactNode, useEffect, useRef } from 'react';
import { type HelpPart, helpParts, helpText } from '../../language/help.ts';
import { methodText } from '../../language/method.ts';
import { signMeaning } from '../../language/signs.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.tsx';
import { Access } from './Access.tsx';
import './help.css';

interface HelpProps {
  readonly part: HelpPart | null;
  readonly onClose: () => void;
}

/** What the page does and how, in parts that can be gone to. */
export function Help({ part, onClose }: HelpProps) {
  const text = useWords(helpText);
  const body = useRef<HTMLDivElement>(null);
  const goTo = (to: HelpPart) => {
    const title = body.current?.querySelector<HTMLElement>(`#help-${to}`);
    title?.focus({ preventScroll: true });
    title?.scrollIntoView();
  };
  useEffect(() => {
    if (part !== null) goTo(part);
  }, [part]);
  const more: Readonly<Partial<Record<HelpPart, ReactNode>>> = {
    signs: <Signs />,
    method: <Method />,
    keys: <Keys />,
    access: <Access />,
  };
  return (
    <Sheet title={text.title} onClose={onClose}>
      <div className="help" ref={body}>
        <nav aria-label={text.contents}>
          <ul className="help-contents">
            {helpParts.map((id) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => goTo(id)}>
                  {text.parts[id].title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {helpParts.map((id) => {
          const { title, text: words, points } = text.parts[id];
          const List = id === 'begin' ? 'ol' : 'ul';
          return (
            <section key={id} aria-labelledby={`help-${id}`}>
              <h3 id={`help-${id}`} tabIndex={-1}>
                {title}
              </h3>
              {words !== undefined && <p>{words}</p>}
              {points.length > 0 && (
                <List className="help-points">
                  {points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </List>
              )}
              {more[id]}
            </section>
          );
        })}
      </div>
    </Sheet>
  );
}

interface PairsProps {
  readonly heads: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

function Pairs({ heads, rows }: PairsProps) {
  return (
    <table className="help-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, meaning]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signs() {
  const text = useWords(helpText);
  const { signs, preliminary } = useWords(signMeaning);
  const rows = Object.entries(signs).map(([sign, { label }]) => [sign, label] as const);
  return (
    <>
      <Pairs heads={[text.sign, text.means]} rows={rows} />
      <p>{preliminary}</p>
    </>
  );
}

function Method() {
  const { rules } = useWords(methodText);
  return (
    <dl className="help-rules">
      {Object.values(rules).map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys() {
  const text = useWords(helpText);
  return (
    <>
      <Pairs heads={[text.key, text.does]} rows={text.keys} />
      <p>{text.keysNote}</p>
    </>
  );
}

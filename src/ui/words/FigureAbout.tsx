import type { ReactNode } from 'react';
import type { PanelState } from '../../app/panels.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';
import { measureText, pedigreeLines } from '../../export/about.ts';
import { exportText } from '../../language/export.ts';
import { catalogText } from '../../language/catalog.ts';
import { uiText } from '../../language/ui.ts';
import { figureText } from '../../language/uiFigure.ts';
import { unitText } from '../../language/units.ts';
import { tablePage } from '../../pxweb/offices.ts';
import { levelsText } from '../../text/lists.ts';
import type { DescribeContext } from '../../text/subject.ts';
import { useLanguage, useWords } from '../words.tsx';
import { Explained, Glossary } from './Glossary.tsx';
import { UsedFor } from './UsedFor.tsx';

interface FigureAboutProps {
  readonly indicator: Indicator;
  readonly state: PanelState;
  readonly describing: DescribeContext;
  readonly how?: ReactNode;
}

/** Definition, cautions, how the number is computed, facts and links: what a reader should know of a figure. */
export function FigureAbout({ indicator, state, describing, how }: FigureAboutProps) {
  const text = useWords(figureText);
  const catalog = useWords(catalogText);
  const frame = useWords(uiText);
  const language = useLanguage();
  const termTexts = [indicator.title, indicator.definition, ...indicator.cautions].map(
    (each) => each[language],
  );
  const pedigree =
    state.kind === 'ready' ? pedigreeLines(state.figure, language, describing.nameOf as never) : [];
  const facts: readonly (readonly [string, string])[] = [
    [text.unit, unitText[language].units[indicator.unit].name],
    [text.frequency, catalog.frequencies[indicator.frequency]],
    [text.levels, levelsText(indicator.levels, language)],
  ];
  return (
    <div className="figure-about">
      <section>
        <h2>{text.definition}</h2>
        <p>
          <Explained text={indicator.definition[language]} />
        </p>
        <p className="fine">{catalog.bases[indicator.definitionBasis]}</p>
        <Glossary texts={termTexts} />
      </section>
      {indicator.cautions.length > 0 && (
        <section>
          <h2>{text.cautions}</h2>
          <ul className="bullets">
            {indicator.cautions.map((caution) => (
              <li key={caution.nb}>{caution[language]}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{text.computedHow}</h2>
        {how ?? <p>{measureText(indicator.measure, language)}</p>}
        <p>{catalog.merges[indicator.merge]}</p>
        {pedigree.length > 0 && (
          <details>
            <summary>{text.pedigree}</summary>
            <ul className="bullets">
              {pedigree.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <UsedFor id={indicator.id} />
      <section>
        <h2>{text.facts}</h2>
        <dl className="facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <h3>{text.links}</h3>
        <ul className="bullets">
          {tablesOf(indicator).map((table) => (
            <li key={table}>
              <a href={tablePage(table, language)} target="_blank" rel="noreferrer">
                {text.tableLink(table)}
                <span className="unseen"> ({frame.newWindow})</span>
              </a>
            </li>
          ))}
          {indicator.links
            .filter(({ kind }) => kind !== 'table')
            .map(({ href, label, kind }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {label[language]}
                  <span className="unseen"> ({frame.newWindow})</span>
                </a>
                {kind === 'statistics' && ` ${exportText[language].ask}`}
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}

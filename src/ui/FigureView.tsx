import type { ReactNode } from 'react';
import type { PanelState } from '../app/panels.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { Panel, PanelChange } from '../dashboard/dashboard.ts';
import { measureText, pedigreeLines } from '../export/about.ts';
import { catalogText } from '../language/catalog.ts';
import { uiText } from '../language/ui.ts';
import { figureText } from '../language/uiFigure.ts';
import { unitText } from '../language/units.ts';
import { isValue } from '../series/cell.ts';
import type { DescribeContext } from '../text/subject.ts';
import { tablesOf } from '../catalog/indicator.ts';
import { tablePage } from '../pxweb/offices.ts';
import { levelsText } from '../text/lists.ts';
import { Absent } from './panel/Absent.tsx';
import { Looks } from './panel/Looks.tsx';
import { Notes } from './panel/Notes.tsx';
import { PanelChart } from './panel/PanelChart.tsx';
import { PanelUnit } from './panel/PanelUnit.tsx';
import { SourceLine } from './panel/SourceLine.tsx';
import { useShown } from './panel/useShown.ts';
import { Words } from './panel/Words.tsx';
import { FigureTable } from './table/FigureTable.tsx';
import { useLanguage, useWords } from './words.tsx';
import { Main } from './Main.tsx';

interface FigureViewProps {
  readonly indicator: Indicator;
  readonly panel: Panel;
  readonly state: PanelState;
  readonly describing: DescribeContext;
  readonly isChosen: boolean;
  readonly onSet: (change: PanelChange) => void;
  readonly onAdd: () => void;
  readonly onBack: () => void;
  readonly previous: { readonly title: string; readonly onOpen: () => void } | null;
  readonly next: { readonly title: string; readonly onOpen: () => void } | null;
  readonly files?: ReactNode;
}

/** One figure large, with all that is known of it. */
export function FigureView(props: FigureViewProps) {
  const { indicator, panel, state, describing, isChosen, onSet, onAdd, onBack, previous, next, files } =
    props;
  const text = useWords(figureText);
  const language = useLanguage();
  const shown = useShown(state, panel);
  const hasNumbers = shown?.series.some(({ cells }) => cells.some(isValue)) ?? false;
  return (
    <Main className="figure">
      <div className="figure-ways">
        <button type="button" className="link" onClick={onBack}>
          {text.back}
        </button>
        <span className="push" />
        {previous !== null && (
          <button type="button" className="link" onClick={previous.onOpen} title={previous.title}>
            {text.previous}
          </button>
        )}
        {next !== null && (
          <button type="button" className="link" onClick={next.onOpen} title={next.title}>
            {text.next}
          </button>
        )}
      </div>
      <div className="figure-head">
        <div>
          <h1>{indicator.title[language]}</h1>
          <PanelUnit indicator={indicator} shown={shown} kind={panel.chart} />
        </div>
        {!isChosen && (
          <button type="button" className="button" data-look="first" onClick={onAdd}>
            {text.addThis}
          </button>
        )}
        {files}
      </div>
      {state.kind !== 'ready' || shown === null || !hasNumbers ? (
        <div className="figure-chart">
          <Absent indicator={indicator} state={state} />
        </div>
      ) : (
        <>
          <Words figure={state.figure} describing={describing} />
          <div className="figure-looks">
            <Looks panel={panel} figure={shown} alone onSet={onSet} />
          </div>
          <div className="figure-chart">
            <PanelChart
              figure={shown}
              kind={panel.chart}
              size="large"
              onIndex={() => onSet({ transform: 'index' })}
            />
          </div>
          {panel.chart !== 'map' && <SourceLine figure={shown} renewing={state.renewing} />}
          <Notes figure={state.figure} nameOf={describing.nameOf} />
          <h2>{text.numbers}</h2>
          <FigureTable figure={shown} />
        </>
      )}
      <About indicator={indicator} state={state} describing={describing} />
    </Main>
  );
}

function About({
  indicator,
  state,
  describing,
}: Pick<FigureViewProps, 'indicator' | 'state' | 'describing'>) {
  const text = useWords(figureText);
  const catalog = useWords(catalogText);
  const frame = useWords(uiText);
  const language = useLanguage();
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
        <p>{indicator.definition[language]}</p>
        <p className="fine">{catalog.bases[indicator.definitionBasis]}</p>
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
        <p>{measureText(indicator.measure, language)}</p>
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
            .map(({ href, label }) => (
              <li key={href}>
                <a href={href} target="_blank" rel="noreferrer">
                  {label[language]}
                  <span className="unseen"> ({frame.newWindow})</span>
                </a>
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}

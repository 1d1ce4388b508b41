import { useMemo, useState } from 'react';
import type { PanelState } from '../app/panels.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import type { Dashboard, Panel } from '../dashboard/dashboard.ts';
import { tableSources } from '../export/citation.ts';
import type { Atlas } from '../export/maps.ts';
import { ownMark } from '../export/ownWords.ts';
import { exportText } from '../language/export.ts';
import { documentText } from '../language/uiDocument.ts';
import { uiText } from '../language/ui.ts';
import { isValue } from '../series/cell.ts';
import type { ShownFigure } from '../series/transforms.ts';
import type { DescribeContext } from '../text/subject.ts';
import { StillChart } from './StillChart.tsx';
import { StillMap } from './map/StillMap.tsx';
import { Absent } from './panel/Absent.tsx';
import { Notes } from './panel/Notes.tsx';
import { SourceLine } from './panel/SourceLine.tsx';
import { useShown } from './panel/useShown.ts';
import { Words } from './panel/Words.tsx';
import { type Paper, SheetTools } from './SheetTools.tsx';
import { Legend } from './table/Legend.tsx';
import { SheetTable } from './table/SheetTable.tsx';
import { useLanguage, useWords } from './words.tsx';
import { Main } from './Main.tsx';

interface DocumentViewProps {
  readonly dashboard: Dashboard;
  readonly ownTitle: string;
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined;
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly describing: DescribeContext;
  readonly atlas: Atlas;
}

/** The dashboard as it prints: A4, headings, captions and sources, nothing to press inside the sheet. */
export function DocumentView(props: DocumentViewProps) {
  const { dashboard, ownTitle, indicatorOf, figures, describing, atlas } = props;
  const text = useWords(documentText);
  const frame = useWords(uiText);
  const language = useLanguage();
  const [paper, setPaper] = useState<Paper>({ pages: 'laid-out', turn: 'portrait' });
  const ready = useMemo(
    () =>
      dashboard.panels.flatMap(({ indicator }) => {
        const state = figures.get(indicator);
        return state?.kind === 'ready' ? [state.figure] : [];
      }),
    [dashboard.panels, figures],
  );
  const hasHeadings = dashboard.panels.some(({ heading }) => heading !== undefined);
  return (
    <Main className="sheets">
      <SheetTools paper={paper} onPaper={setPaper} />
      <article className="sheet" data-pages={paper.pages} data-turn={paper.turn}>
        <h1>{dashboard.title ?? ownTitle}</h1>
        {dashboard.lead !== undefined && (
          <>
            <p className="lead">{dashboard.lead}</p>
            <p className="own-mark">{ownMark({ language })}</p>
          </>
        )}
        {dashboard.panels.map((panel, at) => {
          const indicator = indicatorOf(panel.indicator);
          const state = figures.get(panel.indicator);
          return indicator === undefined || state === undefined ? null : (
            <Item
              key={panel.indicator}
              {...{ panel, indicator, state, describing, dashboard, atlas }}
              number={at + 1}
              level={hasHeadings ? 3 : 2}
            />
          );
        })}
        <section className="sheet-end">
          <h2>{text.sources}</h2>
          <ul>
            {tableSources(ready, language).map(({ table, text: words, address }) => (
              <li key={`${table} ${words}`}>
                {words} <span className="fine">{address}</span>
              </li>
            ))}
          </ul>
          <Legend figures={ready} />
          <p className="fine">{frame.credit}</p>
        </section>
      </article>
    </Main>
  );
}

interface ItemProps {
  readonly panel: Panel;
  readonly indicator: Indicator;
  readonly state: PanelState;
  readonly number: number;
  readonly level: 2 | 3;
  readonly describing: DescribeContext;
  readonly dashboard: Dashboard;
  readonly atlas: Atlas;
}

const hasNumbers = ({ series }: ShownFigure): boolean => series.some(({ cells }) => cells.some(isValue));

function Item({ panel, indicator, state, number, level, describing, dashboard, atlas }: ItemProps) {
  const text = useWords(documentText);
  const language = useLanguage();
  const shown = useShown(state, panel);
  const Title = level === 2 ? 'h2' : 'h3';
  const label = text.figureNumber(number);
  const chart = shown !== null && (
    <StillChart figure={shown} kind={panel.chart} scale={panel.scale} label={label} />
  );
  return (
    <>
      {panel.heading !== undefined && <h2>{panel.heading}</h2>}
      <section className="sheet-item">
        <Title>{indicator.title[language]}</Title>
        {state.kind !== 'ready' || shown === null || !hasNumbers(shown) ? (
          <Absent indicator={indicator} state={state} />
        ) : (
          <>
            <Words figure={state.figure} describing={describing} own={panel.text} />
            {panel.note !== undefined && <p className="note">{exportText[language].ownNote(panel.note)}</p>}
            {panel.chart === 'map' ? (
              <StillMap {...{ dashboard, atlas, label }} figure={state.figure} otherwise={chart} />
            ) : (
              chart
            )}
            <SheetTable figure={shown} />
            <Notes figure={state.figure} nameOf={describing.nameOf} origins="open" />
            <SourceLine figure={shown} />
          </>
        )}
      </section>
    </>
  );
}

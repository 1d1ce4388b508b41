import { useMemo } from 'react';
import { useDashboard } from '../../app/store.ts';
import { useFigures } from '../../app/useFigures.ts';
import { useWorld } from '../../app/world.tsx';
import { type Indicator, tableOf } from '../../catalog/indicator.ts';
import { shownAreas } from '../../dashboard/dashboard.ts';
import { unembedded } from '../../dashboard/embed.ts';
import { shareText } from '../../language/share.ts';
import { uiText } from '../../language/ui.ts';
import { isValue } from '../../series/cell.ts';
import { Absent } from '../panel/Absent.tsx';
import { Notes } from '../panel/Notes.tsx';
import { PanelChart } from '../panel/PanelChart.tsx';
import { PanelUnit } from '../panel/PanelUnit.tsx';
import { SourceLine } from '../panel/SourceLine.tsx';
import { useShown } from '../panel/useShown.ts';
import { fullAddress } from '../share/fullAddress.ts';
import { FigureTable } from '../table/FigureTable.tsx';
import { usePageHead } from '../usePageHead.ts';
import { useDescribing } from '../useDescribing.ts';
import { useLanguage, useWords } from '../words.tsx';
import { useHeight } from './useHeight.ts';
import '../styles/panel.css';
import '../styles/table.css';
import './embed.css';

/** One figure alone, filling the frame that another page gives it, with its source and the way back. */
export function EmbedPage() {
  const { embed } = useDashboard();
  const { catalog } = useWorld();
  const indicator = embed === undefined ? undefined : catalog.byId.get(embed);
  return indicator === undefined ? null : <Framed indicator={indicator} />;
}

const least = 180;

function Framed({ indicator }: { indicator: Indicator }) {
  const dashboard = useDashboard();
  const { places, sourceName } = useWorld();
  const text = useWords(shareText);
  const frame = useWords(uiText);
  const language = useLanguage();
  const describing = useDescribing(places, language);
  usePageHead(dashboard);
  const { groups, span, former, spreads } = dashboard;
  const indicators = useMemo(() => [indicator], [indicator]);
  const areas = useMemo(() => shownAreas(dashboard), [dashboard]);
  const figures = useFigures({ indicators, areas, groups, span, former, spreads, source: sourceName });
  const state = figures.get(indicator.id) ?? ({ kind: 'loading', table: tableOf(indicator) } as const);
  const panel = dashboard.panels.find((each) => each.indicator === indicator.id);
  const kind = panel?.chart;
  const shown = useShown(state, panel ?? {});
  const [ref, height] = useHeight<HTMLDivElement>();
  const hasNumbers = shown?.series.some(({ cells }) => cells.some(isValue)) ?? false;
  return (
    <main className="embed" id="content">
      <header>
        <h1>{indicator.title[language]}</h1>
        <PanelUnit indicator={indicator} shown={shown} kind={kind} />
      </header>
      <div className="embed-chart" ref={ref}>
        {state.kind !== 'ready' || shown === null || !hasNumbers ? (
          <Absent indicator={indicator} state={state} />
        ) : kind === 'table' ? (
          <FigureTable figure={shown} />
        ) : (
          <PanelChart figure={shown} kind={kind} height={Math.max(least, height)} scale={panel?.scale} />
        )}
      </div>
      {state.kind === 'ready' && <Notes figure={state.figure} nameOf={describing.nameOf} />}
      <footer className="embed-foot">
        {shown !== null && kind !== 'map' && <SourceLine figure={shown} />}
        <a href={fullAddress(unembedded(dashboard))} target="_blank" rel="noreferrer">
          {text.backTo}
          <span className="unseen"> ({frame.newWindow})</span>
        </a>
      </footer>
    </main>
  );
}

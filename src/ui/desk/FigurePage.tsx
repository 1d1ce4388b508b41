import { useState } from 'react';
import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { type Indicator, tableOf } from '../../catalog/indicator.ts';
import {
  addFigure,
  changedPanel,
  openFigure,
  type Panel,
  setPanel,
  setView,
} from '../../dashboard/dashboard.ts';
import type { Papers } from '../files/exportInput.ts';
import { PanelFiles } from '../files/PanelFiles.tsx';
import { HowComputed } from '../words/HowComputed.tsx';
import { FigureView } from '../FigureView.tsx';

/** The figure that is open, with its neighbours on the dashboard. */
export function FigurePage({ papers }: { papers: Papers }) {
  const { catalog } = useWorld();
  const { dashboard } = papers;
  const indicator = dashboard.figure === undefined ? undefined : catalog.byId.get(dashboard.figure);
  if (indicator === undefined) return null;
  return <OpenFigure key={indicator.id} papers={papers} indicator={indicator} />;
}

/** How a figure that is not on the dashboard is looked at lasts as long as the look. */
function OpenFigure({ papers, indicator }: { papers: Papers; indicator: Indicator }) {
  const { catalog, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const { dashboard, figures, describing } = papers;
  const { id } = indicator;
  const [loose, setLoose] = useState<Panel>({ indicator: id });
  const at = dashboard.panels.findIndex((panel) => panel.indicator === id);
  const state = figures.get(id) ?? { kind: 'loading', table: tableOf(indicator) };
  const beside = (by: number) => {
    const neighbour = at < 0 ? undefined : dashboard.panels[at + by];
    const found = neighbour === undefined ? undefined : catalog.byId.get(neighbour.indicator);
    return found === undefined
      ? null
      : { title: found.title[language], onOpen: () => edit((before) => openFigure(before, found.id)) };
  };
  return (
    <FigureView
      indicator={indicator}
      panel={dashboard.panels[at] ?? loose}
      state={state}
      describing={describing}
      isChosen={at >= 0}
      onSet={(change) =>
        at >= 0
          ? edit((before) => setPanel(before, id, change))
          : setLoose((before) => changedPanel(before, change))
      }
      onAdd={() => edit((before) => addFigure(before, id))}
      onBack={() => edit((before) => setView(before, before.panels.length > 0 ? 'workspace' : 'front'))}
      previous={beside(-1)}
      next={beside(1)}
      how={<HowComputed indicator={indicator} figure={state.kind === 'ready' ? state.figure : null} />}
      files={state.kind === 'ready' ? <PanelFiles papersNow={() => papers} id={id} state={state} /> : null}
    />
  );
}

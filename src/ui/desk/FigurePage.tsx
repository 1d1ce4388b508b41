import { useDashboardStore } from '../../app/store.ts';
import { useWorld } from '../../app/world.tsx';
import { tableOf } from '../../catalog/indicator.ts';
import { addFigure, openFigure, setView } from '../../dashboard/dashboard.ts';
import type { Papers } from '../files/exportInput.ts';
import { PanelFiles } from '../files/PanelFiles.tsx';
import { FigureView } from '../FigureView.tsx';

/** The figure that is open, with its neighbours on the dashboard. */
export function FigurePage({ papers }: { papers: Papers }) {
  const { catalog, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const { dashboard, figures, describing } = papers;
  const indicator = dashboard.figure === undefined ? undefined : catalog.byId.get(dashboard.figure);
  if (indicator === undefined) return null;
  const { id } = indicator;
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
      key={id}
      indicator={indicator}
      panel={dashboard.panels[at] ?? { indicator: id }}
      state={state}
      describing={describing}
      isChosen={at >= 0}
      onAdd={() => edit((before) => addFigure(before, id))}
      onBack={() => edit((before) => setView(before, before.panels.length > 0 ? 'workspace' : 'front'))}
      previous={beside(-1)}
      next={beside(1)}
      files={state.kind === 'ready' ? <PanelFiles papers={papers} id={id} state={state} /> : null}
    />
  );
}

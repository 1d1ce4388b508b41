import { type Dashboard, emptyDashboard, setAreas } from './dashboard.ts';
import type { Answer } from './question.ts';

/** The dashboard that an answer opens. */
export function answered({ figures, areas, span }: Answer, from: Dashboard = emptyDashboard): Dashboard {
  const panels = figures.map((indicator) => ({ indicator }));
  const view = panels.length > 0 ? 'workspace' : 'front';
  return setAreas({ ...from, panels, view, span: span ?? from.span }, areas);
}

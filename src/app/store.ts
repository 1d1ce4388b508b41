import { create } from 'zustand';
import { type Dashboard, emptyDashboard } from '../dashboard/dashboard.ts';
import type { Problem } from '../dashboard/problem.ts';
import { toUrl } from '../dashboard/url.ts';

const undoSteps = 100;

export interface DashboardStore {
  readonly dashboard: Dashboard;
  readonly past: readonly Dashboard[];
  readonly future: readonly Dashboard[];
  /** What the opened link held that could not be honoured. */
  readonly problems: readonly Problem[];
  /** The one way to change the dashboard; a change that leaves the link as it was is no change, and no step to undo. */
  edit(change: (dashboard: Dashboard) => Dashboard): void;
  undo(): void;
  redo(): void;
  /** Shows a dashboard that came from outside: the address bar, a file, a template. Can be undone when `keep` is set. */
  open(dashboard: Dashboard, problems: readonly Problem[], keep?: 'undoable'): void;
  dismissProblems(): void;
}

export const useDashboardStore = create<DashboardStore>((set) => ({
  dashboard: emptyDashboard,
  past: [],
  future: [],
  problems: [],
  edit: (change) =>
    set((state) => {
      const dashboard = change(state.dashboard);
      if (dashboard === state.dashboard || toUrl(dashboard) === toUrl(state.dashboard)) return state;
      return { dashboard, past: [...state.past.slice(1 - undoSteps), state.dashboard], future: [] };
    }),
  undo: () =>
    set((state) => {
      const previous = state.past.at(-1);
      if (previous === undefined) return state;
      return {
        dashboard: previous,
        past: state.past.slice(0, -1),
        future: [state.dashboard, ...state.future],
      };
    }),
  redo: () =>
    set((state) => {
      const [next, ...future] = state.future;
      return next === undefined ? state : { dashboard: next, past: [...state.past, state.dashboard], future };
    }),
  open: (dashboard, problems, keep) =>
    set((state) => ({
      dashboard,
      problems,
      past: keep === 'undoable' ? [...state.past.slice(1 - undoSteps), state.dashboard] : [],
      future: [],
    })),
  dismissProblems: () => set({ problems: [] }),
}));

export const useDashboard = (): Dashboard => useDashboardStore((state) => state.dashboard);

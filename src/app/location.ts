import type { History } from '../areas/history.ts';
import type { Places } from '../areas/registry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { checked } from '../dashboard/check.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import { knownFrom, needsHistory } from '../dashboard/known.ts';
import type { Problem } from '../dashboard/problem.ts';
import { fromUrl } from '../dashboard/readUrl.ts';
import { toUrl } from '../dashboard/url.ts';
import type { Language } from '../language/language.ts';
import { loadHistory } from './places.ts';
import { browserLanguage, remembered } from './settings.ts';
import { useDashboardStore } from './store.ts';

/** The language of a dashboard that names none. */
export const defaultLanguage = (): Language => remembered().language ?? browserLanguage();

/** Reads a link against what exists: what cannot be honoured is replaced or left out, and named. */
export async function openedLink(
  link: string,
  catalog: Catalog,
  places: Places,
): Promise<{ readonly dashboard: Dashboard; readonly problems: readonly Problem[] }> {
  const read = fromUrl(link);
  const history: History | null = needsHistory(read.dashboard, places) ? await loadHistory() : null;
  const language = read.dashboard.language ?? defaultLanguage();
  const { dashboard, problems } = checked(read.dashboard, knownFrom(catalog, places, history, language));
  return { dashboard, problems: [...read.problems, ...problems] };
}

/** Whether the address will show a dashboard with the page around it; known before anything is loaded. */
export const asksForDashboard = (): boolean =>
  /[?&]figures=/.test(location.search) && !/[?&]embed=/.test(location.search);

/** The address that restores the dashboard: the page's own, with the dashboard as its query. */
export const addressOf = (dashboard: Dashboard): string => `${location.pathname}${toUrl(dashboard)}`;

/**
 * Keeps store and address bar the same from now on; the only place that reads or writes the address. Each change is a
 * step in the browser's history, except that an address which needed mending is replaced.
 */
export async function startLocationSync(catalog: Catalog, places: Places): Promise<void> {
  const show = async (keep?: 'undoable') => {
    const { dashboard, problems } = await openedLink(location.search, catalog, places);
    useDashboardStore.getState().open(dashboard, problems, keep);
    if (toUrl(dashboard) !== location.search)
      history.replaceState(null, '', `${addressOf(dashboard)}${location.hash}`);
  };
  await show();
  useDashboardStore.subscribe(({ dashboard }, before) => {
    if (dashboard === before.dashboard || toUrl(dashboard) === location.search) return;
    history.pushState(null, '', addressOf(dashboard));
  });
  // Going to an anchor within the page is told of in the same way as going back, and changes nothing.
  addEventListener('popstate', () => {
    if (toUrl(useDashboardStore.getState().dashboard) !== location.search) void show('undoable');
  });
}

import { lazy, Suspense, useMemo } from 'react';
import { addressOf } from '../app/location.ts';
import { useDashboardStore } from '../app/store.ts';
import { useFigures } from '../app/useFigures.ts';
import { useWorld } from '../app/world.tsx';
import { placeLabel } from '../areas/registry.ts';
import type { Indicator, IndicatorId } from '../catalog/indicator.ts';
import {
  addFigure,
  type Dashboard,
  emptyDashboard,
  openFigure,
  setAreas,
  setSpan,
  setView,
  shownAreas,
} from '../dashboard/dashboard.ts';
import { uiText } from '../language/ui.ts';
import type { DescribeContext } from '../text/subject.ts';
import { FigureView } from './FigureView.tsx';
import { Overview } from './Overview.tsx';
import { PlaceBar } from './PlaceBar.tsx';
import { roleOf } from './roleOf.ts';
import { Titles } from './Titles.tsx';
import { useFigureSearch } from './useFigureSearch.ts';
import { usePlaceFinder } from './usePlaceFinder.ts';
import { usePresets } from './usePresets.ts';
import { useShare } from './useShare.ts';
import { useTick } from './useTick.ts';
import { useWords } from './words.tsx';
import { Workspace } from './Workspace.tsx';
import './styles/desk.css';
import './styles/panel.css';
import './styles/table.css';
import './styles/overview.css';
import './styles/figure.css';
import './styles/document.css';

const DocumentView = lazy(() =>
  import('./DocumentView.tsx').then(({ DocumentView }) => ({ default: DocumentView })),
);

/** The bar of places and years, and under it the view that the dashboard is in. */
export function Desk({ ownTitle }: { ownTitle: string }) {
  const { places, language } = useWorld();
  const dashboard = useDashboardStore((store) => store.dashboard);
  const edit = useDashboardStore((store) => store.edit);
  const { find, prepare, optionOf } = usePlaceFinder(places, language);
  const presets = usePresets(places, dashboard.areas[0]);
  const chips = useMemo(
    () => dashboard.areas.map((code, at) => ({ ...optionOf(code), role: roleOf(code, at) })),
    [dashboard.areas, optionOf],
  );
  return (
    <>
      {dashboard.view !== 'document' && (
        <PlaceBar
          places={chips}
          presets={presets}
          find={find}
          onNear={prepare}
          span={dashboard.span}
          years={offeredYears}
          onAreas={(areas) => edit((before) => setAreas(before, areas))}
          onSpan={(span) => edit((before) => setSpan(before, span))}
        />
      )}
      <View dashboard={dashboard} ownTitle={ownTitle} />
    </>
  );
}

const firstYear = 1986;
const offeredYears = Array.from(
  { length: new Date().getFullYear() - firstYear + 1 },
  (_, at) => firstYear + at,
);

/** The figures that the view shows: those of the panels, and the one that is open. */
function useShownIndicators({ panels, view, figure }: Dashboard): readonly Indicator[] {
  const { catalog } = useWorld();
  return useMemo(() => {
    const ids = panels.map(({ indicator }) => indicator);
    const open = view === 'figure' && figure !== undefined && !ids.includes(figure) ? [figure] : [];
    return [...ids, ...open].map((id) => catalog.byId.get(id)).filter((found) => found !== undefined);
  }, [catalog, panels, view, figure]);
}

function View({ dashboard, ownTitle }: { dashboard: Dashboard; ownTitle: string }) {
  const { catalog, places, language, sourceName } = useWorld();
  const text = useWords(uiText);
  const edit = useDashboardStore((store) => store.edit);
  const { chosen, onTick } = useTick();
  const search = useFigureSearch(catalog, language);
  const share = useShare(dashboard.title ?? ownTitle);
  const indicators = useShownIndicators(dashboard);
  const areas = useMemo(() => shownAreas(dashboard), [dashboard]);
  const figures = useFigures({ indicators, areas, span: dashboard.span, source: sourceName });
  const describing = useMemo<DescribeContext>(
    () => ({ nameOf: (area) => placeLabel(places, area, language) }),
    [places, language],
  );
  const indicatorOf = (id: IndicatorId) => catalog.byId.get(id);
  const open = (id: IndicatorId) => edit((before) => openFigure(before, id));
  const common = { dashboard, ownTitle, indicatorOf, figures, describing };
  switch (dashboard.view) {
    case 'overview':
      return (
        <main id="content" className="overview-page" tabIndex={-1}>
          <Titles dashboard={dashboard} ownTitle={ownTitle} edit={edit} />
          <Overview
            indicators={indicators}
            figures={figures}
            columns={areas.map((area, at) => ({
              area,
              label: placeLabel(places, area, language),
              role: roleOf(area, at),
            }))}
            onOpen={open}
          />
        </main>
      );
    case 'document':
      return (
        <Suspense
          fallback={
            <main id="content" className="page-wait">
              {text.loadingPart}
            </main>
          }
        >
          <DocumentView {...common} />
        </Suspense>
      );
    case 'figure':
      return <OpenFigure {...common} open={open} />;
    default:
      return (
        <Workspace
          {...common}
          panels={dashboard.panels}
          indicators={catalog.indicators}
          search={search}
          chosen={chosen}
          onTick={onTick}
          edit={edit}
          onCopyLink={(id) => share(addressTo({ ...dashboard, panels: [{ indicator: id }] }, id))}
        />
      );
  }
}

const addressTo = (dashboard: Dashboard, id: IndicatorId): string =>
  new URL(addressOf(openFigure(dashboard, id)), location.href).href;

interface OpenFigureProps {
  readonly dashboard: Dashboard;
  readonly figures: ReturnType<typeof useFigures>;
  readonly describing: DescribeContext;
  readonly open: (id: IndicatorId) => void;
}

function OpenFigure({ dashboard, figures, describing, open }: OpenFigureProps) {
  const { catalog, language } = useWorld();
  const edit = useDashboardStore((store) => store.edit);
  const indicator = dashboard.figure === undefined ? undefined : catalog.byId.get(dashboard.figure);
  if (indicator === undefined) return null;
  const { id } = indicator;
  const at = dashboard.panels.findIndex((panel) => panel.indicator === id);
  const beside = (by: number) => {
    const neighbour = at < 0 ? undefined : dashboard.panels[at + by];
    const found = neighbour === undefined ? undefined : catalog.byId.get(neighbour.indicator);
    return found === undefined ? null : { title: found.title[language], onOpen: () => open(found.id) };
  };
  return (
    <FigureView
      key={id}
      indicator={indicator}
      panel={dashboard.panels[at] ?? { indicator: id }}
      state={figures.get(id) ?? { kind: 'loading', table: indicator.measure.of.table }}
      describing={describing}
      isChosen={at >= 0}
      onAdd={() => edit((before) => addFigure(before, id))}
      onBack={() =>
        edit((before) => setView(before, before.panels.length > 0 ? 'workspace' : emptyDashboard.view))
      }
      previous={beside(-1)}
      next={beside(1)}
    />
  );
}

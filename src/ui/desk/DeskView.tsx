import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { useAtlas } from '../../app/atlas.ts';
import { useFigures } from '../../app/useFigures.ts';
import { useWorld } from '../../app/world.tsx';
import type { Indicator } from '../../catalog/indicator.ts';
import { type Dashboard, shownAreas } from '../../dashboard/dashboard.ts';
import { uiText } from '../../language/ui.ts';
import type { Papers } from '../files/exportInput.ts';
import { FileMenus } from '../files/FileMenus.tsx';
import { useDescribing } from '../useDescribing.ts';
import { useWords } from '../words.tsx';
import { KeptDialog } from '../kept/KeptDialog.tsx';
import { Hints } from '../help/Hints.tsx';
import { ShareDialog } from '../share/ShareDialog.tsx';
import { KeptLines } from '../kept/KeptLines.tsx';
import { FetchLine } from './FetchLine.tsx';
import { FailedLine } from './FailedLine.tsx';
import { FigurePage } from './FigurePage.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { WorkspacePage } from './WorkspacePage.tsx';
import { Main } from '../Main.tsx';

const DocumentView = lazy(() =>
  import('../DocumentView.tsx').then(({ DocumentView }) => ({ default: DocumentView })),
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

interface DeskViewProps {
  readonly dashboard: Dashboard;
  readonly ownTitle: string;
  readonly filesPlace: HTMLElement | null;
}

/** Fetches what the dashboard needs, shows it in the view it is in, and puts what can be made of it in the header. */
export function DeskView({ dashboard, ownTitle, filesPlace }: DeskViewProps) {
  const { catalog, places, language, sourceName } = useWorld();
  const text = useWords(uiText);
  const indicators = useShownIndicators(dashboard);
  const areas = useMemo(() => shownAreas(dashboard), [dashboard]);
  const figures = useFigures({
    indicators,
    areas,
    groups: dashboard.groups,
    span: dashboard.span,
    standIns: dashboard.standIns,
    former: dashboard.former,
    spreads: dashboard.spreads,
    source: sourceName,
  });
  const whole = useDeferredValue(figures);
  const describing = useDescribing(places, language);
  const title = dashboard.title ?? ownTitle;
  const atlas = useAtlas();
  const papers: Papers = { dashboard, title, language, figures, describing, atlas };
  const views: Readonly<Record<Dashboard['view'], () => ReactNode>> = {
    front: () => null,
    workspace: () => <WorkspacePage papers={papers} ownTitle={ownTitle} />,
    overview: () => (
      <OverviewPage papers={papers} ownTitle={ownTitle} indicators={indicators} areas={areas} />
    ),
    figure: () => <FigurePage papers={papers} />,
    document: () => (
      <Suspense
        fallback={
          <Main className="page-wait">
            <h1>{text.loadingPart}</h1>
          </Main>
        }
      >
        <DocumentView {...papers} ownTitle={ownTitle} indicatorOf={(id) => catalog.byId.get(id)} />
      </Suspense>
    ),
  };
  return (
    <>
      {dashboard.panels.length > 0 &&
        filesPlace !== null &&
        createPortal(<FileMenus papers={papers} />, filesPlace)}
      <FetchLine figures={whole} />
      <KeptLines figures={whole} />
      <FailedLine figures={whole} />
      <Hints />
      {views[dashboard.view]()}
      <KeptDialog title={title} papers={papers} />
      <ShareDialog title={title} dashboard={dashboard} papers={papers} />
    </>
  );
}

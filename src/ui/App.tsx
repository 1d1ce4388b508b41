import { lazy, Suspense, useMemo, useState } from 'react';
import { useDashboardStore } from '../app/store.ts';
import { useWorld } from '../app/world.tsx';
import { setView } from '../dashboard/dashboard.ts';
import { headText } from '../language/uiHead.ts';
import { uiText } from '../language/ui.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { KeptDialog } from './kept/KeptDialog.tsx';
import { HelpDialog } from './help/HelpDialog.tsx';
import { openHelp } from './help/helpOpen.ts';
import { openKept } from './kept/keptOpen.ts';
import { FrontPage } from './FrontPage.tsx';
import { Header } from './Header.tsx';
import { ownTitle } from './ownTitle.ts';
import { PackageDrop } from './files/PackageDrop.tsx';
import { ShareDialog } from './share/ShareDialog.tsx';
import { openShare } from './share/shareOpen.ts';
import { SourceSwitch } from './SourceSwitch.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useHistory } from './useHistory.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { usePageHead } from './usePageHead.ts';
import { useTurns } from './useTurns.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useShare } from './useShare.ts';
import { LanguageOf, useWords } from './words.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/front.css';
import './styles/picker.css';
import './styles/waiting.css';
import { Main, Turns } from './Main.tsx';

const Desk = lazy(() => import('./desk/Desk.tsx').then(({ Desk }) => ({ default: Desk })));

const Problems = lazy(() => import('./Problems.tsx').then(({ Problems }) => ({ default: Problems })));

const EmbedPage = lazy(() =>
  import('./embed/EmbedPage.tsx').then(({ EmbedPage }) => ({ default: EmbedPage })),
);

export function App() {
  const { language } = useWorld();
  const isFramed = useDashboardStore((store) => store.dashboard.embed !== undefined);
  return (
    <LanguageOf language={language}>
      <ErrorBoundary part="page">
        {isFramed ? (
          <Suspense fallback={null}>
            <EmbedPage />
          </Suspense>
        ) : (
          <Page />
        )}
      </ErrorBoundary>
    </LanguageOf>
  );
}

function useOwnTitle(): string {
  const { places, language } = useWorld();
  const own = useDashboardStore((store) => store.dashboard.areas[0]);
  return useMemo(() => ownTitle(own, places, language), [own, places, language]);
}

function Page() {
  const { language, setLanguage, sourceName, sourceDate, setSource } = useWorld();
  const text = useWords(uiText);
  const head = useWords(headText);
  const store = useDashboardStore();
  const { dashboard, past, future, edit, problems, dismissProblems } = store;
  const { undo, redo } = useHistory();
  const unnamed = useOwnTitle();
  const title = dashboard.title ?? unnamed;
  const share = useShare(title);
  const [filesPlace, setFilesPlace] = useState<HTMLElement | null>(null);
  const isFront = dashboard.view === 'front';
  usePageHead(dashboard, title);
  const hasFigures = dashboard.panels.length > 0;
  const turns = useTurns(`${dashboard.view} ${dashboard.view === 'figure' ? dashboard.figure : ''}`);
  useUndoKeys();
  useKeptFocus();
  return (
    <Turns value={turns}>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <Header
        language={language}
        onLanguage={setLanguage}
        hasFigures={hasFigures}
        view={dashboard.view}
        onView={(view) => edit((before) => setView(before, view))}
        history={{ canUndo: past.length > 0, canRedo: future.length > 0, undo, redo }}
        onShare={() => share(dashboard)}
        onShareMore={() => openShare()}
        onHelp={() => openHelp()}
        onKept={openKept}
        onFilesPlace={setFilesPlace}
      />
      {problems.length > 0 && (
        <Suspense fallback={null}>
          <Problems problems={problems} onDismiss={dismissProblems} />
        </Suspense>
      )}
      <ErrorBoundary part="part" key={dashboard.view}>
        {isFront ? (
          <>
            <FrontPage />
            <KeptDialog title={title} papers={null} />
            <ShareDialog title={title} dashboard={dashboard} papers={null} />
          </>
        ) : (
          <Suspense
            fallback={
              <Main className="page-wait">
                <h1>{text.loadingPart}</h1>
              </Main>
            }
          >
            <Desk ownTitle={unnamed} filesPlace={filesPlace} />
          </Suspense>
        )}
      </ErrorBoundary>
      <StatusLine />
      <PackageDrop />
      <footer className="foot">
        {sourceName !== null && (
          <SourceSwitch sourceName={sourceName} sourceDate={sourceDate} onSource={setSource} />
        )}
        <p>{text.credit}</p>
        <p className="row">
          <button type="button" className="link" onClick={() => openHelp()}>
            {head.help}
          </button>
          <button type="button" className="link" onClick={() => openHelp('access')}>
            {head.statement}
          </button>
        </p>
      </footer>
      <HelpDialog />
    </Turns>
  );
}

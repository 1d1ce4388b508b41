import type { View } from '../dashboard/dashboard.ts';
import { headText } from '../language/uiHead.ts';
import { uiText } from '../language/ui.ts';
import {
  CompactItems,
  LanguageField,
  type LanguageProps,
  LanguageSelect,
  SchemeField,
} from './HeadItems.tsx';
import { Icon } from './Icon.tsx';
import { Menu } from './Menu.tsx';
import { useCompact, useTight } from './useNarrow.ts';
import { useWords } from './words.tsx';

interface HeaderProps extends LanguageProps {
  readonly hasFigures: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly history: History;
  readonly onShare: () => void;
  readonly onShareMore: () => void;
  readonly onHelp: () => void;
  /** Opens what is kept in this browser. */
  readonly onKept: () => void;
  /** Told where the view that has the numbers may put the menus that make files of them. */
  readonly onFilesPlace: (place: HTMLElement | null) => void;
}

export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function Header({
  language,
  onLanguage,
  hasFigures,
  view,
  onView,
  history,
  onShare,
  onShareMore,
  onHelp,
  onKept,
  onFilesPlace,
}: HeaderProps) {
  const text = useWords(uiText);
  const head = useWords(headText);
  const isCompact = useCompact();
  const isTight = useTight() && (isCompact || hasFigures);
  return (
    <header className="top">
      <a
        className="brand"
        href="?"
        aria-label={text.brandHome}
        onClick={(event) => {
          event.preventDefault();
          onView('front');
        }}
      >
        {text.brand}
      </a>
      {hasFigures && <Views view={view} onView={onView} />}
      <span className="push" />
      {(history.canUndo || history.canRedo) && <Steps history={history} />}
      {!isTight && (
        <>
          <button type="button" className="button" data-look="quiet" onClick={onKept}>
            {head.setups}
          </button>
          <button type="button" className="button" data-look="quiet" onClick={onHelp}>
            {head.help}
          </button>
        </>
      )}
      {!(isCompact && hasFigures) && (
        <LanguageSelect
          aria-label={text.language}
          data-look="quiet"
          language={language}
          onLanguage={onLanguage}
        />
      )}
      {hasFigures && <Share isCompact={isCompact} onShare={onShare} onShareMore={onShareMore} />}
      <span ref={onFilesPlace} className="files" />
      {(view === 'front' || !hasFigures) && (
        <Menu label={text.more} face={<Icon name="more" />} look="quiet">
          {isTight && <CompactItems />}
          {isCompact && hasFigures && <LanguageField language={language} onLanguage={onLanguage} />}
          <SchemeField />
        </Menu>
      )}
    </header>
  );
}

interface ShareProps extends Pick<HeaderProps, 'onShare' | 'onShareMore'> {
  readonly isCompact: boolean;
}

function Share({ isCompact, onShare, onShareMore }: ShareProps) {
  const text = useWords(uiText);
  const head = useWords(headText);
  const button = (
    <button type="button" className="button" onClick={onShare}>
      {text.share}
    </button>
  );
  if (isCompact) return button;
  return (
    <span className="pair">
      {button}
      <button
        type="button"
        className="button"
        aria-label={head.shareMore}
        aria-haspopup="dialog"
        title={head.shareMore}
        onClick={onShareMore}
      >
        <Icon name="down" />
      </button>
    </span>
  );
}

const choosable = ['workspace', 'overview', 'document'] as const;

function Views({ view, onView }: Pick<HeaderProps, 'view' | 'onView'>) {
  const text = useWords(uiText);
  return (
    <nav className="segments" aria-label={text.views}>
      {choosable.map((name) => (
        <button
          key={name}
          type="button"
          aria-current={view === name ? 'page' : undefined}
          onClick={() => onView(name)}
        >
          {text.view[name]}
        </button>
      ))}
    </nav>
  );
}

function Steps({ history }: { history: History }) {
  const text = useWords(uiText);
  return (
    <span className="steps">
      <button
        type="button"
        className="button"
        data-look="quiet"
        aria-label={text.undo}
        title={text.undo}
        aria-disabled={!history.canUndo}
        onClick={history.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button"
        data-look="quiet"
        aria-label={text.redo}
        title={text.redo}
        aria-disabled={!history.canRedo}
        onClick={history.redo}
      >
        <Icon name="redo" />
      </button>
    </span>
  );
}

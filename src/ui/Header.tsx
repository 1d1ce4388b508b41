import type { View } from '../dashboard/dashboard.ts';
import { isLanguage, type Language, languages, languageTag } from '../language/language.ts';
import { keptText } from '../language/kept.ts';
import { headText } from '../language/uiHead.ts';
import { languageNames, uiText } from '../language/ui.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './words.tsx';

interface HeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
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
  const kept = useWords(keptText);
  const head = useWords(headText);
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
      <button type="button" className="button" data-look="quiet" onClick={onKept}>
        {kept.setups}
      </button>
      <button type="button" className="button" data-look="quiet" onClick={onHelp}>
        {head.help}
      </button>
      <LanguageChoice language={language} onLanguage={onLanguage} />
      {hasFigures && (
        <span className="pair">
          <button type="button" className="button" onClick={onShare}>
            {text.share}
          </button>
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
      )}
      <span ref={onFilesPlace} className="files" />
    </header>
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
        disabled={!history.canUndo}
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
        disabled={!history.canRedo}
        onClick={history.redo}
      >
        <Icon name="redo" />
      </button>
    </span>
  );
}

function LanguageChoice({ language, onLanguage }: Pick<HeaderProps, 'language' | 'onLanguage'>) {
  const text = useWords(uiText);
  return (
    <select
      className="select"
      data-look="quiet"
      aria-label={text.language}
      value={language}
      onChange={(event) => {
        if (isLanguage(event.target.value)) onLanguage(event.target.value);
      }}
    >
      {languages.map((each) => (
        <option key={each} value={each} lang={languageTag[each]}>
          {languageNames[each]}
        </option>
      ))}
    </select>
  );
}

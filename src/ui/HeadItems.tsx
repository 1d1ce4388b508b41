import { chooseScheme, useChosenScheme } from '../app/scheme.ts';
import { schemes } from '../app/settings.ts';
import { isLanguage, type Language, languages, languageTag } from '../language/language.ts';
import { headText } from '../language/uiHead.ts';
import { languageNames, uiText } from '../language/ui.ts';
import { openHelp } from './help/helpOpen.ts';
import { openKept } from './kept/keptOpen.ts';
import { MenuItem } from './Menu.tsx';
import { useWords } from './words.tsx';

export interface LanguageProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** What the head of the page has no room for when it is narrow. */
export function CompactItems() {
  const head = useWords(headText);
  return (
    <>
      <MenuItem text={head.setups} onChoose={openKept} />
      <MenuItem text={head.help} onChoose={() => openHelp()} />
      <hr className="menu-rule" />
    </>
  );
}

/** Light, dark or as the device says. */
export function SchemeField() {
  const head = useWords(headText);
  const scheme = useChosenScheme();
  return (
    <label className="menu-field">
      {head.scheme}
      <select
        className="select"
        value={scheme}
        onChange={({ target }) => chooseScheme(schemes.find((each) => each === target.value) ?? 'device')}
      >
        {schemes.map((each) => (
          <option key={each} value={each}>
            {head.schemes[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function LanguageField(props: LanguageProps) {
  const text = useWords(uiText);
  return (
    <label className="menu-field">
      {text.language}
      <LanguageSelect {...props} />
    </label>
  );
}

/** Needs a label around it or a name of its own. */
export function LanguageSelect({
  language,
  onLanguage,
  ...rest
}: LanguageProps & { readonly 'aria-label'?: string; readonly 'data-look'?: 'quiet' }) {
  return (
    <select
      {...rest}
      className="select"
      value={language}
      onChange={({ target }) => {
        if (isLanguage(target.value)) onLanguage(target.value);
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

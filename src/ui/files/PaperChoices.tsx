import type { ReactNode } from 'react';
import { useWorld } from '../../app/world.tsx';
import { pageForms } from '../../export/wordPage.ts';
import { isLanguage, type Language, languages, languageTag } from '../../language/language.ts';
import { paperText } from '../../language/uiPaper.ts';
import { languageNames } from '../../language/ui.ts';
import { useLanguage, useWords } from '../words.tsx';
import type { Papers } from './exportInput.ts';
import { offeredYears, type PaperChoice } from './paperChoice.ts';

interface PaperChoicesProps {
  readonly papers: Papers;
  readonly choice: PaperChoice;
  /** Figures that are not to be in the document. */
  readonly left: ReadonlySet<string>;
  readonly language: Language;
  /** The numbers are kept in one language, and cannot be put together in another. */
  readonly languageHeld: boolean;
  readonly onChoice: (choice: PaperChoice) => void;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onLanguage: (language: Language) => void;
}

const parts = ['texts', 'charts', 'tables', 'definitions'] as const;

export function PaperChoices(props: PaperChoicesProps) {
  const { choice, language, languageHeld, onChoice, onLanguage } = props;
  const text = useWords(paperText);
  return (
    <div className="paper-choices">
      <fieldset>
        <legend>{text.contents}</legend>
        <div className="paper-parts">
          {parts.map((part) => (
            <Tick
              key={part}
              checked={choice[part]}
              onChange={(checked) => onChoice({ ...choice, [part]: checked })}
            >
              {text[part]}
            </Tick>
          ))}
        </div>
        <Choice
          label={text.years}
          value={String(choice.years)}
          options={offeredYears.map((years) => [
            String(years),
            years === 'all' ? text.allYears : text.lastYears(years),
          ])}
          onChange={(value) =>
            onChoice({ ...choice, years: offeredYears.find((years) => String(years) === value) ?? 10 })
          }
        />
      </fieldset>
      <fieldset>
        <legend>{text.form}</legend>
        <Choice
          label={text.page}
          value={choice.page}
          options={pageForms.map((form) => [form, text[form]])}
          onChange={(value) =>
            onChoice({ ...choice, page: pageForms.find((form) => form === value) ?? 'portrait' })
          }
        />
        {languageHeld ? (
          <p className="quiet">{text.languageHeld}</p>
        ) : (
          <Choice
            label={text.language}
            value={language}
            options={languages.map((each) => [each, languageNames[each], languageTag[each]])}
            onChange={(value) => isLanguage(value) && onLanguage(value)}
          />
        )}
        <Tick checked={choice.grey} onChange={(grey) => onChoice({ ...choice, grey })}>
          {text.grey}
        </Tick>
      </fieldset>
      <FigureChoice {...props} />
    </div>
  );
}

function FigureChoice({ papers, left, onLeft }: Pick<PaperChoicesProps, 'papers' | 'left' | 'onLeft'>) {
  const text = useWords(paperText);
  const language = useLanguage();
  const { catalog } = useWorld();
  const { panels } = papers.dashboard;
  const set = (id: string, isIn: boolean) =>
    onLeft(new Set(isIn ? [...left].filter((each) => each !== id) : [...left, id]));
  return (
    <fieldset>
      <legend>{text.figures}</legend>
      {panels.length > 1 && (
        <p className="paper-all">
          <button type="button" className="link" onClick={() => onLeft(new Set())}>
            {text.all}
          </button>
          <button
            type="button"
            className="link"
            onClick={() => onLeft(new Set(panels.map(({ indicator }) => indicator)))}
          >
            {text.none}
          </button>
        </p>
      )}
      {panels.map(({ indicator: id }) => {
        const state = papers.figures.get(id);
        if (state?.kind !== 'ready')
          return (
            <p key={id} className="quiet">
              {catalog.byId.get(id)?.title[language] ?? id}: {text.notReady}
            </p>
          );
        return (
          <Tick key={id} checked={!left.has(id)} onChange={(isIn) => set(id, isIn)}>
            {state.figure.indicator.title[language]}
          </Tick>
        );
      })}
    </fieldset>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{children}</span>
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string, lang?: string])[];
  readonly onChange: (value: string) => void;
}

export function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className="files-field">
      <span>{label}</span>
      <select className="select" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map(([each, text, lang]) => (
          <option key={each} value={each} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

import { catalogText } from '../language/catalog.ts';
import { workspaceText } from '../language/uiWorkspace.ts';
import { byTheme } from './byTheme.ts';
import type { FrontProps } from './Front.tsx';
import { useLanguage, useWords } from './words.tsx';

/** Figures that only the live office has, by name alone. */
export function FrontElsewhere({
  indicators,
  chosen,
  onTick,
}: Pick<FrontProps, 'indicators' | 'chosen' | 'onTick'>) {
  const text = useWords(workspaceText);
  const names = useWords(catalogText).themes;
  const language = useLanguage();
  return (
    <section className="front-elsewhere" aria-labelledby="elsewhere">
      <h2 className="front-section" id="elsewhere">
        {text.notInExtract}
      </h2>
      <p className="quiet">{text.notInExtractHint}</p>
      <div className="front-names">
        {byTheme(indicators).map((group) => (
          <div key={group.theme} className="front-theme">
            <h3>{names[group.theme]}</h3>
            <ul>
              {group.indicators.map(({ id, short, title }) => (
                <li key={id}>
                  <label className="tick" title={title[language]}>
                    <input
                      type="checkbox"
                      checked={chosen.has(id)}
                      onChange={({ target }) => onTick(id, target.checked)}
                    />
                    <span>{short[language]}</span>
                  </label>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

import { elsewhere } from '../../catalog/elsewhere.ts';
import type { Theme } from '../../catalog/indicator.ts';
import { themeText } from '../../language/themes.ts';
import { uiText } from '../../language/ui.ts';
import { pageWords } from '../../language/words.ts';
import { useLanguage, useWords } from '../words.tsx';

export function ThemeBoxText({ theme }: { readonly theme: Theme }) {
  const text = useWords(pageWords);
  const frame = useWords(uiText);
  const language = useLanguage();
  const { covers, lacks } = useWords(themeText)[theme];
  const others = elsewhere[theme];
  return (
    <>
      <p>
        <b>{text.covers}:</b> {covers}
      </p>
      <p>
        <b>{text.lacks}:</b> {lacks}
      </p>
      {others.length > 0 && (
        <p>
          <b>{text.elsewhere}:</b>{' '}
          {others.map(({ name, href }, at) => (
            <span key={href}>
              {at > 0 && ', '}
              <a href={href} target="_blank" rel="noreferrer">
                {name[language]}
                <span className="unseen"> ({frame.newWindow})</span>
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

import { lazy, Suspense, useState } from 'react';
import type { Theme } from '../../catalog/indicator.ts';
import { catalogText } from '../../language/catalog.ts';
import { pageWords } from '../../language/words.ts';
import { Of } from '../Of.tsx';
import { useWords } from '../words.tsx';
import './themeBox.css';

const ThemeBoxText = lazy(() =>
  import('./ThemeBoxText.tsx').then(({ ThemeBoxText }) => ({ default: ThemeBoxText })),
);

/** What the figures of a theme cover, what they do not, and who else may have it. Stands last, never between figures. */
export function ThemeBox({ theme }: { readonly theme: Theme }) {
  const text = useWords(pageWords);
  const name = useWords(catalogText).themes[theme];
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="theme-box" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text.themeBox}
        <Of name={name} />
      </summary>
      {isOpen && (
        <Suspense fallback={null}>
          <ThemeBoxText theme={theme} />
        </Suspense>
      )}
    </details>
  );
}

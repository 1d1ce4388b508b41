import { lazy, Suspense, useEffect } from 'react';
import { closeHelp, openHelp, openHelpByAnchor, useHelpOpen } from './helpOpen.ts';

const Help = lazy(() => import('./Help.tsx').then((loaded) => ({ default: loaded.Help })));

/** The help, fetched when it is first asked for. */
export function HelpDialog() {
  const { open, part } = useHelpOpen();
  useEffect(() => {
    openHelpByAnchor(location.hash);
    const turned = () => openHelpByAnchor(location.hash);
    addEventListener('hashchange', turned);
    return () => removeEventListener('hashchange', turned);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F1' || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      openHelp();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Help part={part} onClose={closeHelp} />
    </Suspense>
  );
}

import { lazy, Suspense, useEffect } from 'react';
import { closeHelp, openHelpByAnchor, useHelpOpen } from './helpOpen.ts';

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
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Help part={part} onClose={closeHelp} />
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import type { ShareAtWorkProps } from './ShareAtWork.tsx';
import { closeShare, useShareOpen } from './shareOpen.ts';

const ShareAtWork = lazy(() =>
  import('./ShareAtWork.tsx').then((loaded) => ({ default: loaded.ShareAtWork })),
);

/** The ways of sharing, fetched when they are first asked for with `openShare()`. */
export function ShareDialog(props: Pick<ShareAtWorkProps, 'title' | 'dashboard' | 'papers'>) {
  const { open, figure } = useShareOpen();
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <ShareAtWork {...props} first={figure} onClose={closeShare} />
    </Suspense>
  );
}

import { lazy, Suspense } from 'react';
import type { KeptMenuAtWorkProps } from './KeptMenuAtWork.tsx';
import { closeKept, useKeptOpen } from './keptOpen.ts';

const KeptMenuAtWork = lazy(() =>
  import('./KeptMenuAtWork.tsx').then((loaded) => ({ default: loaded.KeptMenuAtWork })),
);

/** The menu of kept things, fetched when it is first opened with `openKept()`. */
export function KeptDialog(props: Pick<KeptMenuAtWorkProps, 'title' | 'papers'>) {
  const open = useKeptOpen((state) => state.open);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <KeptMenuAtWork {...props} onClose={closeKept} />
    </Suspense>
  );
}

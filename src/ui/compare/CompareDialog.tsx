import { lazy, Suspense } from 'react';
import { closeCompare, useCompareOpen } from './compareOpen.ts';

const CompareAtWork = lazy(() =>
  import('./CompareAtWork.tsx').then((loaded) => ({ default: loaded.CompareAtWork })),
);

/** The dialog of comparisons, fetched when it is first opened with `openCompare()`. */
export function CompareDialog() {
  const { open, group } = useCompareOpen();
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <CompareAtWork group={group} onClose={closeCompare} />
    </Suspense>
  );
}

/** Longest stretch of work, in milliseconds, before the page is let through to paint and answer. */
const longest = 8;

declare const scheduler: { readonly yield?: () => Promise<void> } | undefined;

const pause = (): Promise<void> =>
  typeof scheduler === 'object' && scheduler?.yield !== undefined
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve, 0));

/** For loops of much small work: resolves at once, or after a pause when the page has been kept busy for long enough. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await pause();
    since = performance.now();
  };
}

interface UnderWay<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  users: number;
}

/**
 * Work that several ask for at once, done once for all of them. It is called off when all have given up; one who gives up
 * alone is told so at once.
 */
export function sharedWork<T>(): (
  key: string,
  work: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T> {
  const underWay = new Map<string, UnderWay<T>>();
  const begun = (key: string, work: (signal: AbortSignal) => Promise<T>): UnderWay<T> => {
    const stop = new AbortController();
    const forget = () => {
      if (underWay.get(key)?.stop === stop) underWay.delete(key);
    };
    const started: UnderWay<T> = { stop, users: 0, result: work(stop.signal).finally(forget) };
    underWay.set(key, started);
    return started;
  };
  return async (key, work, signal) => {
    signal?.throwIfAborted();
    const found = underWay.get(key) ?? begun(key, work);
    found.users += 1;
    const leave = (): void => {
      found.users -= 1;
      if (found.users > 0) return;
      underWay.delete(key);
      found.stop.abort(signal?.reason);
    };
    if (signal === undefined) return found.result;
    return new Promise<T>((resolve, reject) => {
      const givenUp = (): void => {
        leave();
        reject(signal.reason);
      };
      signal.addEventListener('abort', givenUp, { once: true });
      found.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', givenUp));
    });
  };
}

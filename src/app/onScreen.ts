const panels = new Map<symbol, readonly string[]>();
const listeners = new Set<(tables: readonly string[]) => void>();

const tables = (): readonly string[] => [...new Set([...panels.values()].flat())];
const tell = (): void => listeners.forEach((listener) => listener(tables()));

/** A panel with these tables has come on screen; returns what says that it has left. */
export function onScreen(shown: readonly string[]): () => void {
  const panel = Symbol('panel');
  panels.set(panel, shown);
  tell();
  return () => {
    panels.delete(panel);
    tell();
  };
}

/** Calls the listener with the tables on screen, now and whenever they change. */
export function watchScreen(listener: (tables: readonly string[]) => void): void {
  listeners.add(listener);
  listener(tables());
}

/** The files of one build, by path from the folder that it is served from. */
export interface BuiltFiles {
  /** Told from the content, so that another build has another. */
  readonly version: string;
  /** Files whose name holds a hash of their content: one name is one content for ever. */
  readonly hashed: readonly string[];
  /** Files whose content may change under the same name, with the SHA-256 of this build's. */
  readonly plain: Readonly<Record<string, string>>;
  /** What the first visit keeps; the rest is kept when it is first used. */
  readonly early: readonly string[];
}

/** How a request is answered: `page` and `plain` ask the network first, `hashed` looks on the shelf first. */
export type Handling = 'page' | 'hashed' | 'plain' | 'none';

/** The path of an address inside the scope; null when it is outside it. A query is no part of a file's path. */
export function pathIn(scope: string, address: string): string | null {
  const { href } = new URL(address);
  const bare = href.replace(/[?#].*$/s, '');
  return bare.startsWith(scope) ? decodeURI(bare.slice(scope.length)) : null;
}

export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/**
 * What the worker does with a request. Only files of the program itself are ever kept: the office's answers have a store
 * of their own, and all else is left to the browser.
 */
export function handlingOf({ method, mode, url }: Asked, scope: string, files: BuiltFiles): Handling {
  const path = method === 'GET' ? pathIn(scope, url) : null;
  if (path === null) return 'none';
  if (mode === 'navigate') return path === '' || path === 'index.html' ? 'page' : 'none';
  if (Object.hasOwn(files.plain, path)) return 'plain';
  return path.startsWith('assets/') ? 'hashed' : 'none';
}

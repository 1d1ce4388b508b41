import { type BuiltFiles, pathIn } from './files.ts';
import type { WorkerScope } from './scope.ts';

/** Files of the build on the shelf of the browser. */
export interface FileShelf {
  /** The page as it was when this build was installed. */
  page(): Promise<Response | undefined>;
  file(url: string): Promise<Response | undefined>;
  keep(url: string, response: Response): Promise<void>;
  /** Fetches those that are not kept yet, one after the other, so that the page's own calls come first. */
  keepAll(paths: Iterable<string>): Promise<void>;
  /** Drops all builds but this and the one before it, which pages opened earlier may still be using. */
  tidy(): Promise<void>;
}

type Surroundings = Pick<WorkerScope, 'caches' | 'fetch'> & {
  readonly crypto: Pick<Crypto, 'subtle'>;
};

export function fileShelf(world: Surroundings, scope: string, files: BuiltFiles): FileShelf {
  const prefix = `nokkeltall ${new URL(scope).pathname} `;
  const name = `${prefix}${files.version}`;
  const { caches } = world;
  const hashed = new Set(files.hashed);
  const opened = () => caches.open(name);
  const builds = async () => (await caches.keys()).filter((key) => key.startsWith(prefix));

  async function file(url: string): Promise<Response | undefined> {
    const own = await (await opened()).match(url, { ignoreVary: true });
    if (own !== undefined || !pathIn(scope, url)?.startsWith('assets/')) return own;
    for (const build of await builds()) {
      const found = await (await caches.open(build)).match(url, { ignoreVary: true });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A file that may change under its name is kept only when it is this build's: a shelf never mixes two. */
  async function isOfBuild(path: string, response: Response): Promise<boolean> {
    if (path === '' || hashed.has(path)) return true;
    const digest = await world.crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return hex(digest) === files.plain[path];
  }

  async function keep(url: string, response: Response): Promise<void> {
    const path = pathIn(scope, url);
    if (path === null || !response.ok) return;
    if (!(await isOfBuild(path, response.clone()))) return;
    await (await opened()).put(scope + path, path === '' ? await straight(response) : response);
  }

  async function keepAll(paths: Iterable<string>): Promise<void> {
    const cache = await opened();
    for (const path of paths) {
      const known = path === '' || hashed.has(path) || Object.hasOwn(files.plain, path);
      const url = scope + path;
      if (!known || (await cache.match(url, { ignoreVary: true })) !== undefined) continue;
      const before = hashed.has(path) ? await file(url) : undefined;
      const fresh = new Request(url, { cache: hashed.has(path) ? 'default' : 'no-cache' });
      await keep(url, before ?? (await world.fetch(fresh)));
    }
  }

  return {
    page: async () => (await opened()).match(scope, { ignoreVary: true }),
    file,
    keep,
    keepAll,
    tidy: async () => {
      const others = (await builds()).filter((key) => key !== name);
      await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
    },
  };
}

/** A browser refuses to open a page from an answer that was redirected on its way. */
const straight = async (response: Response): Promise<Response> =>
  response.redirected
    ? new Response(await response.blob(), { status: response.status, headers: response.headers })
    : response;

const hex = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type BuiltFiles, handlingOf, pathIn } from '../../src/sw/files.ts';
import { fileShelf } from '../../src/sw/shelf.ts';

const scope = 'https://x.test/app/';
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const build = (version: string, change: Partial<BuiltFiles> = {}): BuiltFiles => ({
  version,
  hashed: ['assets/a-11111111.js', 'assets/big-22222222.js'],
  plain: { 'extract/manifest.json': sha('numbers 1') },
  early: ['', 'assets/a-11111111.js', 'extract/manifest.json'],
  ...change,
});

describe('a request', () => {
  const get = { method: 'GET', mode: 'cors' };
  it.each([
    ['the page', { method: 'GET', mode: 'navigate', url: `${scope}?v=1&figures=x` }, 'page'],
    ['the page by name', { method: 'GET', mode: 'navigate', url: `${scope}index.html#top` }, 'page'],
    ['another page', { method: 'GET', mode: 'navigate', url: `${scope}schema/x.json` }, 'none'],
    ['a built file', { ...get, url: `${scope}assets/a-11111111.js` }, 'hashed'],
    ['a built file of another build', { ...get, url: `${scope}assets/gone-33333333.js` }, 'hashed'],
    ['a file of the extract', { ...get, url: `${scope}extract/manifest.json` }, 'plain'],
    ['a file nobody built', { ...get, url: `${scope}extract/other.json` }, 'none'],
    ['the worker itself', { ...get, url: `${scope}sw.js` }, 'none'],
    ['something sent', { method: 'POST', mode: 'cors', url: `${scope}assets/a-11111111.js` }, 'none'],
    ['the office', { ...get, url: 'https://data.ssb.no/api/pxwebapi/v2/tables' }, 'none'],
    ['the office under a like path', { ...get, url: 'https://data.ssb.no/app/assets/a-11111111.js' }, 'none'],
    ['a neighbour on the same host', { ...get, url: 'https://x.test/other/assets/a-11111111.js' }, 'none'],
    ['a name all objects have', { ...get, url: `${scope}constructor` }, 'none'],
  ] as const)('for %s', (_, asked, handling) => expect(handlingOf(asked, scope, build('1'))).toBe(handling));

  it('has a path without its query', () =>
    expect(pathIn(scope, `${scope}assets/a.js?x=1#y`)).toBe('assets/a.js'));
});

/** A browser's shelf and a host, in memory. */
function world(host: Map<string, string>) {
  const stores = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const opened = (store: Map<string, Response>) => ({
    match: async (url: string) => store.get(url)?.clone(),
    put: async (url: string, response: Response) => void store.set(url, response),
  });
  const caches = {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Response>();
      stores.set(name, store);
      return opened(store);
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  } as unknown as CacheStorage;
  const fetch = async ({ url }: Request) => {
    asked.push(url.slice(scope.length));
    const text = host.get(url.slice(scope.length));
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };
  return { caches, fetch, crypto: globalThis.crypto, asked, stores };
}

const hosted = () =>
  new Map([
    ['', '<html>1</html>'],
    ['assets/a-11111111.js', 'a'],
    ['assets/big-22222222.js', 'big'],
    ['extract/manifest.json', 'numbers 1'],
  ]);
const text = async (response: Response | undefined) => response?.text();

describe('the shelf of files', () => {
  it('keeps what it is told to once, and nothing that the build does not know', async () => {
    const at = world(hosted());
    const shelf = fileShelf(at, scope, build('1'));
    await shelf.keepAll(['', 'assets/a-11111111.js', 'secret.json', 'https://evil.test/x']);
    await shelf.keepAll(['', 'assets/a-11111111.js']);
    expect(at.asked).toEqual(['', 'assets/a-11111111.js']);
    expect(await text(await shelf.page())).toBe('<html>1</html>');
    expect(await text(await shelf.file(`${scope}assets/a-11111111.js`))).toBe('a');
  });

  it('keeps no file of another build under a name of this one', async () => {
    const host = hosted();
    host.set('extract/manifest.json', 'numbers 2');
    const shelf = fileShelf(world(host), scope, build('1'));
    await shelf.keepAll(['extract/manifest.json']);
    expect(await shelf.file(`${scope}extract/manifest.json`)).toBeUndefined();
  });

  it('keeps no answer that is a fault', async () => {
    const host = hosted();
    host.delete('assets/a-11111111.js');
    const shelf = fileShelf(world(host), scope, build('1'));
    await shelf.keepAll(['assets/a-11111111.js']);
    expect(await shelf.file(`${scope}assets/a-11111111.js`)).toBeUndefined();
  });

  it('takes over from the build before it what has not changed, and fetches the rest', async () => {
    const host = hosted();
    const at = world(host);
    await fileShelf(at, scope, build('1')).keepAll(build('1').early);
    host.set('', '<html>2</html>').set('extract/manifest.json', 'numbers 2');
    at.asked.length = 0;
    const next = build('2', { plain: { 'extract/manifest.json': sha('numbers 2') } });
    const shelf = fileShelf(at, scope, next);
    await shelf.keepAll(next.early);
    expect(at.asked).toEqual(['', 'extract/manifest.json']);
    expect(await text(await shelf.page())).toBe('<html>2</html>');
    expect(await text(await shelf.file(`${scope}extract/manifest.json`))).toBe('numbers 2');
  });

  it('has the files of the build before it for pages opened then, and drops older builds', async () => {
    const at = world(hosted());
    for (const version of ['1', '2', '3']) {
      const hashed = [`assets/only${version}-44444444.js`];
      const shelf = fileShelf(at, scope, build(version, { hashed }));
      await shelf.keep(`${scope}${hashed[0]}`, new Response(version));
      await shelf.tidy();
    }
    const shelf = fileShelf(at, scope, build('3'));
    expect(await text(await shelf.file(`${scope}assets/only2-44444444.js`))).toBe('2');
    expect(await shelf.file(`${scope}assets/only1-44444444.js`)).toBeUndefined();
  });

  it('leaves the shelves of other apps on the host alone', async () => {
    const at = world(hosted());
    await at.caches.open('nokkeltall /other/ 1');
    const shelf = fileShelf(at, scope, build('1'));
    await shelf.keepAll(['']);
    await shelf.tidy();
    expect([...at.stores.keys()]).toContain('nokkeltall /other/ 1');
  });
});

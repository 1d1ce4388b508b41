import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { cleanName, maximumName, queryOfLink, sameName, uniqueName } from '../../src/app/kept/setup.ts';
import { setupStore } from '../../src/app/kept/setups.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const link = '?v=1&figures=bef-folketall&areas=4003';
const other = '?v=1&figures=bef-barn-under-18&areas=4601';

let tick = 0;
const opened = (database = 'setups') =>
  setupStore({ database, now: () => new Date(Date.UTC(2026, 10, 24, 8, 0, (tick += 1))) });

describe('a name', () => {
  it.each([
    ['  Oppvekst \n 2026 ', 'Oppvekst 2026'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['   ', ''],
    ['ÅÅ'.normalize('NFD'), 'ÅÅ'],
    ['👨‍👩‍👧'.repeat(1), '👨‍👩‍👧'],
  ])('%j is kept as %j', (typed, kept) => expect(cleanName(typed)).toBe(kept));

  it.each([
    ['Møte', [], 'Møte'],
    ['Møte', ['møte'], 'Møte (2)'],
    ['Møte', ['Møte', 'Møte (2)'], 'Møte (3)'],
    ['Møte (2)', ['Møte (2)'], 'Møte (3)'],
  ])('%s beside %j becomes %s', (name, taken, unique) => expect(uniqueName(name, taken)).toBe(unique));

  it('never grows longer than a name may be, and is never one that is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 130 }), { maxLength: 8 }), (typed) => {
        const taken: string[] = [];
        for (const text of [...typed, ...typed, ...typed]) {
          const name = uniqueName(cleanName(text), taken);
          expect(taken.some((before) => sameName(before, name))).toBe(false);
          expect([...name].length).toBeLessThanOrEqual(maximumName);
          taken.push(name);
        }
      }),
    );
  });
});

describe('the link of a setup', () => {
  it.each([
    [link, link],
    [`https://example.test/a/${link}#top`, link],
    ['?v=1', null],
    ['?v=1&lang=en', null],
    ['javascript:alert(1)', null],
    ['', null],
    [`?v=1&figures=${'a'.repeat(30_000)}`, null],
  ])('%s is read as %s', (written, query) => expect(queryOfLink(written)).toBe(query));
});

describe('my setups', () => {
  it('are there for the next page, newest first', async () => {
    await opened().save('Første', link);
    await opened().save('Andre', other);
    const { items } = await opened().list();
    expect(items.map(({ name }) => name)).toEqual(['Andre', 'Første']);
    expect(items[1]?.link).toBe(link);
  });

  it('get a number when the name is taken, and nothing is overwritten', async () => {
    const setups = opened();
    await setups.save('Møte', link);
    const second = await setups.save('MØTE', other);
    expect(second.name).toBe('MØTE (2)');
    expect((await setups.list()).items.map((setup) => setup.link).sort()).toEqual([other, link].sort());
  });

  it.each(['replace', 'rename', 'remove'] as const)('%s can be undone', async (change) => {
    const setups = opened();
    const first = await setups.save('Møte', link);
    await setups.save('Annet', other);
    const changes = {
      replace: () => setups.replace(first.id, other),
      rename: () => setups.rename(first.id, 'Annet'),
      remove: () => setups.remove(first.id),
    };
    const before = await changes[change]();
    expect(before).toEqual(first);
    const find = async () => (await setups.list()).items.find(({ id }) => id === first.id);
    expect(await find()).not.toEqual(first);
    await setups.restore(first);
    expect(await find()).toEqual(first);
  });

  it('take a name that another has with a number, and no empty name', async () => {
    const setups = opened();
    await setups.save('Møte', link);
    const { id } = await setups.save('Annet', other);
    expect(await setups.rename(id, '  ')).toBeNull();
    await setups.rename(id, 'møte');
    expect((await setups.list()).items.find((setup) => setup.id === id)?.name).toBe('møte (2)');
    await setups.rename(id, 'Annet');
    await setups.rename(id, 'ANNET');
    expect((await setups.list()).items.find((setup) => setup.id === id)?.name).toBe('ANNET');
  });

  it('are copied under a name of their own', async () => {
    const setups = opened();
    const { id } = await setups.save('Møte', link);
    expect(await setups.duplicate(id)).toMatchObject({ name: 'Møte (2)', link });
    expect(await setups.duplicate('nothing')).toBeNull();
  });

  it('do not show what is broken, foreign or of a version to come', async () => {
    const setups = opened();
    await setups.save('Møte', link);
    const store = createStore('setups', 'kept');
    const good = { version: 1, id: 'x', name: 'X', link, saved: '2026-11-24T08:00:00.000Z' };
    const broken = [
      7,
      { ...good, version: 2 },
      { ...good, name: 3 },
      { ...good, link: '?nothing=1' },
      { ...good, saved: 'yesterday' },
      { ...good, name: '\u202E' },
    ];
    for (const [at, entry] of broken.entries()) await set(`x${at}`, entry, store);
    const { items, unreadable } = await setups.list();
    expect(items.map(({ name }) => name)).toEqual(['Møte']);
    expect(unreadable).toBe(broken.length);
  });
});

const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const links = fc
  .tuple(fc.constantFrom('bef-folketall', 'bhg-andel-1-5', 'x'), fc.constantFrom('0', '46', '4003'))
  .map(([figure, area]) => `?v=1&figures=${figure}&areas=${area}`);

describe('a file of setups', () => {
  it('brings every setup to another browser as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, links), { maxLength: 12 }), async (given) => {
        globalThis.indexedDB = new IDBFactory();
        const here = opened('here');
        for (const [name, query] of given) if (cleanName(name) !== '') await here.save(name, query);
        const there = opened('there');
        const { faults, already, renamed } = await there.imported(await here.exported());
        expect([faults, already, renamed]).toEqual([[], [], []]);
        const bare = async (setups: typeof here) =>
          (await setups.list()).items.map(({ name, link: query, saved }) => ({ name, query, saved }));
        expect(await bare(there)).toEqual(await bare(here));
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing when it is taken in twice', async () => {
    const setups = opened();
    await setups.save('Møte', link);
    const { kept, already } = await setups.imported(await setups.exported());
    expect(kept).toEqual([]);
    expect(already).toEqual(['Møte']);
    expect((await setups.list()).items).toHaveLength(1);
  });

  it('overwrites nothing of the same name', async () => {
    const here = opened('here');
    await here.save('Møte', other);
    const there = opened('there');
    const mine = await there.save('Møte', link);
    const { renamed } = await there.imported(await here.exported());
    expect(renamed).toEqual([{ from: 'Møte', to: 'Møte (2)' }]);
    expect((await there.list()).items.find(({ id }) => id === mine.id)).toEqual(mine);
  });

  it('can hold one setup alone', async () => {
    const setups = opened();
    const { id } = await setups.save('Møte', link);
    await setups.save('Annet', other);
    expect(JSON.parse(await setups.exported([id])).setups.map(({ name }: { name: string }) => name)).toEqual([
      'Møte',
    ]);
  });
});

import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { packagedDashboard, packageStore } from '../../src/app/kept/packages.ts';
import { packageText } from '../../src/export/package.ts';
import { readPackage } from '../../src/export/readPackage.ts';
import { figures, input } from '../export/figures.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const clean = figures.filter(({ indicator }) => indicator.id !== 'ondsinnet');
const text = packageText({ ...input('nb'), figures: clean.slice(0, 2) });

describe('a data package opened from a file', () => {
  it('is there for the next page, to the letter', async () => {
    const id = await packageStore().keep(text);
    expect(await packageStore().text(id ?? '')).toBe(text);
  });

  it('gives way to the third that is opened after it', async () => {
    let at = 0;
    const store = packageStore({ now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, (at += 1))) });
    const ids: (string | null)[] = [];
    for (const name of ['a', 'b', 'c', 'd']) ids.push(await store.keep(name));
    expect(await Promise.all(ids.map((id) => store.text(id ?? '')))).toEqual([null, 'b', 'c', 'd']);
  });

  it('says so when the browser will not keep it', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new Error('refused');
      },
    } as unknown as IDBFactory;
    expect(await packageStore().keep(text)).toBeNull();
  });

  it('shows the panels that it has numbers for, and no others', () => {
    const read = readPackage(text);
    if ('fault' in read) throw new Error(read.fault.detail);
    const { panels, view, language } = packagedDashboard(read.package);
    expect(panels.map(({ indicator }) => indicator)).toEqual(
      clean.slice(0, 2).map(({ indicator }) => indicator.id),
    );
    expect({ view, language }).toEqual({ view: 'workspace', language: 'nb' });
  });
});

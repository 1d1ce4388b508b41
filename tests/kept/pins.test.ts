import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import { fitsPin } from '../../src/app/kept/openPin.ts';
import { figuresAge } from '../../src/app/kept/online.ts';
import { pinStore } from '../../src/app/kept/pins.ts';
import { areaCode } from '../../src/areas/area.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import {
  addFigure,
  type Dashboard,
  openFigure,
  removeFigure,
  setPanel,
} from '../../src/dashboard/dashboard.ts';
import { ExportError } from '../../src/export/input.ts';
import { dashboard, figures, input } from '../export/figures.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The catalogue allows no markup in titles, so neither does a pin. */
const clean = figures.filter(({ indicator }) => indicator.id !== 'ondsinnet');
const given = { ...input('nb'), figures: clean };
const held = new Set(clean.map(({ indicator }) => indicator.id));
const shown: Dashboard = {
  ...dashboard,
  panels: dashboard.panels.filter(({ indicator }) => held.has(indicator)),
};

describe('a pinned dashboard', () => {
  it('opens on the next page with the very numbers and definitions that it had', async () => {
    const { pin } = await pinStore().pin(given);
    const found = await pinStore().open(pin.id);
    if (found === null || 'kind' in found) throw new Error('not opened');
    expect(found.opened.figures).toEqual(clean);
    expect(found.opened.link.dashboard.panels).toEqual(shown.panels);
    expect(found.pin.saved).toBe(given.madeAt.toISOString());
  });

  it('leaves out panels that had no numbers, and says how many', async () => {
    const one = clean.slice(0, 1);
    const { pin, without } = await pinStore().pin({ ...given, figures: one });
    expect(without).toBe(dashboard.panels.length - 1);
    const found = await pinStore().open(pin.id);
    if (found === null || 'kind' in found) throw new Error('not opened');
    expect(found.opened.link.dashboard.panels.map(({ indicator }) => indicator)).toEqual([
      one[0]?.indicator.id,
    ]);
  });

  it('is refused when there is not one number', async () => {
    await expect(pinStore().pin({ ...given, figures: [] })).rejects.toBeInstanceOf(ExportError);
    expect((await pinStore().list()).items).toEqual([]);
  });

  it('says what is wrong when its numbers have been spoilt, and shows none of them', async () => {
    const { pin } = await pinStore().pin(given);
    await set(
      `body ${pin.id}`,
      '{"format":"nokkeltall-package","version":1}',
      createStore('nokkeltall-pins', 'kept'),
    );
    expect(await pinStore().open(pin.id)).toMatchObject({ kind: 'malformed' });
  });

  it('can be deleted, and brought back', async () => {
    const pins = pinStore();
    const { pin } = await pins.pin(given);
    const removed = await pins.remove(pin.id);
    expect(await pins.open(pin.id)).toBeNull();
    if (removed === null) throw new Error('nothing removed');
    await pins.restore(removed);
    expect(await pins.open(pin.id)).toMatchObject({ pin });
  });
});

const first = shown.panels[0]?.indicator ?? indicatorId('none');

describe('pinned numbers are shown', () => {
  const kept: readonly (readonly [string, Dashboard])[] = [
    ['the dashboard is as it was', shown],
    ['the view is another', { ...shown, view: 'overview' }],
    ['a figure of it is opened', openFigure(shown, first)],
    ['a panel is taken away', removeFigure(shown, first)],
    ['a chart or a note is changed', setPanel(shown, first, { chart: 'table', note: 'Se her' })],
    ['the language or the title is changed', { ...shown, language: 'en', title: 'Nytt' }],
  ];
  it.each(kept)('while %s', (_, changed) => expect(fitsPin(shown, changed)).toBe(true));

  const left: readonly (readonly [string, Dashboard])[] = [
    ['a figure is added', addFigure(shown, indicatorId('something-else'))],
    ['a place is added', { ...shown, areas: [...shown.areas, areaCode('5501')] }],
    ['places change order, and with it the own place', { ...shown, areas: [...shown.areas].reverse() }],
    ['the years are changed', { ...shown, span: { kind: 'latest', years: 3 } }],
    ['another source is chosen', { ...shown, source: shown.source === 'live' ? 'extract' : 'live' }],
    ['a figure beside it is opened', openFigure(shown, indicatorId('something-else'))],
  ];
  it.each(left)('no longer, not one of them, when %s', (_, changed) =>
    expect(fitsPin(shown, changed)).toBe(false),
  );
});

describe('the age of the numbers', () => {
  it('is that of the oldest and the newest of those shown', () => {
    const states = clean.map((figure, at) => ({
      kind: 'ready' as const,
      renewing: false,
      figure: {
        ...figure,
        sources: figure.sources.map((source) => ({ ...source, fetched: `2026-11-0${at + 1}T08:00:00Z` })),
      },
    }));
    const age = figuresAge([{ kind: 'loading', table: '1' }, ...states]);
    expect(age?.oldest).toBe('2026-11-01T08:00:00Z');
    expect(age?.newest).toBe(`2026-11-0${clean.length}T08:00:00Z`);
    expect(figuresAge([])).toBeNull();
  });
});

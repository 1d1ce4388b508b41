// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberedPlace, rememberPlace } from '../../src/app/kept/place.ts';
import { dashboardHash, lastSeen, movedSince, newNumbers, noteSeen } from '../../src/app/kept/seen.ts';
import { areaCode } from '../../src/areas/area.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { fromUrl } from '../../src/dashboard/readUrl.ts';
import { indicator } from '../ui/figures.ts';

beforeEach(() => {
  localStorage.clear();
  return () => vi.restoreAllMocks();
});

const refused = (): void => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
};

const dashboard = fromUrl('?figures=barn~unge&areas=4003').dashboard;
const of = (table: string) => ({
  kind: 'value' as const,
  of: { table, region: 'Region', contents: 'C', fixed: {} },
});
const figures = [indicator('barn', { measure: of('00001') }), indicator('unge', { measure: of('00002') })];
const catalog: Catalog = {
  indicators: figures,
  byId: new Map(figures.map((each) => [each.id, each])),
  byTheme: new Map(),
};
const known = (updated: Readonly<Record<string, string>>) => (table: string) =>
  Promise.resolve(updated[table] === undefined ? null : { updated: updated[table] });

describe('new numbers', () => {
  it('are those of tables updated since the dashboard was last opened here', async () => {
    noteSeen(dashboardHash(dashboard), { '00001': '2026-03-01', '00002': '2026-03-01' });
    const moved = await newNumbers(
      dashboard,
      catalog,
      known({ '00001': '2026-03-01', '00002': '2026-06-01' }),
    );
    expect(moved).toEqual(['00002']);
  });

  it('are none of a dashboard never opened here, and none while nothing is known', async () => {
    expect(await newNumbers(dashboard, catalog, known({ '00001': '2026-03-01' }))).toEqual([]);
    noteSeen(dashboardHash(dashboard), { '00001': '2026-03-01' });
    expect(await newNumbers(dashboard, catalog, known({}))).toEqual([]);
  });

  it.each([
    ['an older publication', { a: '2026-03-01' }, { a: '2026-02-01' }],
    ['a table that was not there before', { a: '2026-03-01' }, { a: '2026-03-01', b: '2026-06-01' }],
  ])('are not %s', (_, before, now) => expect(movedSince(before, now)).toEqual([]));

  it('are the same however the dashboard is shown, and others for other figures and places', () => {
    const hash = dashboardHash(dashboard);
    const same =
      '?figures=barn~unge&areas=4003&view=overview&title=Annet&charts=barn.table&lang=en&span=last5';
    expect(dashboardHash(fromUrl(same).dashboard)).toBe(hash);
    for (const other of ['?figures=barn&areas=4003', '?figures=barn~unge&areas=4001', '?figures=barn~unge'])
      expect(dashboardHash(fromUrl(other).dashboard)).not.toBe(hash);
  });

  it('forget the dashboards opened longest ago, not the newest', () => {
    for (let at = 0; at < 250; at += 1) noteSeen(`d${at}`, { a: '1' });
    noteSeen('d60', { a: '2' });
    expect(lastSeen('d0')).toBeNull();
    expect(lastSeen('d249')).toEqual({ a: '1' });
    expect(lastSeen('d60')).toEqual({ a: '2' });
  });

  it.each(['{', '[]', '{"version":2,"seen":[]}', '{"version":1,"seen":[["d",{"a":7}],[3],null]}'])(
    'are not read from broken storage: %s',
    (stored) => {
      localStorage.setItem('nokkeltall:seen', stored);
      expect(lastSeen('d')).toBeNull();
      noteSeen('d', { a: '1' });
      expect(lastSeen('d')).toEqual({ a: '1' });
    },
  );

  it('are silent where storage is refused', () => {
    refused();
    noteSeen('d', { a: '1' });
    expect(lastSeen('d')).toBeNull();
  });
});

describe('my municipality', () => {
  it.each(['4003', '40'])('%s is remembered', (code) => {
    rememberPlace(areaCode(code));
    expect(rememberedPlace()).toBe(code);
    rememberPlace(null);
    expect(rememberedPlace()).toBeNull();
  });

  it.each(['0', 'EKG12', '<b>', ''])('%j is nobody’s own, from outside or from storage', (code) => {
    rememberPlace(areaCode('4003'));
    rememberPlace(areaCode(code));
    expect(rememberedPlace()).toBe('4003');
    rememberPlace(null);
    localStorage.setItem('nokkeltall:place', code);
    expect(rememberedPlace()).toBeNull();
  });

  it('lasts as long as the page where storage is refused', () => {
    refused();
    rememberPlace(areaCode('4601'));
    expect(rememberedPlace()).toBe('4601');
    rememberPlace(null);
  });
});

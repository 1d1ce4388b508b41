import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { readTopology } from '../../src/chart/map/topology.ts';
import { emptyDashboard } from '../../src/dashboard/dashboard.ts';
import { svgDrawer } from '../../src/export/chartFile.ts';
import { type Atlas, mapsOf } from '../../src/export/maps.ts';
import { municipalities, oneYear, squares } from '../map/made.ts';

const everywhere = oneYear(municipalities({ 1001: 12.5, 1002: 20 }));
const figure = oneYear(municipalities({ 1001: 12.5 }));
const { id } = figure.indicator;
const dashboard = {
  ...emptyDashboard,
  panels: [{ indicator: id, chart: 'map' as const }],
  areas: [areaCode('1001'), areaCode('1002')],
};
const atlas = (change: Partial<Atlas> = {}): Atlas => ({
  topology: async () => readTopology(squares()),
  everywhere: async () => everywhere,
  ...change,
});
const wish = { width: 600, grey: false, frame: 'bare' } as const;
const size = (svg: string) => /width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];

describe('a figure that is shown as a map', () => {
  it('has the numbers of all places, not of the dashboard alone, and says where the own one lies', async () => {
    const map = await mapsOf(dashboard, 'nb', atlas())(figure);
    expect(map?.picture.places.size).toBe(2);
    expect(map?.home?.label).toBe('Sted 1001');
    expect(map?.caption.subtitle).toContain('2024');
  });

  it('is fetched and made once, however often it is drawn', async () => {
    let asked = 0;
    const mapOf = mapsOf(dashboard, 'nb', atlas({ everywhere: async () => ((asked += 1), everywhere) }));
    await Promise.all([mapOf(figure), mapOf(figure), mapOf(figure)]);
    expect(asked).toBe(1);
  });

  it('is no map where the panel shows another chart, or where no map can be had', async () => {
    const line = { ...dashboard, panels: [{ indicator: id }] };
    expect(await mapsOf(line, 'nb', atlas())(figure)).toBeNull();
    const failing = atlas({ everywhere: () => Promise.reject(new Error('offline')) });
    expect(await mapsOf(dashboard, 'nb', failing)(figure)).toBeNull();
    const svg = await svgDrawer(dashboard, 'nb', mapsOf(dashboard, 'nb', failing))(figure, wish);
    expect(svg).not.toContain('map-missing');
    expect(svg).toContain('12,5');
  });

  it('is no higher than there is room for when it is bare, and then leaves title and source to the document', async () => {
    const draw = svgDrawer(dashboard, 'nb', mapsOf(dashboard, 'nb', atlas()));
    const low = await draw(figure, { ...wish, mostHeight: 300 });
    expect(size(low)).toEqual([600, 300]);
    expect(low).not.toContain('Kilde');
    expect(await draw(figure, { ...wish, frame: 'full' })).toContain('Kartverket.');
  });
});

import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import { checked, type Known } from '../../src/dashboard/check.ts';
import { type Dashboard, emptyDashboard } from '../../src/dashboard/dashboard.ts';
import { embedded, unembedded } from '../../src/dashboard/embed.ts';
import { fromUrl } from '../../src/dashboard/readUrl.ts';
import { toUrl } from '../../src/dashboard/url.ts';

const [share, count] = ['bhg-andel-1-5', 'bef-folketall'].map(indicatorId) as [never, never];
const full: Dashboard = {
  ...emptyDashboard,
  view: 'overview',
  title: 'Til formannskapet',
  lead: 'Se på barnehagene.',
  panels: [
    { indicator: count },
    {
      indicator: share,
      chart: 'bar',
      transform: 'difference',
      width: 2,
      heading: 'Barnehage',
      note: 'Min',
      text: 'Mine ord',
    },
  ],
  areas: ['4003', '0'].map(areaCode),
  groups: [{ name: 'Nordmøre', members: ['1505', '1554'].map(areaCode) }],
  span: { kind: 'latest', years: 5 },
  language: 'nn',
};

const known: Known = {
  hasFigure: (id) => id === share || id === count,
  closestFigure: () => share,
  placeName: () => 'Sted',
  formerPlace: () => null,
};

describe('an embedded figure', () => {
  it('keeps places, groups, span, language and how the figure looks, and none of the texts of the page', () => {
    expect(embedded(full, share)).toEqual({
      ...emptyDashboard,
      view: 'workspace',
      embed: share,
      panels: [{ indicator: share, chart: 'bar', transform: 'difference' }],
      areas: full.areas,
      groups: full.groups,
      span: full.span,
      language: 'nn',
    });
  });

  it('survives its own link, also when the figure is not on the dashboard', () => {
    for (const dashboard of [full, emptyDashboard]) {
      const value = embedded(dashboard, share);
      const { dashboard: read, problems } = fromUrl(toUrl(value));
      expect(read.embed).toBe(share);
      expect(read.panels).toEqual(value.panels);
      expect(problems).toEqual([]);
    }
  });

  it('links back to the same figure, large and with the page around it', () => {
    const back = unembedded(embedded(full, share));
    expect(back).toMatchObject({ view: 'figure', figure: share, areas: full.areas });
    expect(back).not.toHaveProperty('embed');
  });

  it('that does not exist is left out and named once, with the nearest that does', () => {
    const gone = indicatorId('bhg-andel-1-6');
    const { dashboard, problems } = checked(
      { ...emptyDashboard, embed: gone, figure: gone, panels: [{ indicator: gone }] },
      known,
    );
    expect(dashboard).not.toHaveProperty('embed');
    expect(dashboard).not.toHaveProperty('figure');
    expect(problems).toEqual([{ kind: 'unknown-figure', id: gone, closest: share }]);
  });
});

describe('a link to a figure that it does not name', () => {
  it('opens the page that has something to show', () => {
    expect(checked({ ...full, view: 'figure' }, known).dashboard.view).toBe('workspace');
    expect(checked({ ...emptyDashboard, view: 'figure' }, known).dashboard.view).toBe('front');
    const unknown = checked({ ...full, view: 'figure', figure: indicatorId('finnes-ikke') }, known);
    expect(unknown.dashboard.view).toBe('workspace');
    expect(unknown.problems).toHaveLength(1);
  });
});

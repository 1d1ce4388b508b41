import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCatalog, nodeExtract, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { checked } from '../../src/dashboard/check.ts';
import { shownAreas } from '../../src/dashboard/dashboard.ts';
import { knownFrom } from '../../src/dashboard/known.ts';
import { fromUrl } from '../../src/dashboard/readUrl.ts';
import { type Assembly, assembly } from '../../src/series/assembly.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';

const catalog = nodeCatalog();
const places = nodePlaces();
const history = nodeHistory();
const source = nodeExtract();

async function opened(
  link: string,
): Promise<Assembly & { readonly problems: readonly { readonly kind: string }[] }> {
  const read = fromUrl(link);
  const { dashboard, problems } = checked(read.dashboard, knownFrom(catalog, places, history, 'nb'));
  const indicators = dashboard.panels.flatMap(({ indicator }) => catalog.byId.get(indicator) ?? []);
  const order = { indicators, areas: shownAreas(dashboard), span: dashboard.span, language: 'nb' } as const;
  return {
    ...(await assembly(order, source, { places, history })),
    problems: [...read.problems, ...problems],
  };
}

function cellAt({ figures }: Assembly, figure: string, area: string, period: string): Cell | undefined {
  const found = figures.find(({ indicator }) => indicator.id === figure);
  const at = found?.periods.findIndex(({ code }) => code === period) ?? -1;
  return found?.series.find((series) => series.area === area)?.cells[at];
}

/** Published by Statistics Norway, read in the Statbank's table 07459 (persons by age, summed over ages 0–17). */
const published: readonly (readonly [figure: string, area: string, period: string, value: number])[] = [
  ['bef-barn-under-18', '0', '2024', 1_112_853],
  ['bef-barn-under-18', '0301', '2024', 131_972],
  ['bef-barn-under-18', '4601', '2006', 56_033],
  ['bef-barn-under-18', '4601', '2026', 54_760],
  ['bef-barn-under-18', '4003', '2024', 11_160],
  ['bef-barn-under-18', '1580', '2024', 1929],
  ['bef-folketall', '0', '2024', 5_550_203],
  ['bef-folketall', '0', '2025', 5_594_340],
  ['bef-folketall', '0301', '2024', 717_710],
];

describe('the embedded extract, assembled', () => {
  let all: Assembly;
  beforeAll(async () => {
    all = await opened('?figures=bef-barn-under-18~bef-folketall&areas=0~0301~4601~4003~1580');
  });

  it.each(published)('gives %s of %s in %s as published: %i', (figure, area, period, value) => {
    expect(cellAt(all, figure, area, period)).toMatchObject({ value });
  });

  it('has no number for Haram while it was part of Ålesund, but the sign for a place that did not exist', () => {
    expect(cellAt(all, 'bef-barn-under-18', '1580', '2023')).toEqual({ missing: 'no-period', sign: '.' });
  });

  it('opens a former municipality as the one of today, and says so', async () => {
    const opened1201 = await opened('?figures=bef-barn-under-18&areas=1201');
    expect(cellAt(opened1201, 'bef-barn-under-18', '4601', '2024')).toMatchObject({ value: 55_299 });
    expect(opened1201.problems).toMatchObject([
      { kind: 'former-area', code: '1201', to: '4601', toName: 'Bergen' },
    ]);
  });

  it('shows the nation while no place is chosen', async () => {
    const norway = await opened('?figures=bef-folketall');
    expect(cellAt(norway, 'bef-folketall', '0', '2024')).toMatchObject({
      value: 5_550_203,
      origin: 'published',
    });
  });

  it('gives every series one cell for each period, in the order of the link', async () => {
    const wide = await opened(
      '?figures=bef-barn-under-18~bhg-andel-1-5~bhg-minoritet-andel&areas=4003~40~0~3301',
    );
    for (const { series, periods } of wide.figures) {
      expect(series.map(({ area }) => area)).toEqual(['4003', '40', '0', '3301']);
      for (const { cells } of series) expect(cells).toHaveLength(periods.length);
    }
  });

  it('takes the years of the span only, and the newest n of each figure when asked', async () => {
    const some = await opened('?figures=bef-folketall&areas=4003&span=2015..2018');
    expect(some.figures[0]?.periods.map(({ code }) => code)).toEqual(['2015', '2016', '2017', '2018']);
    const last = await opened('?figures=bef-folketall~bhg-andel-1-5&areas=4003&span=last3');
    expect(last.figures.map(({ periods }) => periods.map(({ code }) => code))).toEqual([
      ['2024', '2025', '2026'],
      ['2023', '2024', '2025'],
    ]);
  });
});

describe('a figure whose category came into use later than its table', () => {
  it('begins with its first year, not with the zeros before it', async () => {
    const later = await opened('?figures=utd-fagskole~utd-videregaende&areas=0&span=first..last');
    expect(cellAt(later, 'utd-fagskole', '0', '2015')).toBeUndefined();
    expect(cellAt(later, 'utd-fagskole', '0', '2016')).toMatchObject({ value: 2.8 });
    const other = later.figures[1]?.series[0];
    expect(other?.breaks).toEqual([{ before: '2016', kind: 'definition', codes: [] }]);
  });
});

describe('a share that we compute', () => {
  it('is the ratio of the two sums, rounded once to the decimals shown', async () => {
    const both = await opened(
      '?figures=bef-andel-under-18~bef-barn-under-18~bef-folketall&areas=4003&span=2024..2024',
    );
    const [children, people] = ['bef-barn-under-18', 'bef-folketall'].map((id) =>
      cellAt(both, id, '4003', '2024'),
    );
    if (!children || !people || !isValue(children) || !isValue(people))
      throw new Error('numbers are missing');
    expect(cellAt(both, 'bef-andel-under-18', '4003', '2024')).toMatchObject({
      value: Math.round((1000 * children.value) / people.value) / 10,
      origin: 'computed',
    });
    expect(both.figures[0]?.series[0]?.basis?.[0]).toEqual({ count: children.value, of: people.value });
  });
});

describe('figures that the extract lacks', () => {
  it('fail by themselves, as not held, and leave the others whole', async () => {
    const mixed = await opened('?figures=sk-sfo~bef-folketall&areas=4003');
    expect(mixed.figures.map(({ indicator }) => indicator.id)).toEqual(['bef-folketall']);
    expect(mixed.faults).toMatchObject([
      { indicator: { id: 'sk-sfo' }, fault: { kind: 'not-held', table: '11975' } },
    ]);
  });

  it('say which places have no number here and why', async () => {
    const elsewhere = await opened('?figures=bhg-andel-1-5&areas=4601~4003');
    expect(elsewhere.figures[0]?.notes).toContainEqual({ kind: 'not-held', areas: ['4601'] });
    expect(cellAt(elsewhere, 'bhg-andel-1-5', '4601', '2024')).toEqual({ missing: 'not-held', sign: null });
  });
});

describe('the dashboard of any municipality', () => {
  it('assembles over the whole span without a throw and without a silent zero', async () => {
    const indicators = catalog.indicators.filter(({ id }) =>
      [
        'bef-barn-under-18',
        'bef-andel-under-18',
        'bhg-andel-1-5',
        'bhg-minoritet-andel',
        'fri-kulturskole-andel',
        'lov-anmeldte-per-1000',
      ].includes(id),
    );
    const areas = places.municipalities.map(({ code }) => code);
    const order = {
      indicators,
      areas,
      span: { kind: 'range', from: 'first', to: 'last' },
      language: 'nb',
    } as const;
    const { figures, faults } = await assembly(order, source, { places, history });
    expect(faults).toEqual([]);
    const zeros = figures
      .filter(({ indicator }) => indicator.id === 'bef-barn-under-18')
      .flatMap(({ series }) =>
        series.filter(({ cells }) => cells.some((cell) => isValue(cell) && cell.value === 0)),
      );
    expect(zeros.map(({ area }) => area)).toEqual([]);
    expect(figures[0]?.series).toHaveLength(357);
  });
});

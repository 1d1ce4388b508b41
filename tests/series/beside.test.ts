import { describe, expect, it } from 'vitest';
import { nodeCatalog, nodeExtract, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { checked } from '../../src/dashboard/check.ts';
import { shownAreas } from '../../src/dashboard/dashboard.ts';
import { knownFrom } from '../../src/dashboard/known.ts';
import { fromUrl } from '../../src/dashboard/readUrl.ts';
import { packageText } from '../../src/export/package.ts';
import { readPackage } from '../../src/export/readPackage.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { assembly } from '../../src/series/assembly.ts';
import type { Cell } from '../../src/series/cell.ts';
import type { Figure } from '../../src/series/series.ts';
import { describe as described } from '../../src/text/describe.ts';
import { noteLines } from '../../src/text/noteLines.ts';

const [catalog, places, history, source] = [nodeCatalog(), nodePlaces(), nodeHistory(), nodeExtract()];

async function opened(link: string, language: Language = 'nb'): Promise<Figure> {
  const { dashboard } = checked(fromUrl(link).dashboard, knownFrom(catalog, places, history, 'nb'));
  const { groups, span, former, spreads } = dashboard;
  const indicators = dashboard.panels.flatMap(({ indicator }) => catalog.byId.get(indicator) ?? []);
  const order = { indicators, areas: shownAreas(dashboard), groups, span, former, spreads } as const;
  const { figures } = await assembly({ ...order, language }, source, { places, history });
  return figures[0] as Figure;
}

const cellAt = ({ series, periods }: Figure, area: string, period: string): Cell | undefined =>
  series.find((one) => one.area === area)?.cells[periods.findIndex(({ code }) => code === period)];

/** Table 01222: Ålesund of 2020–2023 and, from 2024, Ålesund (58 509) and Haram (9 357), together 67 866. */
describe('the former whole of a divided municipality', () => {
  const link = '?figures=bef-kvartal-folketall&areas=1508~1580&former=1508~1580';

  it('has its own published numbers until it was divided, and none after', async () => {
    const figure = await opened(link);
    expect(cellAt(figure, '1507', '2023K1')).toEqual({ value: 67_520, origin: 'published' });
    expect(cellAt(figure, '1507', '2023K4')).toEqual({ value: 67_653, origin: 'published' });
    expect(cellAt(figure, '1507', '2024K1')).toEqual({ missing: 'no-period', sign: null });
  });

  it('is never joined to the lines of its heirs, which begin after it', async () => {
    const figure = await opened(link);
    for (const [heir, first] of [['1508', 58_509] as const, ['1580', 9357] as const]) {
      expect(cellAt(figure, heir, '2023K4')).toMatchObject({ missing: 'refused' });
      expect(cellAt(figure, heir, '2024K1')).toMatchObject({ value: first, origin: 'published' });
    }
  });

  it('is drawn once for both heirs, named with its years, and told to be divided', async () => {
    const figure = await opened(link);
    const former = figure.series.filter(({ role }) => role === 'former');
    expect(former.map(({ area, label }) => [area, label])).toEqual([['1507', 'Ålesund, 2020–2023']]);
    expect(noteLines(figure, 'nb').origins.join(' ')).toContain('ble delt');
  });

  it('is not told of in the sentences about the places', async () => {
    const [without, beside] = [await opened(link.replace(/&former.*/, '')), await opened(link)];
    expect(described(beside)).toEqual(described(without));
  });

  it('is not drawn beside a place that is not shown', async () => {
    const figure = await opened('?figures=bef-kvartal-folketall&areas=1508&former=1580');
    expect(figure.series.map(({ area }) => area)).toEqual(['1508']);
  });
});

describe('former municipalities of a share that cannot be recomputed', () => {
  /** Table 12562, 2019: Askim 90,0, Eidsberg 87,7, Hobøl 93,9, Spydeberg 88,0, Trøgstad 87,9. */
  it('have theirs each, while the merged one has none', async () => {
    const figure = await opened('?figures=bhg-forrige-andel-1-5&areas=3118&former=3118');
    expect(figure.series.map(({ label, cells }) => [label, cells[0]])).toEqual([
      ['Indre Østfold', { missing: 'refused', sign: null }],
      ['Askim, til 2019', { value: 90, origin: 'published' }],
      ['Eidsberg, til 2019', { value: 87.7, origin: 'published' }],
      ['Hobøl, til 2019', { value: 93.9, origin: 'published' }],
      ['Spydeberg, til 2019', { value: 88, origin: 'published' }],
      ['Trøgstad, til 2019', { value: 87.9, origin: 'published' }],
    ]);
  });
});

describe('former municipalities that the source has no numbers for', () => {
  it.each(languages)('have no line, and the panel says so in %s', async (language) => {
    const figure = await opened('?figures=bef-folketall&areas=3118&former=3118', language);
    expect(figure.series.map(({ area }) => area)).toEqual(['3118']);
    expect(noteLines(figure, language).warnings.join(' ')).toContain(
      `Askim, Eidsberg, Hobøl, Spydeberg ${language === 'nb' || language === 'nn' ? 'og' : 'and'} Trøgstad`,
    );
  });
});

/** Table 07459, 1 January 2026: the 17 municipalities of Telemark in order have 4 056 in the middle. */
describe('numbers about the members of a county', () => {
  it('are computed of its municipalities in each year', async () => {
    const figure = await opened('?figures=bef-folketall&areas=4003~40&spreads=median~middle&span=2026..2026');
    const alone = await opened(
      `?figures=bef-folketall&areas=${places.municipalities
        .filter(({ county }) => county === '40')
        .map(({ code }) => code)
        .join('~')}&span=2026..2026`,
    );
    const values = alone.series.flatMap(({ cells: [cell] }) => (cell && 'value' in cell ? [cell.value] : []));
    const ordered = values.toSorted((a, b) => a - b);
    expect(ordered).toHaveLength(17);
    expect(cellAt(figure, '40-median', '2026')).toEqual({ value: ordered[8], origin: 'computed' });
    expect(ordered[8]).toBe(4056);
    expect(cellAt(figure, '40-lower-quarter', '2026')).toEqual({ value: ordered[4], origin: 'computed' });
    expect(cellAt(figure, '40-upper-quarter', '2026')).toEqual({ value: ordered[12], origin: 'computed' });
    expect(figure.series.find(({ area }) => area === '40-median')?.coverage).toMatchObject({
      members: 17,
      withNumbers: 17,
    });
  });
});

describe('a county in a table without merged counties', () => {
  /** Table 07459 has Telemark with 175 546 on 1 January 2023; table 01222 has its municipalities only. */
  it('is the sum of its municipalities, computed, and the same as the office’s own elsewhere', async () => {
    const summed = await opened('?figures=bef-kvartal-folketall&areas=40');
    const published = await opened('?figures=bef-folketall&areas=40&span=2023..2025');
    for (const [quarter, year] of [
      ['2023K1', '2023'],
      ['2024K1', '2024'],
      ['2025K1', '2025'],
    ] as const) {
      const office = cellAt(published, '40', year);
      expect(office).toMatchObject({ origin: 'published' });
      expect(cellAt(summed, '40', quarter)).toEqual({ ...office, origin: 'computed' });
    }
    expect(cellAt(summed, '40', '2023K1')).toMatchObject({ value: 175_546 });
    expect(noteLines(summed, 'nb').origins.join(' ')).toContain('de 17 kommunene');
  });
});

describe('a data package', () => {
  it('holds former municipalities, numbers about members and criteria, and gives them back', async () => {
    const link =
      '?v=1&groups=Mest_like-like_1508_1_0_1_1-1506-1577-1505&former=1508&spreads=median~mean~middle&figures=bef-kvartal-folketall&areas=1508~15';
    const figure = await opened(link);
    expect(figure.notes.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['criteria', 'former', 'group']),
    );
    const dashboard = fromUrl(link).dashboard;
    const text = packageText({
      dashboard,
      title: 'Prøve',
      language: 'nb',
      figures: [figure],
      link,
      madeAt: new Date(0),
    });
    const read = readPackage(text);
    if ('fault' in read) throw new Error(read.fault.detail);
    expect(read.package.figures[0]?.series).toEqual(JSON.parse(JSON.stringify(figure.series)));
    expect(read.package.figures[0]?.notes).toEqual(figure.notes);
  });
});

describe('a county added up from many municipalities', () => {
  it('is told of under the figure, not by all its codes in a sentence', async () => {
    const figure = await opened('?figures=bef-kvartal-folketall&areas=40');
    expect(described(figure).some(({ kind }) => kind === 'joined')).toBe(false);
  });
});

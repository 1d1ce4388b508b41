// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { exportText } from '../../src/language/export.ts';
import { type Language, languageTag } from '../../src/language/language.ts';
import { defaultDocx, docx } from '../../src/export/docx.ts';
import { ExportError, type ExportInput } from '../../src/export/input.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import { cellText } from '../../src/series/format.ts';
import { figures, input, inputs, line } from './figures.ts';
import { assertWhole, elements, type OfficeFile, officeFile } from './openXml.ts';
import { onePixel } from './pixel.ts';

const drawn = (each: ExportInput): ExportInput => ({ ...each, pngOf: async () => onePixel });
const made = async (each: ExportInput, change: Partial<typeof defaultDocx> = {}): Promise<OfficeFile> =>
  officeFile(await docx(drawn(each), { ...defaultDocx, ...change }));

const textOf = (element: Element): string =>
  elements(element, 'w:t')
    .map((text) => text.textContent)
    .join('');
const styleOf = (paragraph: Element): string =>
  elements(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
const styled = (file: OfficeFile, style: string): readonly string[] =>
  elements(file.xml('word/document.xml'), 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(textOf);

const tables = (file: OfficeFile): readonly (readonly (readonly string[])[])[] =>
  elements(file.xml('word/document.xml'), 'w:tbl').map((table) =>
    elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map(textOf)),
  );

/** As on screen, with our own reasons abbreviated. */
const printed = (cell: Cell, decimals: number, language: Language): string =>
  isValue(cell) || cell.sign !== null
    ? cellText(cell, decimals, language)
    : exportText[language].absentShort[cell.missing];

const withNumbers = figures.filter(({ series }) => series.some(({ cells }) => cells.some(isValue)));

const ownMarks = {
  nb: [
    'Egen tekst, skrevet av den som laget oppsettet.',
    'Merknad fra den som laget oppsettet: Egen merknad.',
  ],
  nn: [
    'Eigen tekst, skriven av den som laga oppsettet.',
    'Merknad frå den som laga oppsettet: Egen merknad.',
  ],
  en: [
    'Own text, written by the maker of this dashboard.',
    'Note by the maker of this dashboard: Egen merknad.',
  ],
} as const;

test.each(inputs)(
  'marks the lead, texts and notes that are the reader’s own, and no others, in $language',
  async (each) => {
    const [first, ...rest] = each.dashboard.panels;
    if (first === undefined) throw new Error('no panels');
    const [mark, note] = ownMarks[each.language];
    const own = { ...each.dashboard, lead: 'Mitt.', panels: [{ ...first, text: 'Mine ord.' }, ...rest] };
    const texts = { [first.indicator]: ['Mine ord.'] };
    const marked = styled(await made({ ...each, dashboard: own, texts }), 'Note');
    expect(marked.filter((text) => text === mark)).toHaveLength(2);
    expect(marked).toContain(note);
    expect(styled(await made(each), 'Note')).not.toContain(mark);
  },
);

test('a long breakdown is shown for its newest period, categories down and places across, and says so', async () => {
  const areas = ['9901', '9902'];
  const ids = Array.from({ length: 20 }, (_, at) => `g${at}`);
  const long = {
    ...(figures[1] as (typeof figures)[number]),
    series: areas.flatMap((area, place) =>
      ids.map((id, at) =>
        line(
          area,
          `Sted ${place}`,
          [
            { value: at, origin: 'published' },
            { value: 100 * place + at, origin: 'published' },
          ],
          { role: place === 0 ? 'own' : 'other', category: { id, label: `Gruppe ${at}` } },
        ),
      ),
    ),
  };
  const file = await made({ ...input(), figures: [long] });
  const [table] = tables(file);
  expect(table?.[0]).toEqual(['Kategori', 'Sted 0', 'Sted 1']);
  expect(table?.[3]).toEqual(['Gruppe 2', '2', '102']);
  expect(table).toHaveLength(21);
  expect(styled(file, 'Source').join(' ')).toContain('Tabellen viser den siste av 2 perioder.');
});

describe.each(inputs)('Word document in $language', async (each) => {
  const { language } = each;
  const words = exportText[language];
  const file = await made(each);
  const document = file.xml('word/document.xml');

  test('is whole: every part is well-formed and every relation leads somewhere', () => {
    assertWhole(file);
    expect(file.names).not.toContain('word/vbaProject.bin');
    expect(file.text('word/document.xml')).not.toMatch(/w:txbxContent|r:link=/);
  });

  test('says its title and language', () => {
    expect(file.text('docProps/core.xml')).toContain(`<dc:title>${each.title}</dc:title>`);
    const language_ = elements(file.xml('word/styles.xml'), 'w:lang')[0]?.getAttribute('w:val');
    expect(language_).toBe(languageTag[language]);
    expect(styled(file, 'Title')).toEqual([each.title]);
  });

  test('has headings in three levels, and lists the upper two as contents', () => {
    expect(styled(file, 'Heading1')).toEqual([words.headings.other, 'Befolkning', words.headings.about]);
    expect(styled(file, 'Heading2')).toEqual(
      expect.arrayContaining([
        ...figures.map(({ indicator }) => indicator.title[language]),
        words.headings.sources,
      ]),
    );
    expect(styled(file, 'Heading3').length).toBeGreaterThanOrEqual(figures.length);
    expect([...styled(file, 'TOC1')]).toEqual(styled(file, 'Heading1'));
    expect(file.text('word/document.xml')).toContain('TOC \\o "1-2" \\h');
  });

  test('uses only styles that it defines', () => {
    const defined = elements(file.xml('word/styles.xml'), 'w:style').map((style) =>
      style.getAttribute('w:styleId'),
    );
    const used = ['w:pStyle', 'w:rStyle'].flatMap((name) =>
      elements(document, name).map((style) => style.getAttribute('w:val')),
    );
    expect(defined).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test('marks the header row of every table and describes the table', () => {
    for (const table of elements(document, 'w:tbl')) {
      const [first, ...rest] = elements(table, 'w:tr');
      expect(elements(first as Element, 'w:tblHeader')).toHaveLength(1);
      for (const row of rest) expect(elements(row, 'w:tblHeader')).toHaveLength(0);
      expect(elements(table, 'w:tblCaption')[0]?.getAttribute('w:val')).not.toBe('');
      expect(elements(table, 'w:tblDescription')[0]?.getAttribute('w:val')).not.toBe('');
    }
  });

  test('shows every number and sign of the figures as the screen does', () => {
    const found = tables(file);
    for (const [index, figure] of withNumbers.entries()) {
      const shown = (found[index] ?? []).slice(1).map((row) => row.slice(1));
      const wanted = figure.series.map(({ cells }) =>
        cells.map((cell) => printed(cell, figure.decimals, language)),
      );
      expect(shown.map((row) => row.map((text) => text.replace(/[¹²]/, '')))).toEqual(wanted);
    }
  });

  test('explains every abbreviation and mark under its table', () => {
    const said = styled(file, 'Source').join(' ');
    for (const row of (tables(file)[0] ?? []).slice(1))
      for (const text of row.slice(1))
        if (!/\d/.test(text)) expect(said).toMatch(new RegExp(`[«“]${text.replaceAll('.', '\\.')}[»”]: `));
  });

  test('marks computed and stand-in numbers, and explains the marks', () => {
    const [first] = tables(file);
    expect(first?.[1]?.[1]).toMatch(/¹$/);
    expect(first?.[3]?.[0]).toMatch(/²$/);
    expect(styled(file, 'Source').join(' ')).toMatch(/[«“]¹[»”]: /);
  });

  test('numbers figures and tables by fields that Word can renumber', () => {
    const captions = styled(file, 'Caption');
    expect(captions.filter((text) => text.startsWith(`${words.figureLabel} `))).toHaveLength(
      withNumbers.length,
    );
    expect(captions.filter((text) => text.startsWith(`${words.tableLabel} `))).toHaveLength(
      withNumbers.length,
    );
    expect(file.text('word/document.xml')).toContain(`SEQ ${words.figureLabel} \\* ARABIC`);
  });

  test('gives every picture an alternative text, the finding where one is known', () => {
    const texts = elements(document, 'wp:docPr').map((picture) => picture.getAttribute('descr') ?? '');
    expect(texts).toHaveLength(withNumbers.length);
    expect(texts[0]).toBe(each.findings?.['lavinntekt-barn']);
    for (const text of texts) expect(text.length).toBeGreaterThan(20);
    const ids = elements(document, 'wp:docPr').map((picture) => picture.getAttribute('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('draws charts 16 cm wide', () => {
    const [extent] = elements(document, 'wp:extent');
    expect(Number(extent?.getAttribute('cx')) / 360_000).toBeCloseTo(16, 1);
  });

  test('links to every table and to the dashboard', () => {
    const targets = elements(file.xml('word/_rels/document.xml.rels'), 'Relationship').map((relation) =>
      relation.getAttribute('Target'),
    );
    expect(targets).toContain(each.link);
    expect(targets.some((target) => target?.endsWith('/statbank/table/99903'))).toBe(true);
  });

  test('tells how joined series were put together', () => {
    const said = elements(document, 'w:p').map(textOf);
    expect(said.some((text) => text.includes('9801') && text.includes('9802'))).toBe(true);
  });
});

describe('choices', () => {
  test('leave out charts, tables, texts and definitions', async () => {
    const file = await made(input(), { charts: false, tables: false, texts: false, definitions: false });
    expect(styled(file, 'Caption')).toEqual([]);
    expect(file.names.filter((name) => name.startsWith('word/media/'))).toEqual([]);
    expect(file.text('word/document.xml')).not.toContain('I 2024 var andelen');
    expect(styled(file, 'Heading2')).not.toContain('Definisjoner');
  });

  test('show the newest years only, and say so', async () => {
    const file = await made(input(), { years: 2 });
    expect(tables(file)[0]?.[0]).toEqual(['Sted', '2023', '2024']);
    expect(styled(file, 'Source').join(' ')).toContain('2 siste av 5');
  });

  test('leave lines without any number or sign out of tables, and say so', async () => {
    const [mixed] = figures;
    if (mixed === undefined) throw new Error('no figure');
    const gap = { missing: 'not-held', sign: null } as const;
    const blank = line(
      '9905',
      'Tomdal',
      mixed.periods.map(() => gap),
    );
    const file = await made({ ...input(), figures: [{ ...mixed, series: [...mixed.series, blank] }] });
    expect(tables(file)[0]?.flat()).not.toContain('Tomdal');
    expect(styled(file, 'Source').join(' ')).toContain('Ikke i tabellen: Tomdal');
  });

  test('take some of the figures', async () => {
    const file = await made(input(), { figures: ['bef-aldersfordeling'] });
    expect(styled(file, 'Caption').some((text) => text.includes('lavinntekt'))).toBe(false);
  });

  test('lay the page down', async () => {
    const size = elements((await made(input(), { page: 'landscape' })).xml('word/document.xml'), 'w:pgSz')[0];
    expect(size?.getAttribute('w:orient')).toBe('landscape');
    expect(Number(size?.getAttribute('w:w'))).toBeGreaterThan(Number(size?.getAttribute('w:h')));
  });

  test('ask for grey charts and use grey shades', async () => {
    const wishes: boolean[] = [];
    const pngOf: ExportInput['pngOf'] = async (_figure, { grey }) => {
      wishes.push(grey);
      return onePixel;
    };
    const file = officeFile(await docx({ ...input(), pngOf }, { ...defaultDocx, grey: true }));
    expect(new Set(wishes)).toEqual(new Set([true]));
    expect(file.text('word/document.xml')).not.toContain('E3F0EC');
  });
});

describe('what cannot be done is refused by name', () => {
  test.each([
    ['no figure', { ...defaultDocx, figures: [] }, drawn(input()), 'no-figures'],
    [
      'a chart that is no picture',
      defaultDocx,
      { ...input(), pngOf: async () => new Uint8Array(3) },
      'empty-chart',
    ],
    ['a reader who stops', defaultDocx, { ...drawn(input()), signal: AbortSignal.abort() }, 'cancelled'],
  ])('%s', async (_what, options, each, kind) => {
    await expect(docx(each, options)).rejects.toSatisfy(
      (error) => error instanceof ExportError && error.kind === kind,
    );
  });

  test('progress is told figure by figure', async () => {
    const told: number[] = [];
    await docx({ ...drawn(input()), progress: (done) => told.push(done) });
    expect(told).toEqual([1, 2, 3, 4]);
  });
});

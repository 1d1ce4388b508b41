// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { exportText } from '../../src/language/export.ts';
import { sheetText } from '../../src/language/exportSheet.ts';
import { sheetNames } from '../../src/export/sheet.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { type Cell, isValue } from '../../src/series/cell.ts';
import { cellText } from '../../src/series/format.ts';
import { figures, input, inputs } from './figures.ts';
import { assertWhole, elements, type OfficeFile, officeFile } from './openXml.ts';

type Read = string | number;

/** The rows of a sheet, text from the shared texts, by sheet name. */
function sheetRows(file: OfficeFile, name: string): Read[][] {
  const texts = elements(file.xml('xl/sharedStrings.xml'), 'si').map((item) => item.textContent ?? '');
  const names = elements(file.xml('xl/workbook.xml'), 'sheet').map((sheet) => sheet.getAttribute('name'));
  const sheet = file.xml(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
  return elements(sheet, 'row').map((row) =>
    elements(row, 'c').map((cell) => {
      const value = elements(cell, 'v')[0]?.textContent ?? '';
      return cell.getAttribute('t') === 's' ? (texts[Number(value)] ?? '') : Number(value);
    }),
  );
}

const expected = (cell: Cell, decimals: number, language: 'nb' | 'nn' | 'en'): Read =>
  isValue(cell) ? cell.value : cellText(cell, decimals, language);

describe.each(inputs)('workbook in $language', (each) => {
  const { language } = each;
  const long = officeFile(xlsx(each, 'long'));
  const sheets = officeFile(xlsx(each, 'sheets'));

  test('is whole, and holds no formula', () => {
    for (const file of [long, sheets]) {
      assertWhole(file);
      for (const name of file.names) expect(file.text(name)).not.toMatch(/<f[ >]/);
    }
  });

  test('has every number of the figures as a number in the long sheet, and every sign as text', () => {
    const body = sheetRows(long, exportText[language].headings.allFigures).slice(1);
    const wanted = figures.flatMap(({ series, decimals }) =>
      series.flatMap(({ cells }) => cells.map((cell) => expected(cell, decimals, language))),
    );
    expect(body).toHaveLength(wanted.length);
    for (const [index, value] of wanted.entries()) expect(body[index]).toContain(value);
  });

  test('has the same numbers on the sheet of each figure', () => {
    for (const figure of figures) {
      const found = sheetRows(sheets, sheetNames([figure.indicator.short[language]])[0] as string).slice(3);
      for (const [index, { cells }] of figure.series.entries())
        for (const cell of cells) expect(found[index]).toContain(expected(cell, figure.decimals, language));
    }
  });

  test('begins with an overview of the newest numbers and ends with what the numbers are', () => {
    const { headings } = exportText[language];
    const { about } = sheetText[language];
    const overview = sheetRows(sheets, headings.overview);
    expect(overview[1]).toEqual(expect.arrayContaining([9.8, -3.26, 7.5, 9.5]));
    const said = sheetRows(sheets, headings.about).flat();
    for (const text of [about.definition, 'https://www.ssb.no', each.link, ':', '99901'])
      expect(said.some((entry) => String(entry).includes(text))).toBe(true);
  });

  test('freezes and filters the header, and shows as many decimals as the screen', () => {
    const sheet = long.xml('xl/worksheets/sheet2.xml');
    expect(elements(sheet, 'pane')[0]?.getAttribute('ySplit')).toBe('1');
    expect(elements(sheet, 'autoFilter')[0]?.getAttribute('ref')).toMatch(/^A1:L\d+$/);
    const formats = elements(long.xml('xl/styles.xml'), 'numFmt').map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode'),
    ]);
    const styles = elements(elements(long.xml('xl/styles.xml'), 'cellXfs')[0] as Element, 'xf');
    const first = elements(elements(sheet, 'row')[1] as Element, 'c').find((cell) => !cell.hasAttribute('t'));
    const style = styles[Number(first?.getAttribute('s'))]?.getAttribute('numFmtId');
    expect(Object.fromEntries(formats)[style ?? '']).toBe('#,##0.0');
  });
});

test('text that begins like a formula is text with an apostrophe', () => {
  const texts = elements(officeFile(xlsx(input(), 'long')).xml('xl/sharedStrings.xml'), 'si').map(
    (item) => item.textContent ?? '',
  );
  expect(texts).toContain("'=1+1");
  for (const text of texts) expect(text).not.toMatch(/^([=+@\t\r]|-.)/);
});

test('the document says its title and language', () => {
  const core = officeFile(xlsx(input('nn'), 'long')).text('docProps/core.xml');
  expect(core).toContain('<dc:title>Oppvekst i Prøveby</dc:title>');
  expect(core).toContain('<dc:language>nn-NO</dc:language>');
});

test.each([
  [
    ['a/b', 'a:b', 'A B'],
    ['a b', 'a b (2)', 'A B (3)'],
  ],
  [
    ['', "'"],
    ['Ark', 'Ark (2)'],
  ],
  [
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
  ],
])('sheet names %j become %j', (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});

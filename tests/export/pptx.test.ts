// @vitest-environment jsdom
import { beforeAll, describe, expect, test } from 'vitest';
import { ExportError } from '../../src/export/input.ts';
import { pptx } from '../../src/export/pptx.ts';
import { exportText } from '../../src/language/export.ts';
import { languageTag } from '../../src/language/language.ts';
import { isValue } from '../../src/series/cell.ts';
import { figures, input, inputs } from './figures.ts';
import { assertWhole, elements, type OfficeFile, officeFile } from './openXml.ts';

const inOrder = (file: OfficeFile, pattern: RegExp): readonly string[] =>
  file.names
    .filter((name) => pattern.test(name))
    .sort((a, b) => Number(/(\d+)\.\w+$/.exec(a)?.[1]) - Number(/(\d+)\.\w+$/.exec(b)?.[1]));
const slides = (file: OfficeFile) =>
  inOrder(file, /^ppt\/slides\/slide\d+\.xml$/).map((name) => file.xml(name));
const charts = (file: OfficeFile) =>
  inOrder(file, /^ppt\/charts\/chart\d+\.xml$/).map((name) => file.xml(name));
const textOf = (within: Document | Element): string =>
  elements(within, 'a:t')
    .map((text) => text.textContent)
    .join(' ');

/** The text of the placeholder for the title. */
function titleOf(slide: Document): string {
  const shape = elements(slide, 'p:sp').find((each) =>
    elements(each, 'p:ph').some((place) => /title/i.test(place.getAttribute('type') ?? '')),
  );
  return shape === undefined ? '' : textOf(shape);
}

/** The numbers of a series by position; positions without a point have none. */
function numbersOf(series: Element): readonly (number | null)[] {
  const cache = elements(series, 'c:numCache')[0] as Element;
  const count = Number(elements(cache, 'c:ptCount')[0]?.getAttribute('val'));
  const numbers = Array.from({ length: count }, (): number | null => null);
  for (const point of elements(cache, 'c:pt'))
    numbers[Number(point.getAttribute('idx'))] = Number(elements(point, 'c:v')[0]?.textContent);
  return numbers;
}

describe.each(inputs)('slides in $language', (each) => {
  const { language } = each;
  let file: OfficeFile;
  beforeAll(async () => {
    file = officeFile(await pptx(each));
  });

  test('are whole, in 16:9, with a front, one slide per figure and the sources', () => {
    assertWhole(file);
    const size = elements(file.xml('ppt/presentation.xml'), 'p:sldSz')[0];
    expect(Number(size?.getAttribute('cx')) / Number(size?.getAttribute('cy'))).toBeCloseTo(16 / 9, 2);
    expect(slides(file)).toHaveLength(figures.length + 2);
  });

  test('have titles that are titles: the finding where there is one', () => {
    const titles = slides(file).map(titleOf);
    expect(titles[0]).toBe(each.title);
    expect(titles[1]).toBe(each.findings?.['lavinntekt-barn']);
    expect(titles[2]).toBe(figures[1]?.indicator.title[language]);
    expect(titles.at(-1)).toBe(exportText[language].headings.sources);
  });

  test('have a native chart with exactly the numbers of the figure, and gaps where there are none', () => {
    const [chart] = charts(file);
    const series = elements(chart as Document, 'c:ser');
    const held = figures[0]?.series ?? [];
    expect(series).toHaveLength(held.length);
    for (const [index, { cells }] of held.entries())
      expect(numbersOf(series[index] as Element)).toEqual(
        cells.map((cell) => (isValue(cell) ? cell.value : null)),
      );
    expect(elements(chart as Document, 'c:dispBlanksAs')[0]?.getAttribute('val')).toBe('gap');
  });

  test('keep the same numbers in the workbook behind the chart', () => {
    const [book] = inOrder(file, /^ppt\/embeddings\/.*\.xlsx$/);
    const workbook = officeFile(file.bytes(book as string));
    assertWhole(workbook);
    const values = elements(workbook.xml('xl/worksheets/sheet1.xml'), 'c')
      .filter((cell) => !cell.hasAttribute('t'))
      .map((cell) => Number(elements(cell, 'v')[0]?.textContent));
    const wanted = (figures[0]?.series ?? []).flatMap(({ cells }) =>
      cells.flatMap((cell) => (isValue(cell) ? [cell.value] : [])),
    );
    expect([...values].sort()).toEqual([...wanted].sort());
  });

  test('draw the own place thickest, and no two lines alike', () => {
    const series = elements(charts(file)[0] as Document, 'c:ser');
    const looks = series.map((one) => {
      const line = elements(one, 'a:ln')[0] as Element;
      const colour = elements(line, 'a:srgbClr')[0]?.getAttribute('val');
      const dash = elements(line, 'a:prstDash')[0]?.getAttribute('val');
      const symbol = elements(one, 'c:symbol')[0]?.getAttribute('val');
      return { width: Number(line.getAttribute('w')), look: `${colour} ${dash} ${symbol}` };
    });
    expect(new Set(looks.map(({ look }) => look)).size).toBe(series.length);
    expect(Math.max(...looks.map(({ width }) => width))).toBe(looks[0]?.width);
    expect(looks.filter(({ width }) => width === looks[0]?.width)).toHaveLength(1);
  });

  test('give the source on the slide and the definition in its notes', () => {
    expect(textOf(slides(file)[1] as Document)).toContain('99901');
    const notes = inOrder(file, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) =>
      textOf(file.xml(name)),
    );
    expect(notes[1]).toContain(figures[0]?.indicator.definition[language]);
    expect(notes[1]).toContain('9801');
  });

  test('are in the language of the document', () => {
    const tag = languageTag[language];
    for (const slide of slides(file))
      for (const run of elements(slide, 'a:rPr')) expect(run.getAttribute('lang') ?? tag).toBe(tag);
    expect(file.text('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    expect(file.text('docProps/core.xml')).toContain(`<dc:title>${each.title}</dc:title>`);
  });

  test('describe each chart', () => {
    for (const slide of slides(file))
      for (const frame of elements(slide, 'p:graphicFrame'))
        expect(elements(frame, 'p:cNvPr')[0]?.getAttribute('descr')).not.toBe('');
  });
});

test('no figures make no slides', async () => {
  await expect(pptx({ ...input(), figures: [] })).rejects.toThrow(ExportError);
});

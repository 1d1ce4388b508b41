// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { createElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/chart/svg.ts';
import { emptyDashboard } from '../../src/dashboard/dashboard.ts';
import { csv } from '../../src/export/csv.ts';
import { docx } from '../../src/export/docx.ts';
import type { ExportInput } from '../../src/export/input.ts';
import { packageText } from '../../src/export/package.ts';
import { pptx } from '../../src/export/pptx.ts';
import { xlsx } from '../../src/export/xlsx.ts';
import { type Language, languages } from '../../src/language/language.ts';
import { type Cell, type Sign, signs } from '../../src/series/cell.ts';
import { cellWords } from '../../src/series/format.ts';
import type { Figure } from '../../src/series/series.ts';
import { signLabel } from '../../src/series/signs.ts';
import { asShown } from '../../src/series/transforms.ts';
import { describe as described } from '../../src/text/describe.ts';
import { paragraph } from '../../src/text/text.ts';
import { FigureTable } from '../../src/ui/table/FigureTable.tsx';
import { LanguageOf } from '../../src/ui/words.tsx';
import { indicator, line, source, years } from '../export/figures.ts';
import { officeFile } from '../export/openXml.ts';

/** Signs that stand beside a number; the others stand instead of one. */
const beside: readonly Sign[] = ['*', '|'];
const signed = (sign: Sign): Cell =>
  beside.includes(sign) ? { value: 12, origin: 'published', sign } : { missing: 'office', sign };
const plain = (value: number): Cell => ({ value, origin: 'published' });

/** One line per sign, which stands in its last year. */
const all: Figure = {
  indicator: indicator('alle-tegn'),
  decimals: 1,
  periods: years(2022, 2024),
  series: signs.map((sign, at) =>
    line(String(9901 + at), `Sted ${at + 1}`, [plain(10), plain(11), signed(sign)], {
      role: at === 0 ? 'own' : 'other',
    }),
  ),
  sources: [source('99901')],
  notes: [],
};

const inputIn = (language: Language): ExportInput => ({
  dashboard: { ...emptyDashboard, panels: [{ indicator: all.indicator.id }] },
  figures: [all],
  language,
  title: 'Tegn',
  link: 'https://example.test/?v=1&figures=alle-tegn',
  madeAt: new Date('2026-11-24T09:41:00Z'),
});

/** The text of all parts of an Office file whose names fit. */
function texts(bytes: Uint8Array, names: RegExp): string {
  const file = officeFile(bytes);
  const found = file.names.filter((name) => names.test(name)).map((name) => file.xml(name).documentElement);
  return found.map(({ textContent }) => textContent).join('\n');
}

afterEach(cleanup);

/** The wanted meanings that a text lacks. */
const lacking = (text: string, language: Language, of: readonly Sign[] = signs): readonly Sign[] =>
  of.filter((sign) => !text.toLowerCase().includes(signLabel(sign, language)));

describe.each(languages)('every sign of the office keeps its meaning in %s', (language) => {
  it('in the cells of the table and in what a screen reader says', () => {
    const { container } = render(createElement(FigureTable, { figure: asShown(all) }), {
      wrapper: ({ children }) => LanguageOf({ language, children }),
    });
    expect(lacking(container.textContent, language)).toEqual([]);
    const faces = [...container.querySelectorAll('tbody td:last-child [aria-hidden]')];
    expect(faces.map(({ textContent }) => textContent)).toEqual(
      signs
        .map((sign) => (sign === '*' ? '12,0*' : sign === '|' ? '12,0' : sign))
        .map((text) => (language === 'en' ? text.replace('12,0', '12.0') : text)),
    );
  });

  it('in the words of the tooltip', () => {
    const said = all.series.map(({ cells }) =>
      cellWords(cells[2] as Cell, { decimals: 1, unit: 'percent' }, language),
    );
    signs.forEach((sign, at) => expect(said[at]).toContain(signLabel(sign, language)));
  });

  it('in the picture, which names what stands instead of a number', () => {
    const marks = signs
      .filter((sign) => !beside.includes(sign))
      .map((sign) => {
        const series = all.series.filter((_, at) => signs[at] === sign);
        const picture = pictureOf({
          kind: 'line',
          figure: asShown({ ...all, series }),
          language,
          width: 640,
          height: 240,
        });
        return JSON.stringify(picture?.marks);
      });
    expect(marks.filter((each) => each.includes('NaN'))).toEqual([]);
    signs
      .filter((sign) => !beside.includes(sign))
      .forEach((sign, at) => expect(marks[at]).toContain(JSON.stringify(sign)));
  });

  it('in the sentences, where a newest number is preliminary', () => {
    const star = { ...all, series: all.series.filter((_, at) => signs[at] === '*') };
    expect(paragraph(described(star), language)).toMatch(/foreløpig|førebels|provisional|preliminary/);
  });

  it('in CSV, as the sign itself beside the number or instead of it', () => {
    const rows = csv({ figures: [all], language })
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const newest = rows.filter((row) => row.includes(',2024,')).map((row) => row.split(','));
    expect(newest.map((cells) => cells[4])).toEqual([...signs]);
    expect(newest.map((cells) => cells[3])).toEqual(signs.map((sign) => (beside.includes(sign) ? '12' : '')));
  });

  it('in JSON', () => {
    const { figures } = JSON.parse(packageText(inputIn(language))) as {
      figures: { series: { signs: (string | null)[]; values: (number | null)[] }[] }[];
    };
    expect(figures[0]?.series.map((one) => one.signs[2])).toEqual([...signs]);
    expect(figures[0]?.series.map((one) => one.values[2])).toEqual(
      signs.map((sign) => (beside.includes(sign) ? 12 : null)),
    );
  });

  it('in XLSX', () => {
    const whole = texts(xlsx(inputIn(language), 'sheets'), /sharedStrings|sheet\d+\.xml/);
    expect(lacking(whole, language)).toEqual([]);
  });

  it('in DOCX', async () => {
    expect(lacking(texts(await docx(inputIn(language)), /word\/document\.xml/), language)).toEqual([]);
  });

  it('in PPTX', async () => {
    const whole = texts(await pptx(inputIn(language)), /ppt\/(slides|notesSlides)\/[^/]+\.xml/);
    expect(lacking(whole, language)).toEqual([]);
  });
});

/** Words that no standard list has. */
const ownWords = 'kommunen leverte ikke skjema';
const told: Figure = {
  ...all,
  series: all.series.filter((_, at) => signs[at] === '..'),
  signs: { '..': ownWords },
};

describe.each(languages)('a table’s own words for a sign go before the standard ones in %s', (language) => {
  const input = { ...inputIn(language), figures: [told] };
  const outputs: readonly (readonly [string, () => string | Promise<string>])[] = [
    [
      'the table and its legend',
      () => {
        const { container } = render(createElement(FigureTable, { figure: asShown(told) }), {
          wrapper: ({ children }) => LanguageOf({ language, children }),
        });
        return container.textContent;
      },
    ],
    ['the tooltip', () => cellWords(told.series[0]?.cells[2] as Cell, asShown(told), language)],
    ['the sentences', () => paragraph(described(told), language)],
    [
      'the picture',
      () =>
        JSON.stringify(
          pictureOf({ kind: 'line', figure: asShown(told), language, width: 640, height: 240 })?.marks,
        ),
    ],
    ['XLSX', () => texts(xlsx(input, 'sheets'), /sharedStrings|sheet\d+\.xml/)],
    ['DOCX', async () => texts(await docx(input), /word\/document\.xml/)],
    ['PPTX', async () => texts(await pptx(input), /ppt\/(slides|notesSlides)\/[^/]+\.xml/)],
  ];

  it.each(outputs)('%s', async (_, made) => {
    const text = await made();
    expect(text).toContain(ownWords);
    expect(text.toLowerCase()).not.toContain(signLabel('..', language));
  });

  it('a quotation wherever the reader’s language is not the office’s', () => {
    const words = signLabel('..', language, told.signs);
    expect(words === ownWords).toBe(language === 'nb');
  });
});

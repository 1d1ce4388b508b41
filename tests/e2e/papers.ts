import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** Numbers and signs by "table number | place | period". */
export type Numbers = ReadonlyMap<string, string>;

const plain = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/[¹²]/g, '')
    .trim();
const digits = (text: string): string =>
  /^[-−]?\d[\d ,.]*\*?$/.test(text) ? text.replaceAll(/[ *]/g, '').replace('−', '-').replace('.', ',') : text;
const cell = (text: string): string => digits(plain(text));

/** What the tables of the document view say, as a reader sees them. */
export async function numbersOnPage(page: Page): Promise<Numbers> {
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.sheet-item table')].flatMap((table, number) => {
      const seen = (cell: Element) => (cell.querySelector('[aria-hidden=true]') ?? cell).textContent ?? '';
      const places = [...table.querySelectorAll('thead th')].slice(1).map(seen);
      return [...table.querySelectorAll('tbody tr')].flatMap((row) => {
        const period = seen(row.querySelector('th') as Element);
        return [...row.querySelectorAll('td')].map((each, at) => [
          String(number),
          places[at] ?? '',
          period,
          seen(each),
        ]);
      });
    }),
  );
  return new Map(
    rows.map(([number, place = '', period = '', text = '']) => [
      `${number}|${plain(place)}|${plain(period)}`,
      cell(text),
    ]),
  );
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const texts = (xml: string, tag: string): string =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))]
    .map(([, text = '']) => unescaped(text))
    .join('');
const parts = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([part]) => part);

/** The tables of a Word document, whether places or periods stand down. */
export function wordTables(document: string): Numbers {
  const found = new Map<string, string>();
  parts(document, 'w:tbl').forEach((table, number) => {
    const [head = [], ...rows] = parts(table, 'w:tr').map((row) =>
      parts(row, 'w:tc').map((each) => plain(texts(each, 'w:t'))),
    );
    for (const [place = '', ...values] of rows)
      values.forEach((value, at) => {
        const [down, along] = [place, head[at + 1] ?? ''];
        const key = (head[0] ?? '').startsWith('Period') ? `${along}|${down}` : `${down}|${along}`;
        found.set(`${number}|${key}`, cell(value));
      });
  });
  return found;
}

/** The rows of each sheet of a workbook, numbers as they are written in the file. */
export function sheetRows(file: Uint8Array): readonly (readonly (readonly string[])[])[] {
  const zip = unzipSync(file);
  const text = (name: string) => strFromU8(zip[name] as Uint8Array);
  const shared = parts(text('xl/sharedStrings.xml'), 'si').map((each) => texts(each, 't'));
  const sheets = Object.keys(zip).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const byNumber = sheets.sort((a, b) => Number(/\d+(?=\.xml)/.exec(a)) - Number(/\d+(?=\.xml)/.exec(b)));
  return byNumber.map((name) =>
    parts(text(name), 'row').map((row) => {
      const cells: string[] = [];
      for (const [, column = '', attributes = '', value = ''] of row.matchAll(
        /<c r="([A-Z]+)\d+"([^>]*)>(?:<v>([^<]*)<\/v>)?/g,
      )) {
        const at = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        cells[at] = attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
      }
      return Array.from(cells, (each) => each ?? '');
    }),
  );
}

/** The sheets of the figures: title, source, header with place, code and periods, then a row per place. */
export function cellsOf(sheets: readonly (readonly (readonly string[])[])[]): Numbers {
  const found = new Map<string, string>();
  sheets.slice(1, -1).forEach(([, , head = [], ...rows], number) => {
    for (const row of rows)
      row.forEach((value, at) => {
        if (at > 1) found.set(`${number}|${plain(row[0] ?? '')}|${plain(head[at] ?? '')}`, number1(value));
      });
  });
  return found;
}

/** As one decimal is shown; signs stand as they are. */
const number1 = (value: string): string =>
  value !== '' && Number.isFinite(Number(value))
    ? (Math.round(Number(value) * 10) / 10).toFixed(1).replace('.', ',')
    : plain(value);

export interface PngFacts {
  readonly width: number;
  readonly dotsPerMetre: number;
  /** How many colours it has: a blank picture has one. */
  readonly colours: number;
  readonly isGrey: boolean;
}

/** What a browser's own decoder finds in a picture. */
export async function pngFacts(page: Page, png: Uint8Array): Promise<PngFacts> {
  const view = Buffer.from(png);
  const at = view.indexOf('pHYs');
  const found = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    let isGrey = true;
    for (let dot = 0; dot < data.length; dot += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(dot, dot + 3);
      colours.add((red << 16) | (green << 8) | blue);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 16) isGrey = false;
    }
    return { width: bitmap.width, colours: colours.size, isGrey };
  }, view.toString('base64'));
  return { ...found, dotsPerMetre: at < 0 ? 0 : view.readUInt32BE(at + 4) };
}

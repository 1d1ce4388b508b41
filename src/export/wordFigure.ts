import { type Caption, captionOf } from '../chart/caption.ts';
import { summary } from '../chart/summary.ts';
import { drawnAs } from '../chart/drawn.ts';
import { exportText } from '../language/export.ts';
import { mapText } from '../language/map.ts';
import { signMeaning } from '../language/signs.ts';
import { tablePage } from '../pxweb/offices.ts';
import type { Figure } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';
import { legend } from './about.ts';
import { stretch, unitName } from './cells.ts';
import { fileKind, pixelsOf, printScale } from './chartFile.ts';
import { sourceLine } from './citation.ts';
import { figureTable, hasNumbers, leftOut, tabled } from './figureTable.ts';
import type { ExportInput } from './input.ts';
import { isOwnText, ownMark, ownNote } from './ownWords.ts';
import { pngSize } from './png.ts';
import type { ShownTable } from './tableCells.ts';
import { chartCm, type WordRoom } from './wordPage.ts';
import { field, link, paragraph, picture, type Relations, run, table, type WordTable } from './wordXml.ts';

/** What a figure is written into: where links and pictures go, and how many figures and tables stand before it. */
export interface WordPlace {
  readonly input: ExportInput;
  readonly relations: Relations;
  /** Width of the text and height that a chart may have, in centimetres. */
  readonly room: WordRoom;
  readonly grey: boolean;
  readonly years: number | 'all';
  readonly count: { figures: number; tables: number };
  /** Notes follow the last chart or table, on the same page. */
  readonly notesFollow?: boolean;
}

/** A tall chart is made smaller on the page, and then has 300 dots an inch with fewer of them. */
const mostDots = 3_200_000;
const chartWidthPx = pixelsOf(chartCm);

/** More lines of a breakdown fill pages that nobody reads; all of them are in the workbook. */
const mostLines = 30;

const ownFill = { colour: 'E3F0EC', grey: 'E9E9E9' } as const;

function caption(label: string, number: number, text: string, keepNext: boolean): string {
  const counted = field(`SEQ ${label} \\* ARABIC`, run(String(number)));
  return paragraph(`${run(`${label} `)}${counted}${run(`. ${text}`)}`, { style: 'Caption', keepNext });
}

/** What stands under a chart or table: remarks, then the source with a live link to its table. */
function underParagraph(
  figure: Figure,
  { input, relations, notesFollow = false }: WordPlace,
  remarks: readonly string[] = [],
): string {
  const { language } = input;
  const [first] = figure.sources;
  const address = first === undefined ? '' : tablePage(first.table, language);
  const live = address === '' ? '' : run(' ') + link(address.replace('https://www.', ''), address, relations);
  const lines = [...remarks, sourceLine(figure, language)].filter((line) => line !== '');
  return paragraph(run(lines.join('\n')) + live, { style: 'Source', keepNext: notesFollow });
}

/** What the drawing shows: its periods and places, not all those of the figure. */
function drawnCaption(figure: Figure, { drawn, dashboard, language }: ExportInput): Caption {
  const shown = asShown(drawn?.(figure) ?? figure);
  return captionOf(drawnAs(shown, fileKind(shown, dashboard), language), language);
}

/** The chart with its caption and source; empty where no chart can be had or there is nothing to draw. */
export async function chartBlock(figure: Figure, place: WordPlace): Promise<string> {
  const { input, relations, room, count, grey } = place;
  const { language, pngOf, findings, dashboard, mapOf } = input;
  const panel = dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id);
  if (pngOf === undefined || panel?.chart === 'table' || !hasNumbers(figure)) return '';
  const map = (await mapOf?.(figure)) ?? null;
  const mostHeight = pixelsOf(room.highestMapCm);
  const wish = {
    widthPx: chartWidthPx,
    scale: printScale,
    grey,
    frame: 'bare',
    mostDots,
    mostHeight,
  } as const;
  const png = await pngOf(figure, wish);
  const { width, height } = pngSize(png);
  const heightCm = Math.min((Math.min(chartCm, room.textCm) * height) / width, room.highestChartCm);
  count.figures += 1;
  const label = exportText[language].figureLabel;
  const drawn = picture(
    {
      png,
      heightCm,
      widthCm: (heightCm * width) / height,
      alternative: map?.sentence ?? findings?.[figure.indicator.id] ?? summary(figure, language),
      name: `${label} ${count.figures}`,
    },
    relations,
  );
  const { title, subtitle } = map?.caption ?? drawnCaption(figure, input);
  return (
    paragraph(drawn, { keepNext: true }) +
    caption(label, count.figures, `${title}. ${subtitle}.`, true) +
    underParagraph(
      map?.picture.figure ?? figure,
      place,
      map === null ? [] : [map.sentence, `${mapText[language].credit}.`],
    )
  );
}

/** The signs and marks of this table alone, in one line. */
const symbolLine = (figure: Figure, language: ExportInput['language']): string =>
  legend([figure], language, 'short')
    .map(({ mark, meaning }) => exportText[language].symbol(mark, meaning))
    .join(' ');

/** Which places have no row, and why. */
const withoutLine = (figure: Figure, language: ExportInput['language']): string => {
  const words = exportText[language];
  const parts = [...leftOut(figure)].map(([absence, places]) =>
    words.without(words.list(places), signMeaning[language].absences[absence]),
  );
  return parts.join(' ');
};

function wordTable(shown: ShownTable, fill: string): Omit<WordTable, 'title' | 'description'> {
  const cells = (row: ShownTable['header'], header: boolean) =>
    row.map(({ text, own }, index) => ({
      text,
      right: index > 0,
      bold: header || own,
      ...(own ? { fill } : {}),
    }));
  return {
    rows: [
      { cells: cells(shown.header, true), header: true },
      ...shown.rows.map((row) => ({ cells: cells(row, false) })),
    ],
    widthsCm: shown.widths,
    together: shown.rows.length <= 15,
  };
}

/** The table with its caption above, its signs and source below; empty where there are no numbers. */
export function tableBlock(figure: Figure, place: WordPlace): string {
  const { input, room, count, grey, years } = place;
  const { language } = input;
  if (!hasNumbers(figure)) return '';
  const words = exportText[language];
  const held = tabled(figure);
  const shown = figureTable(held, language, { widthCm: room.textCm, years, absences: 'short', mostLines });
  const all = figure.periods.length;
  const kept = { ...figure, periods: figure.periods.slice(all - shown.periods) };
  const name = figure.indicator.title[language];
  const title = words.tableTitle(name, unitName(figure, language), stretch(kept, language));
  count.tables += 1;
  const fill = ownFill[grey ? 'grey' : 'colour'];
  const written = table({ ...wordTable(shown, fill), title, description: summary(figure, language) });
  const cut = shown.periods < all ? words.shortened(shown.periods, all) : '';
  const under = underParagraph(figure, place, [
    symbolLine(held, language),
    withoutLine(figure, language),
    cut,
  ]);
  return caption(words.tableLabel, count.tables, title, true) + written + under;
}

/** The describing sentences, and what must be said about the numbers. */
export function textBlock(figure: Figure, { input }: WordPlace): string {
  const sentences = input.texts?.[figure.indicator.id] ?? [];
  if (sentences.length === 0) return '';
  const mark = isOwnText(figure, input)
    ? paragraph(run(ownMark(input)), { style: 'Note', keepNext: true })
    : '';
  return paragraph(run(sentences.join(' ')), { keepNext: true }) + mark;
}

/** The reader's own note, which stands with her words above the chart. */
export function ownNoteBlock(figure: Figure, { input }: WordPlace): string {
  const note = ownNote(figure, input);
  return note === undefined ? '' : paragraph(run(note), { style: 'Note', keepNext: true });
}

export const noteBlock = (figure: Figure, { input }: WordPlace): string =>
  (input.notes?.[figure.indicator.id] ?? []).map((note) => paragraph(run(note), { style: 'Note' })).join('');

import type { Language } from '../language/language.ts';
import { exportText } from '../language/export.ts';
import { type Cell, isValue } from '../series/cell.ts';
import type { Figure } from '../series/series.ts';
import { cellText } from '../series/format.ts';
import { shown } from '../series/shown.ts';
import { stretch, unitName } from './cells.ts';
import { sourceLine } from './citation.ts';
import { figureTable } from './figureTable.ts';
import { guarded, xmlText } from './guard.ts';

/** One table in the two forms that programs ask the clipboard for. */
export interface CopiedTable {
  readonly html: string;
  readonly tsv: string;
}

const wide = { widthCm: 1000, years: 'all', absences: 'words' } as const;
const border = 'border-bottom:1px solid #B9C6CB;padding:2px 6px';

/** The number itself for Excel and LibreOffice, the printed form for Word. */
function numberCell(cell: Cell, decimals: number, { text, own }: { text: string; own: boolean }): string {
  const weight = own ? ';font-weight:bold' : '';
  const number = isValue(cell)
    ? ` x:num="${shown(cell.value, decimals)}" sdval="${shown(cell.value, decimals)}"`
    : '';
  return `<td style="${border};text-align:right${weight}"${number}>${xmlText(text)}</td>`;
}

function html(figure: Figure, language: Language, title: string): string {
  const { header, rows } = figureTable(figure, language, wide);
  const heads = header.map(
    ({ text }, index) =>
      `<th scope="col" style="${border};text-align:${index === 0 ? 'left' : 'right'}">${xmlText(text)}</th>`,
  );
  const lines = rows.map((row, line) => {
    const [name, ...cells] = row;
    const own = name?.own === true;
    const first = `<th scope="row" style="${border};text-align:left;font-weight:${own ? 'bold' : 'normal'}">${xmlText(name?.text ?? '')}</th>`;
    const values = cells.map(({ text }, at) =>
      numberCell(figure.series[line]?.cells[at] ?? { missing: 'not-held', sign: null }, figure.decimals, {
        text,
        own,
      }),
    );
    return `<tr>${first}${values.join('')}</tr>`;
  });
  const source = `<p>${xmlText(sourceLine(figure, language))}</p>`;
  return `<table style="border-collapse:collapse"><caption>${xmlText(title)}</caption><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>${source}`;
}

/** Tabs and line ends part the cells, so none may stand in one. */
const inOneCell = (text: string): string => guarded(text.replace(/[\t\r\n]+/g, ' ').trim());

function tsvCell(cell: Cell, decimals: number, language: Language): string {
  if (!isValue(cell)) return inOneCell(cellText(cell, decimals, language));
  const number = shown(cell.value, decimals).toFixed(decimals);
  return language === 'en' ? number : number.replace('.', ',');
}

function tsv(figure: Figure, language: Language, title: string): string {
  const { header, rows } = figureTable(figure, language, wide);
  const lines = figure.series.map(({ cells }, line) => [
    inOneCell(rows[line]?.[0]?.text ?? ''),
    ...cells.map((cell) => tsvCell(cell, figure.decimals, language)),
  ]);
  const texts = [[title], header.map(({ text }) => text), ...lines.map((line) => line)];
  return [
    ...texts.map((line, index) => (index < 2 ? line.map(inOneCell) : line).join('\t')),
    inOneCell(sourceLine(figure, language)),
  ].join('\n');
}

/** The table of a figure for the clipboard: HTML for Word, tab-separated text for sheets, both with title and source. */
export function copiedTable(figure: Figure, language: Language): CopiedTable {
  const name = figure.indicator.title[language];
  const title = exportText[language].tableTitle(name, unitName(figure, language), stretch(figure, language));
  return { html: html(figure, language, title), tsv: tsv(figure, language, title) };
}

import { guarded, xmlText } from './guard.ts';
import { ExportError } from './input.ts';
import { type CellLook, styleOf } from './sheetStyles.ts';

/** A cell of a sheet: text (never a formula), a number with the decimals to show, or nothing. */
export type SheetCell =
  | null
  | string
  | { readonly text: string; readonly look?: CellLook; readonly href?: string }
  | { readonly number: number; readonly decimals: number; readonly look?: CellLook };

export interface Sheet {
  readonly name: string;
  /** In characters, one per column. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly SheetCell[]>;
  /** Rows above and columns before which the sheet does not scroll. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The row (from 1) of the header that filters hang on. */
  readonly filterRow?: number;
}

const maximumRows = 1_048_576;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A, B … Z, AA, AB … */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** Excel's rules: at most 31 characters, none of []:*?/\, no apostrophe at the ends, no two alike. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      name
        .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
        .trim()
        .replace(/^'+|'+$/g, '') || 'Ark';
    for (let copy = 1; ; copy += 1) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const candidate =
        [...clean]
          .slice(0, 31 - suffix.length)
          .join('')
          .trim() + suffix;
      if (candidate.length <= 31 && !taken.has(candidate.toLowerCase())) {
        taken.add(candidate.toLowerCase());
        return candidate;
      }
    }
  });
}

export interface SharedTexts {
  readonly indexOf: (text: string) => number;
  readonly xml: () => string;
}

/** Each text of the workbook once, as the format has it. */
export function sharedTexts(): SharedTexts {
  const positions = new Map<string, number>();
  return {
    indexOf: (text) => {
      const known = positions.get(text);
      if (known !== undefined) return known;
      positions.set(text, positions.size);
      return positions.size - 1;
    },
    xml: () => {
      const items = [...positions.keys()].map(
        (text) =>
          `<si><t xml:space="preserve">${xmlText(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'))}</t></si>`,
      );
      return `${head}<sst xmlns="${main}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}

function cellXml(cell: SheetCell, at: string, texts: SharedTexts): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return `<c r="${at}" t="s"><v>${texts.indexOf(guarded(cell))}</v></c>`;
  const style = styleOf(cell.look ?? 'plain', 'number' in cell ? cell.decimals : null);
  if ('number' in cell) return `<c r="${at}" s="${style}"><v>${cell.number}</v></c>`;
  return `<c r="${at}" s="${style}" t="s"><v>${texts.indexOf(guarded(cell.text))}</v></c>`;
}

const lineHeight = 15;
/** Of the characters that a column is said to hold, how many a broken line of words holds. */
const lineShare = 0.9;

/** The height of a row whose words are broken over several lines, which not every reader finds out. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): string {
  const lines = row.map((cell, index) =>
    cell !== null && typeof cell === 'object' && 'text' in cell && cell.look === 'wrapped'
      ? Math.ceil(cell.text.length / (lineShare * (widths[index] ?? 10)))
      : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${most * lineHeight}" customHeight="1"`;
}

export interface WrittenSheet {
  readonly rows: number;
  readonly links: readonly { readonly at: string; readonly href: string }[];
}

function sheetHead({ widths, frozen }: Sheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const corner = `${columnName(frozen.columns)}${frozen.rows + 1}`;
  const pane = frozen.columns > 0 ? (frozen.rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const split = `${frozen.columns > 0 ? ` xSplit="${frozen.columns}"` : ''}${frozen.rows > 0 ? ` ySplit="${frozen.rows}"` : ''}`;
  const view = split && `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  return `${head}<worksheet xmlns="${main}" xmlns:r="${related}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${view}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}<sheetData>`;
}

export const filterRange = (sheet: Sheet, rows: number): string | null =>
  sheet.filterRow === undefined || rows < sheet.filterRow
    ? null
    : `A${sheet.filterRow}:${columnName(sheet.widths.length - 1)}${rows}`;

function sheetFoot(sheet: Sheet, { rows, links }: WrittenSheet): string {
  const range = filterRange(sheet, rows);
  const hyperlinks = links.map(({ at }, index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`).join('');
  return `</sheetData>${range === null ? '' : `<autoFilter ref="${range}"/>`}${hyperlinks && `<hyperlinks>${hyperlinks}</hyperlinks>`}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

/** Writes a sheet in pieces, so that a large one never stands whole in memory. */
export function writeSheet(sheet: Sheet, texts: SharedTexts, write: (text: string) => void): WrittenSheet {
  const links: { at: string; href: string }[] = [];
  let count = 0;
  let piece = sheetHead(sheet);
  for (const row of sheet.rows) {
    count += 1;
    if (count > maximumRows)
      throw new ExportError('too-large', `${sheet.name}: more than ${maximumRows} rows`);
    piece += `<row r="${count}"${heightOf(row, sheet.widths)}>`;
    for (const [index, cell] of row.entries()) {
      const at = `${columnName(index)}${count}`;
      if (cell !== null && typeof cell === 'object' && 'href' in cell) links.push({ at, href: cell.href });
      piece += cellXml(cell, at, texts);
    }
    piece += '</row>';
    if (piece.length < 100_000) continue;
    write(piece);
    piece = '';
  }
  const written = { rows: count, links };
  write(piece + sheetFoot(sheet, written));
  return written;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file under the folder, by column; the gzipped form is taken where only that is there. */
export function rowsOf(folder: string, path: string): readonly Row[] {
  const [header, ...lines] = linesOf(textOf(join(folder, path)));
  if (header === undefined) throw new Error(`${path} is empty`);
  return lines.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
}

function textOf(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

function linesOf(text: string): string[][] {
  const lines: string[][] = [];
  for (const line of text.split('\n')) if (line.trim() !== '') lines.push(cellsOf(line.replace(/\r$/, '')));
  return lines;
}

/** One line; a quoted cell may hold commas and doubled quotes, but no line break. */
function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  const bare = cells.map((cell) =>
    cell
      .replace(/,$/, '')
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
  );
  return line.endsWith(',') ? bare : bare.slice(0, -1);
}

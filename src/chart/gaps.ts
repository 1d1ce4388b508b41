import type { OwnSigns } from '../jsonstat/ownSigns.ts';
import type { Language } from '../language/language.ts';
import { type Cell, isValue, type Sign } from '../series/cell.ts';
import { inSentence } from '../series/format.ts';
import { signLabel } from '../series/signs.ts';
import { textWidth } from './labels.ts';
import type { Mark } from './marks.ts';
import { rounded } from './marks.ts';
import type { Style } from './theme.ts';

/** Neighbouring positions with numbers; a line is drawn within a stretch and never from one to the next. */
export function stretches(cells: readonly Cell[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let open = false;
  cells.forEach((cell, at) => {
    if (isValue(cell)) {
      if (open) found.at(-1)?.push(at);
      else found.push([at]);
    }
    open = isValue(cell);
  });
  return found;
}

export interface Run {
  readonly sign: Sign;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches that the office has signed instead of numbering, except before the line begins, where only what is hidden
 * is worth a mark.
 */
export function signedRuns(cells: readonly Cell[]): readonly Run[] {
  const first = cells.findIndex(isValue);
  const runs: { sign: Sign; from: number; to: number }[] = [];
  cells.forEach((cell, at) => {
    if (isValue(cell) || cell.sign === null) return;
    if (at < first && cell.sign !== ':') return;
    const last = runs.at(-1);
    if (last !== undefined && last.sign === cell.sign && last.to === at - 1) last.to = at;
    else runs.push({ sign: cell.sign, from: at, to: at });
  });
  return runs;
}

const nearness = 13;

/** The signs along the foot of a chart; hidden numbers in an open ring. `lines` come most important first. */
export function signMarks(
  lines: readonly { readonly cells: readonly Cell[]; readonly style: Style }[],
  xs: readonly number[],
  y: number,
): readonly Mark[] {
  const taken: number[] = [];
  return lines.flatMap(({ cells, style }) =>
    signedRuns(cells).flatMap((run) => {
      const [from, to] = [xs[run.from] as number, xs[run.to] as number];
      const x = rounded((from + to) / 2);
      if (taken.some((other) => Math.abs(other - x) < nearness)) return [];
      taken.push(x);
      return signMark(run, { from, to, x, y }, style);
    }),
  );
}

function signMark(
  run: Run,
  { from, to, x, y }: { readonly from: number; readonly to: number; readonly x: number; readonly y: number },
  { ink }: Style,
): readonly Mark[] {
  const text: Mark = { kind: 'text', x, y, text: run.sign, ink: 'text', anchor: 'middle', bold: true };
  const reach = to - from < 2 * nearness ? '' : `M${from} ${y - 4}H${x - 9}M${x + 9} ${y - 4}H${to}`;
  const line: readonly Mark[] = reach === '' ? [] : [{ kind: 'path', d: reach, ink, width: 1, dash: '1 3' }];
  if (run.sign !== ':') return [...line, text];
  return [...line, { kind: 'shape', shape: 'circle', x, y: y - 4, radius: 6, ink, hollow: true }, text];
}

export const signsIn = (lines: readonly { readonly cells: readonly Cell[] }[]): readonly Sign[] => [
  ...new Set(lines.flatMap(({ cells }) => signedRuns(cells).map(({ sign }) => sign))),
];

const keyHeight = 16;

interface SignKeyPlace {
  readonly width: number;
  readonly top: number;
  readonly language: Language;
  readonly own?: OwnSigns | undefined;
}

/** What the signs mean, in rows under the chart; its height comes with it. */
export function signKey(
  signs: readonly Sign[],
  { width, top, language, own }: SignKeyPlace,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const sign of signs) {
    const words = inSentence(signLabel(sign, language, own));
    const needed = 14 + textWidth(words, 12) + 18;
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const y = top + row * keyHeight + 12;
    marks.push({ kind: 'text', x: x + 3, y, text: sign, ink: 'text', bold: true });
    marks.push({ kind: 'text', x: x + 16, y, text: words, ink: 'quiet' });
    x += needed;
  }
  return { height: signs.length === 0 ? 0 : (row + 1) * keyHeight + 2, marks };
}

import type { Language } from '../language/language.ts';
import type { Period } from '../periods/period.ts';
import { shortPeriod } from '../series/format.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { textWidth } from './labels.ts';
import type { Mark } from './marks.ts';
import { rounded, textSize } from './marks.ts';
import { linear } from './scale.ts';

export const partsOfYear = { year: 1, years: 1, halfYear: 2, quarter: 4, month: 12, week: 53 } as const;

/** Where a period lies in time, in years; one of several years lies at its last. */
export const timeOf = ({ form, lastYear, part }: Period): number =>
  lastYear + (part === 0 ? 0 : (part - 1) / partsOfYear[form]);

/** Where each period lies between two edges, true to time, so that years without a survey leave room. */
export function timeScale(periods: readonly Period[], edges: readonly [number, number]): readonly number[] {
  const times = periods.map(timeOf);
  const scale = linear([times[0] ?? 0, times.at(-1) ?? 0], edges);
  return times.map((time) => rounded(scale(time)));
}

const isWithinYear = (period: Period): boolean => period.part > 0;

/** The label of a period under the axis; parts of a year bear the year, at its first part, unless there are few. */
function tickText(period: Period, figure: ShownFigure, language: Language): string | null {
  if (!isWithinYear(period) || figure.periods.length <= 4)
    return shortPeriod(period, language, figure.indicator.frequency);
  return period.part === 1 ? String(period.lastYear) : null;
}

export interface TimeTick {
  readonly at: number;
  readonly text: string;
}

/** Which periods are labelled: the newest always, the others as far as there is room. */
export function keptTicks(
  figure: ShownFigure,
  xs: readonly number[],
  language: Language,
): readonly TimeTick[] {
  const candidates = figure.periods.flatMap((period, at) => {
    const text = tickText(period, figure, language);
    return text === null ? [] : [{ at, text }];
  });
  const room = Math.max(0, ...candidates.map(({ text }) => textWidth(text, textSize))) + 16;
  const kept: TimeTick[] = [];
  for (const tick of candidates.toReversed()) {
    const last = kept.at(-1);
    if (last === undefined || (xs[last.at] as number) - (xs[tick.at] as number) >= room) kept.push(tick);
  }
  return kept;
}

/** Labels under the time axis, the outermost within the edges of the drawing. */
export function timeTicks(
  figure: ShownFigure,
  xs: readonly number[],
  { y, width, language }: { readonly y: number; readonly width: number; readonly language: Language },
): readonly Mark[] {
  return keptTicks(figure, xs, language).map(({ at, text }) => {
    const half = textWidth(text, textSize) / 2;
    const x = rounded(Math.min(Math.max(xs[at] as number, half), width - half));
    return { kind: 'text', x, y, text, ink: 'quiet', anchor: 'middle' };
  });
}

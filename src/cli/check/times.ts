import type { Frequency, Indicator } from '../../catalog/indicator.ts';
import { changeWords } from '../../language/changes.ts';
import type { Language } from '../../language/language.ts';
import { comparePeriods, type Period, type PeriodForm, parsePeriod } from '../../periods/period.ts';
import { type TableInfo, variableOf } from '../../pxweb/table.ts';

/** The first and the last period of a table. */
export interface Reach {
  readonly first: Period;
  readonly last: Period;
}

/** Null where the codes hold no period. */
export function reachOf(codes: readonly string[]): Reach | null {
  const periods = codes.map(parsePeriod).filter((period) => period !== null);
  const ordered = periods.toSorted(comparePeriods);
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

export const reachIn = (info: TableInfo): Reach | null => reachOf(variableOf(info, info.time)?.codes ?? []);

const forms: Readonly<Record<Frequency, readonly PeriodForm[]>> = {
  year: ['year'],
  quarter: ['quarter'],
  month: ['month'],
  week: ['week'],
  halfYear: ['halfYear'],
  schoolYear: ['years'],
  twoYears: ['years'],
  threeYears: ['years'],
  cohort: ['year', 'years'],
};

/** Where the periods of a table are of another form than the figure's, or reach less far than those collected before. */
export function timesMoved(
  { frequency }: Indicator,
  info: TableInfo,
  { before, language }: { readonly before: Reach | null; readonly language: Language },
): readonly string[] {
  const words = changeWords[language];
  const reach = reachIn(info);
  if (reach === null) return [words.noPeriods(info.table)];
  const { first, last } = reach;
  return [
    ...(forms[frequency].includes(last.form) ? [] : [words.form(info.table, last.code)]),
    ...(before !== null && comparePeriods(first, before.first) > 0
      ? [words.first(info.table, first.code, before.first.code)]
      : []),
    ...(before !== null && comparePeriods(last, before.last) < 0
      ? [words.last(info.table, last.code, before.last.code)]
      : []),
  ];
}

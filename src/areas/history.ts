import type { AreaCode } from './area.ts';
import { areaCode } from './area.ts';
import type { CodeRecord, CountyRecord } from './code-record.ts';
import { codeFrom, countyFrom } from './code-record.ts';
import type { Row } from './reading.ts';
import {
  AreasFault,
  byCode,
  choiceOf,
  datePattern,
  matchOf,
  municipalityPattern,
  optionalNumber,
  optionalText,
  present,
  rowFrom,
  rowsOf,
} from './reading.ts';
import type { Timelines } from './stretch.ts';
import { timelinesOf } from './timeline.ts';

export const changeKinds = [
  'renumber',
  'merge',
  'absorb',
  'split',
  'split+merge',
  'partial-transfer',
  'continues',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One code's passing into another on a date. `absorb`: the code stays, its territory grows. */
export interface Change {
  readonly date: string;
  readonly from: AreaCode;
  readonly to: AreaCode;
  readonly kind: ChangeKind;
  /** Of the people of `from`; absent where nobody has stated it. */
  readonly share?: number;
  readonly people?: number;
}

/** A boundary adjustment between municipalities that go on; mostly invisible in the codes. */
export interface Transfer {
  readonly date: string;
  readonly from: AreaCode;
  readonly to: AreaCode;
  readonly area?: string;
  /** Absent where no number of people was found. */
  readonly people?: number;
  /** `people` over those of today's place at each end, in the first year with a count; absent where either is unknown. */
  readonly shareFrom?: number;
  readonly shareTo?: number;
}

export interface History {
  readonly codes: ReadonlyMap<string, CodeRecord>;
  readonly counties: ReadonlyMap<string, CountyRecord>;
  readonly changes: readonly Change[];
  /** The changes that made or altered a code, by that code. */
  readonly changesInto: ReadonlyMap<string, readonly Change[]>;
  readonly transfers: readonly Transfer[];
  /** Present municipality to the codes that lead to it. */
  readonly ancestors: ReadonlyMap<string, readonly CodeRecord[]>;
  readonly timelines: Timelines;
}

/** Reads `catalog/areas/history.json` and works out every present place's timeline once. */
export function readHistory(json: unknown): History {
  const root = rowFrom(json, 'history');
  const records = rowsOf(root, 'codes', codeFrom);
  const codes = byCode(records, 'history.codes');
  const counties = byCode(rowsOf(root, 'counties', countyFrom), 'history.counties');
  const changes = rowsOf(root, 'changes', changeFrom);
  const ancestors = ancestorsOf(records, codes);
  return {
    codes,
    counties,
    changes,
    changesInto: changesInto(changes),
    transfers: rowsOf(root, 'transfers', transferFrom),
    ancestors,
    timelines: timelinesOf(records, counties, ancestors),
  };
}

const between = (row: Row) => ({
  date: matchOf(row, 'date', datePattern),
  from: areaCode(matchOf(row, 'from', municipalityPattern)),
  to: areaCode(matchOf(row, 'to', municipalityPattern)),
});

const changeFrom = (row: Row): Change => ({
  ...between(row),
  kind: choiceOf(row, 'kind', changeKinds),
  ...present({ share: optionalNumber(row, 'share'), people: optionalNumber(row, 'people') }),
});

const transferFrom = (row: Row): Transfer => ({
  ...between(row),
  ...present({
    area: optionalText(row, 'area'),
    people: optionalNumber(row, 'people'),
    shareFrom: optionalNumber(row, 'shareFrom'),
    shareTo: optionalNumber(row, 'shareTo'),
  }),
});

function changesInto(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const into = new Map<string, Change[]>();
  for (const change of changes) {
    const list = into.get(change.to);
    if (list === undefined) into.set(change.to, [change]);
    else list.push(change);
  }
  return into;
}

function ancestorsOf(
  records: readonly CodeRecord[],
  codes: ReadonlyMap<string, CodeRecord>,
): ReadonlyMap<string, readonly CodeRecord[]> {
  const ancestors = new Map<string, CodeRecord[]>();
  for (const record of records)
    for (const heir of record.heirs) {
      if (codes.get(heir.code)?.validTo !== null)
        throw new AreasFault(`history.${record.code}.now`, `a present code, not ${heir.code}`);
      const list = ancestors.get(heir.code);
      if (list === undefined) ancestors.set(heir.code, [record]);
      else list.push(record);
    }
  return ancestors;
}

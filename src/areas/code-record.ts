import type { AreaCode } from './area.ts';
import { areaCode } from './area.ts';
import type { Row } from './reading.ts';
import {
  AreasFault,
  choiceOf,
  countyPattern,
  datePattern,
  listFrom,
  matchOf,
  municipalityPattern,
  numberOf,
  optionalText,
  present,
  rowFrom,
  rowsOf,
  textOf,
} from './reading.ts';

/** The first day that the history knows; codes that ended on it are left out. */
export const firstDay = '1977-01-01';

/** Where a share of people comes from; only `whole` and `exact` are arithmetic rather than judgement. */
export const bases = [
  'whole',
  'identical',
  'exact',
  'approximate',
  'estimate',
  'minor-part-ignored',
] as const;
export type Basis = (typeof bases)[number];

/** A present municipality that holds people of a former one. */
export interface Heir {
  readonly code: AreaCode;
  /** Of the former municipality's people; 1 when all of it lies there. */
  readonly share: number;
}

/** A municipality code in use at some time since 1977. */
export interface CodeRecord {
  readonly code: AreaCode;
  readonly name: string;
  readonly nameSami?: string;
  readonly nameKven?: string;
  readonly validFrom: string;
  /** Exclusive; null while the code is in use. */
  readonly validTo: string | null;
  readonly county: AreaCode;
  readonly heirs: readonly Heir[];
  /** The county where all of it lies today; no division has crossed a county border. */
  readonly countyToday: AreaCode;
  readonly basis: Basis;
  /** Names that the code bore until a date within the years covered, oldest first. */
  readonly earlierNames: readonly { readonly name: string; readonly until: string }[];
  /** The group of the Statbank's merged series that holds the code, where it is not its only heir; null for the rest group. */
  readonly officeGroup?: AreaCode | null;
}

export interface CountyRecord {
  readonly code: AreaCode;
  readonly name: string;
  readonly nameSami?: string;
  readonly nameKven?: string;
  /** Empty where the county is older than the register. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export function codeFrom(row: Row): CodeRecord {
  const code = areaCode(matchOf(row, 'code', municipalityPattern));
  const validTo = row.fields['to'] === undefined ? null : matchOf(row, 'to', datePattern);
  const heirs = validTo === null ? [{ code, share: 1 }] : heirsFrom(row);
  const group = row.fields['office'] === undefined ? undefined : textOf(row, 'office');
  return {
    code,
    name: textOf(row, 'name'),
    ...present({ nameSami: optionalText(row, 'sami'), nameKven: optionalText(row, 'kven') }),
    validFrom: matchOf(row, 'from', datePattern),
    validTo,
    county: areaCode(code.slice(0, 2)),
    heirs,
    countyToday: countyOf(heirs, row),
    basis: row.fields['basis'] === undefined ? 'whole' : choiceOf(row, 'basis', bases),
    earlierNames: row.fields['earlier'] === undefined ? [] : rowsOf(row, 'earlier', earlierName),
    ...(group === undefined ? {} : { officeGroup: group === 'rest' ? null : areaCode(group) }),
  };
}

const earlierName = (row: Row) => ({ name: textOf(row, 'name'), until: matchOf(row, 'until', datePattern) });

function heirsFrom(row: Row): readonly Heir[] {
  if (typeof row.fields['now'] === 'string')
    return [{ code: areaCode(matchOf(row, 'now', municipalityPattern)), share: 1 }];
  const where = `${row.where}.now`;
  const heirs = listFrom(row.fields['now'], where).map((entry) => {
    const heir = rowFrom(entry, where);
    return { code: areaCode(matchOf(heir, 'code', municipalityPattern)), share: numberOf(heir, 'share') };
  });
  const sum = heirs.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > 1e-9) throw new AreasFault(where, 'shares that sum to 1');
  return heirs;
}

function countyOf(heirs: readonly Heir[], row: Row): AreaCode {
  const [county, ...others] = new Set(heirs.map(({ code }) => code.slice(0, 2)));
  if (county === undefined || others.length > 0)
    throw new AreasFault(`${row.where}.now`, 'heirs in one county');
  return areaCode(county);
}

export function countyFrom(row: Row): CountyRecord {
  return {
    code: areaCode(matchOf(row, 'code', countyPattern)),
    name: textOf(row, 'name'),
    ...present({ nameSami: optionalText(row, 'sami'), nameKven: optionalText(row, 'kven') }),
    validFrom: optionalText(row, 'from') ?? '',
    validTo: row.fields['to'] === undefined ? null : matchOf(row, 'to', datePattern),
  };
}

/** The name that a code bore on a date: 0716 was Våle before it was Re. */
export function nameOn(record: CodeRecord, isoDate: string): string {
  return record.earlierNames.find(({ until }) => isoDate < until)?.name ?? record.name;
}

/** Whether the code was in use on the date. */
export const validOn = (record: CodeRecord, isoDate: string): boolean =>
  record.validFrom <= isoDate && (record.validTo === null || isoDate < record.validTo);

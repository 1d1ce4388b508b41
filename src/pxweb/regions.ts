import { type AreaCode, type Level, levelOf } from '../areas/area.ts';
import type { VariableSelection } from './query.ts';
import { type TableInfo, variableOf } from './table.ts';

/** How one table writes one place: the code, and the code list that the code belongs to (null: the table's own codes). */
export interface Written {
  readonly code: string;
  readonly codelist: string | null;
  /** The Statbank's own series summed over former municipalities or counties. */
  readonly merged: boolean;
}

/** The region codes of one table in the forms that the Statbank uses, found once per table. */
interface RegionForms {
  /** Each code with its level. */
  readonly plain: ReadonlyMap<string, Level | null>;
  readonly merged: ReadonlyMap<
    'municipality' | 'county',
    { readonly codelist: string; readonly codes: ReadonlySet<string> }
  >;
}

const known = new WeakMap<TableInfo, RegionForms>();

function formsOf(info: TableInfo): RegionForms {
  const found = known.get(info);
  if (found !== undefined) return found;
  const variable = info.region === null ? undefined : variableOf(info, info.region);
  const merged = new Map<'municipality' | 'county', { codelist: string; codes: ReadonlySet<string> }>();
  for (const { id, codes } of variable?.codelists ?? []) {
    const level = codes.some((code) => /^K-\d{4}$/.test(code)) ? 'municipality' : 'county';
    if (codes.some((code) => /^[KF]-\d+$/.test(code)) && !merged.has(level))
      merged.set(level, { codelist: id, codes: new Set(codes) });
  }
  const plain = new Map((variable?.codes ?? []).map((code) => [code, plainLevel(code)]));
  const forms = { plain, merged };
  known.set(info, forms);
  return forms;
}

/** Codes that a table may use for a place, the likeliest first: KOSTRA tables have names of their own for nation and counties. */
function plainForms(code: string): readonly string[] {
  if (code === '0') return ['0', 'EAK', 'EAFK'];
  return levelOf(code) === 'county' ? [code, `EKA${code}`, `${code}00`] : [code];
}

/** How the table writes a code of its own lists, present or former; null when it does not have it. */
export const plainCode = (info: TableInfo, code: string): string | null =>
  plainForms(code).find((form) => formsOf(info).plain.has(form)) ?? null;

/** How the table writes a present place; its merged series first. Null when it has no such place. */
export function writtenAs(info: TableInfo, area: AreaCode): Written | null {
  const level = levelOf(area);
  if (level === 'municipality' || level === 'county') {
    const list = formsOf(info).merged.get(level);
    const code = `${level === 'county' ? 'F' : 'K'}-${area}`;
    if (list?.codes.has(code)) return { code, codelist: list.codelist, merged: true };
  }
  const code = plainCode(info, area);
  return code === null ? null : { code, codelist: null, merged: false };
}

/** Whether the table has the Statbank's own series of a level, summed over former places. */
export const hasMerged = (info: TableInfo, level: 'municipality' | 'county'): boolean =>
  formsOf(info).merged.has(level);

/**
 * What to ask of the region variable so that every place of the levels is in the answer: whole levels, so that another
 * choice of places costs no call. One selection per code list. `codes` are asked for besides, as the table's own.
 */
export function wholeLevels(
  info: TableInfo,
  levels: ReadonlySet<Level>,
  codes: readonly string[] = [],
): readonly VariableSelection[] {
  const { plain, merged } = formsOf(info);
  const lists = (['municipality', 'county'] as const).flatMap((level) => {
    const list = levels.has(level) ? merged.get(level) : undefined;
    return list === undefined ? [] : [{ codelist: list.codelist, codes: [...list.codes] }];
  });
  const isWanted = ([code, level]: readonly [string, Level | null]) =>
    codes.includes(code) ||
    (level !== null && levels.has(level) && !merged.has(level as 'municipality' | 'county'));
  const wanted = [...plain].filter(isWanted).map(([code]) => code);
  return wanted.length === 0 ? lists : [{ codes: wanted }, ...lists];
}

function plainLevel(code: string): Level | null {
  if (/^EA(F?K)$/.test(code)) return 'nation';
  if (/^EKA\d{2}$/.test(code) || /^\d{2}00$/.test(code)) return 'county';
  return levelOf(code);
}

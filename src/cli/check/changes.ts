import type { Level } from '../../areas/area.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';
import { catalogText } from '../../language/catalog.ts';
import { changeWords, lackText } from '../../language/changes.ts';
import { faultSentence } from '../../language/faults.ts';
import type { Language } from '../../language/language.ts';
import { PxWebError } from '../../pxweb/errors.ts';
import { neededLacks, shownLacks } from '../../pxweb/lacks.ts';
import { wholeLevels } from '../../pxweb/regions.ts';
import type { Source } from '../../pxweb/source.ts';
import { type TableInfo, variableOf } from '../../pxweb/table.ts';
import { decimalsMoved, unitsMoved } from './measures.ts';
import { type Reach, timesMoved } from './times.ts';

/** One sentence about one key figure whose table is no longer what the catalogue says. */
export interface Change {
  readonly entry: string;
  readonly text: string;
}

/** What has changed in a table since the entry was written: contents, codes, levels, units, decimals, periods. */
export function changesOf(
  indicator: Indicator,
  info: TableInfo,
  language: Language,
  before: Reach | null = null,
): readonly Change[] {
  const lacks = [...neededLacks(indicator, info), ...shownLacks(indicator, info)];
  const texts = [
    ...lacks.map((lack) => lackText(lack, language)),
    ...levelsGone(indicator, info).map((level) =>
      changeWords[language].level(info.table, catalogText[language].levels[level]),
    ),
    ...unitsMoved(indicator, info, language),
    ...decimalsMoved(indicator, info, language),
    ...timesMoved(indicator, info, { before, language }),
  ];
  return [...new Set(texts)].map((text) => ({ entry: indicator.id, text }));
}

/** A region variable that is gone is named as such, and not once more for each level. */
function levelsGone({ measure, levels }: Indicator, info: TableInfo): readonly Level[] {
  const { table, region } = measure.of;
  if (table !== info.table || region === null || variableOf(info, region) === undefined) return [];
  return levels.filter((level) => wholeLevels(info, new Set([level])).length === 0);
}

/** What the check found of one table. */
export interface TableCheck {
  readonly table: string;
  /** Null when the office could not be asked, or has no such table. */
  readonly info: TableInfo | null;
  readonly figures: number;
  readonly changes: readonly Change[];
  /** The table is there, or certainly not; false when the office gave no answer about it. */
  readonly isAnswered: boolean;
}

/** After so many tables in a row without an answer the office is left in peace. */
const mostSilent = 2;

/** Asks the office about every table of the catalogue, one after the other; `before` tells of the periods collected earlier. */
export async function catalogChecks(
  { indicators }: Catalog,
  source: Source,
  {
    before,
    language,
  }: { readonly before: (table: string) => Promise<Reach | null>; readonly language: Language },
): Promise<readonly TableCheck[]> {
  const checks: TableCheck[] = [];
  let silent = 0;
  for (const table of [...new Set(indicators.flatMap(tablesOf))].sort()) {
    const using = indicators.filter((indicator) => tablesOf(indicator).includes(table));
    if (silent === mostSilent) {
      checks.push({ table, info: null, figures: using.length, changes: [], isAnswered: false });
      continue;
    }
    const info = await source.tableInfo(table).catch(faultOnly);
    const reach = await before(table);
    const changes = using.flatMap((indicator) =>
      info instanceof PxWebError
        ? [{ entry: indicator.id, text: unread(info, language) }]
        : changesOf(indicator, info, language, reach),
    );
    const isAnswered = !(info instanceof PxWebError) || info.kind === 'gone';
    silent = isAnswered ? 0 : silent + 1;
    checks.push({
      table,
      info: info instanceof PxWebError ? null : info,
      figures: using.length,
      changes,
      isAnswered,
    });
  }
  return checks;
}

function faultOnly(fault: unknown): PxWebError {
  if (fault instanceof PxWebError) return fault;
  throw fault;
}

const unread = (fault: PxWebError, language: Language): string =>
  fault.kind === 'gone'
    ? changeWords[language].notFound(fault.table)
    : `${changeWords[language].notAsked(fault.table)} ${faultSentence(fault, language)}`;

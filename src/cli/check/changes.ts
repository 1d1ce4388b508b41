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

/** One sentence about one key figure whose table is no longer what the catalogue says. */
export interface Change {
  readonly entry: string;
  readonly text: string;
}

/** What has changed in a table since the entry was written: contents, codes, levels, decimals. */
export function changesOf(indicator: Indicator, info: TableInfo, language: Language): readonly Change[] {
  const lacks = [...neededLacks(indicator, info), ...shownLacks(indicator, info)];
  const texts = [
    ...lacks.map((lack) => lackText(lack, language)),
    ...levelsGone(indicator, info).map((level) =>
      changeWords[language].level(info.table, catalogText[language].levels[level]),
    ),
    ...decimalsMoved(indicator, info, language),
  ];
  return [...new Set(texts)].map((text) => ({ entry: indicator.id, text }));
}

/** A region variable that is gone is named as such, and not once more for each level. */
function levelsGone({ measure, levels }: Indicator, info: TableInfo): readonly Level[] {
  const { table, region } = measure.of;
  if (table !== info.table || region === null || variableOf(info, region) === undefined) return [];
  return levels.filter((level) => wholeLevels(info, new Set([level])).length === 0);
}

function decimalsMoved({ measure, decimals }: Indicator, info: TableInfo, language: Language): string[] {
  const { table, contents } = measure.of;
  const stated = info.units[contents]?.decimals ?? null;
  if (table !== info.table || measure.kind === 'ratio' || stated === null || stated === decimals) return [];
  return [changeWords[language].decimals(table, contents, stated, decimals)];
}

/** Asks the office about every table of the catalogue, one after the other. */
export async function catalogChanges(
  { indicators }: Catalog,
  source: Source,
  language: Language,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const table of [...new Set(indicators.flatMap(tablesOf))].sort()) {
    const using = indicators.filter((indicator) => tablesOf(indicator).includes(table));
    const info = await source.tableInfo(table).catch(faultOnly);
    for (const indicator of using)
      changes.push(
        ...(info instanceof PxWebError
          ? [{ entry: indicator.id, text: unread(info, language) }]
          : changesOf(indicator, info, language)),
      );
  }
  return changes;
}

function faultOnly(fault: unknown): PxWebError {
  if (fault instanceof PxWebError) return fault;
  throw fault;
}

const unread = (fault: PxWebError, language: Language): string =>
  fault.kind === 'gone'
    ? changeWords[language].notFound(fault.table)
    : `${changeWords[language].notAsked(fault.table)} ${faultSentence(fault, language)}`;

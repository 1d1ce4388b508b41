import { type Indicator, terms } from '../../catalog/indicator.ts';
import { unitsFitting } from '../../catalog/officeUnit.ts';
import { changeWords } from '../../language/changes.ts';
import type { Language } from '../../language/language.ts';
import { unitText } from '../../language/units.ts';
import type { TableInfo } from '../../pxweb/table.ts';

/** Where the office's unit for a published, added or subtracted number is another than the catalogue's. */
export function unitsMoved(indicator: Indicator, info: TableInfo, language: Language): readonly string[] {
  const { measure, unit } = indicator;
  if (measure.kind === 'ratio') return [];
  return terms(measure).flatMap(({ table, contents }) => {
    const stated = table === info.table ? info.units[contents]?.base : undefined;
    const fitting = stated === undefined ? null : unitsFitting(stated);
    if (stated === undefined || fitting === null || fitting.includes(unit)) return [];
    return [changeWords[language].unit(table, contents, stated, unitText[language].units[unit].name)];
  });
}

/** Where the office now rounds to other decimals than the catalogue shows. */
export function decimalsMoved(
  { measure, decimals }: Indicator,
  info: TableInfo,
  language: Language,
): readonly string[] {
  if (measure.kind === 'ratio') return [];
  return terms(measure).flatMap(({ table, contents }) => {
    const stated = table === info.table ? (info.units[contents]?.decimals ?? null) : null;
    if (stated === null || stated === decimals) return [];
    return [changeWords[language].decimals(table, contents, stated, decimals)];
  });
}

import { nationWithoutOslo } from '../../areas/area.ts';
import { type Indicator, tablesOf } from '../../catalog/indicator.ts';
import { plainCode } from '../../pxweb/regions.ts';
import type { TableInfo } from '../../pxweb/table.ts';

export interface Having {
  readonly having: readonly Indicator[];
  readonly all: number;
}

/** The figures of the page whose every table has the code of the country without Oslo; null while that is not known. */
export function figuresHaving(
  indicators: readonly Indicator[],
  infoOf: (table: string) => TableInfo | undefined,
): Having | null {
  const tables = [...new Set(indicators.flatMap(tablesOf))];
  if (indicators.length === 0 || tables.every((table) => infoOf(table) === undefined)) return null;
  const has = (table: string) => {
    const info = infoOf(table);
    return info !== undefined && plainCode(info, nationWithoutOslo) !== null;
  };
  return {
    having: indicators.filter((indicator) => tablesOf(indicator).every(has)),
    all: indicators.length,
  };
}

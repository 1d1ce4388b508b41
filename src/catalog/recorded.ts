import type { Indicator, Term } from './indicator.ts';
import { shown } from './fault.ts';
import { unitsFitting } from './officeUnit.ts';
import { isRecord, type Report } from './shape.ts';

/** What one recorded answer of the office shows of a table: a part of it, since answers hold what was asked for. */
export interface RecordedTable {
  readonly table: string;
  readonly codes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly units: ReadonlyMap<string, { readonly base: string; readonly decimals: number }>;
  /** Variables of which all codes are in the answer, so that another code would be a fault. */
  readonly complete: readonly string[];
}

const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** Reads an answer in JSON-stat 1 or 2, with or without its values; throws when there are no variables in it. */
export function recordedTable(table: string, json: unknown, complete: readonly string[]): RecordedTable {
  const dataset = own(json, 'dataset') ?? json;
  const dimension = own(dataset, 'dimension');
  const id = own(dataset, 'id') ?? own(dimension, 'id');
  if (!Array.isArray(id)) throw new Error(`${table}: the recorded answer names no variables`);
  const codes = new Map<string, ReadonlySet<string>>();
  const units = new Map<string, { base: string; decimals: number }>();
  for (const variable of id as readonly string[]) {
    const category = own(own(dimension, variable), 'category');
    const listed = own(category, 'label') ?? own(category, 'index');
    codes.set(variable, new Set(isRecord(listed) ? Object.keys(listed) : []));
    const unit = own(category, 'unit');
    for (const [code, stated] of Object.entries(isRecord(unit) ? unit : {}))
      if (isRecord(stated))
        units.set(code, { base: String(stated['base']), decimals: Number(stated['decimals']) });
  }
  return { table, codes, units, complete };
}

/** How far the codes of a key figure stand in recorded answers. */
export type Coverage = 'checked' | 'partly' | 'queries';

/** Holds a key figure against the recorded answers: what they contradict is reported, the rest is counted. */
export function coverage(
  indicator: Indicator,
  recorded: ReadonlyMap<string, RecordedTable>,
  report: Report,
): Coverage {
  const { measure } = indicator;
  const parts = [
    termCoverage({ term: measure.of, field: 'measure.of' }, indicator, recorded, report),
    ...(measure.kind === 'ratio'
      ? [termCoverage({ term: measure.over, field: 'measure.over' }, null, recorded, report)]
      : []),
    ...(measure.kind === 'difference'
      ? [termCoverage({ term: measure.minus, field: 'measure.minus' }, indicator, recorded, report)]
      : []),
  ];
  if (parts.every((part) => part === 'checked')) return 'checked';
  return parts.every((part) => part === 'queries') ? 'queries' : 'partly';
}

function termCoverage(
  { term, field }: { readonly term: Term; readonly field: string },
  indicator: Indicator | null,
  recorded: ReadonlyMap<string, RecordedTable>,
  report: Report,
): Coverage {
  const table = recorded.get(term.table);
  if (table === undefined) return 'queries';
  if (term.region !== null && !table.codes.has(term.region))
    report(`${field}.region`, term.region, `one of ${[...table.codes.keys()].join(', ')}`);
  const unit = table.units.get(term.contents);
  if (unit !== undefined && indicator !== null && indicator.measure.kind !== 'ratio')
    reportUnit(indicator, unit, report);
  const asked = { ...term.fixed, ...shownOf(indicator), ContentsCode: [term.contents] };
  const held = Object.entries(asked).flatMap(([variable, codes]) =>
    codes.map((code) => isHeld(table, { variable, code, field }, report)),
  );
  return held.every(Boolean) ? 'checked' : held.some(Boolean) ? 'partly' : 'queries';
}

function isHeld(
  table: RecordedTable,
  { variable, code, field }: { readonly variable: string; readonly code: string; readonly field: string },
  report: Report,
): boolean {
  if (table.codes.get(variable)?.has(code) === true) return true;
  if (table.complete.includes(variable))
    report(
      `${field}.${variable}`,
      code,
      `a code of table ${table.table}: ${shown([...(table.codes.get(variable) ?? [])])}`,
    );
  return false;
}

function shownOf(indicator: Indicator | null): Readonly<Record<string, readonly string[]>> {
  const breakdown = indicator?.breakdown;
  if (breakdown === undefined) return {};
  return Object.fromEntries(
    [breakdown, ...(breakdown.split === undefined ? [] : [breakdown.split])].map(
      ({ variable, categories }) => [variable, categories.flatMap(({ codes }) => codes)],
    ),
  );
}

function reportUnit(
  { unit, decimals }: Indicator,
  stated: { readonly base: string; readonly decimals: number },
  report: Report,
) {
  const fitting = unitsFitting(stated.base);
  if (fitting !== null && !fitting.includes(unit))
    report('unit', unit, `${fitting.join(' or ')}, as the office states`);
  if (decimals !== stated.decimals) report('decimals', decimals, `${stated.decimals}, as the office states`);
}

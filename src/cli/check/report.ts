import type { TableCheck } from './changes.ts';
import { reachIn } from './times.ts';

/** 1 when some table is not as the catalogue says; else 3 when the office gave no answer about some; 0 when all is well. */
export function exitCode(checks: readonly TableCheck[]): 0 | 1 | 3 {
  if (checks.some(({ isAnswered, changes }) => isAnswered && changes.length > 0)) return 1;
  return checks.some(({ isAnswered }) => !isAnswered) ? 3 : 0;
}

const columns = ['tabell', 'perioder', 'oppdatert', 'nøkkeltall', 'funn'] as const;

function stateOf({ info, isAnswered, changes }: TableCheck): string {
  if (!isAnswered) return 'ikke kontrollert';
  if (info === null) return 'finnes ikke';
  if (changes.length === 0) return 'i orden';
  return changes.length === 1 ? '1 endring' : `${changes.length} endringer`;
}

function rowOf(check: TableCheck): readonly string[] {
  const reach = check.info === null ? null : reachIn(check.info);
  const periods = reach === null ? '–' : `${reach.first.code} – ${reach.last.code}`;
  const updated = check.info?.updated.slice(0, 10) || '–';
  return [check.table, periods, updated, String(check.figures), stateOf(check)];
}

/** A table of all tables, and under it what was found, each finding once with the key figures it concerns. */
export function reportText(
  checks: readonly TableCheck[],
  about: { readonly base: string; readonly calls: number; readonly figures: number },
): string {
  const rows = [columns, ...checks.map(rowOf)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const found = findings(checks);
  const answered = checks.filter(({ isAnswered }) => isAnswered);
  const changed = new Set(answered.flatMap(({ changes }) => changes.map(({ entry }) => entry))).size;
  return [
    ...lines,
    ...(found.length > 0 ? ['', ...found] : []),
    '',
    `${about.figures} nøkkeltall i ${checks.length} tabeller kontrollert mot ${about.base}: ${changed} er endret.`,
    `${answered.length} av ${checks.length} tabeller ble besvart. ${about.calls} kall.`,
  ].join('\n');
}

function findings(checks: readonly TableCheck[]): readonly string[] {
  const byText = new Map<string, string[]>();
  for (const { entry, text } of checks.flatMap(({ changes }) => changes))
    byText.set(text, [...(byText.get(text) ?? []), entry]);
  return [...byText].map(([text, entries]) => `- ${text}\n    ${entries.join(', ')}`);
}

import { canEliminate, type Chosen, codesOf, contentsOf, type StoredTable, timeOf } from './store.ts';

export interface DefaultSelection {
  readonly chosen: readonly Chosen[];
  readonly heading: readonly string[];
  readonly stub: readonly string[];
}

const [most, few] = [1500, 13];

/** What the office shows of a table when nothing is chosen: its rules by number of variables. */
export function defaultSelection(table: StoredTable): DefaultSelection {
  const [time, contents] = [timeOf(table), contentsOf(table)];
  const others = table.metadata.no.id.filter((variable) => variable !== time && variable !== contents);
  const contentCodes = codesOf(table, contents);
  const newest = (count: number) => codesOf(table, time).slice(-count);
  if (others.length <= 1) {
    const [only] = others;
    if (only === undefined)
      return contentCodes.length < 6
        ? placed({ [contents]: contentCodes }, { [time]: newest(few) })
        : placed({ [time]: newest(few) }, { [contents]: contentCodes });
    const codes = codesOf(table, only);
    if (contentCodes.length === 1)
      return placed({ [contents]: contentCodes, [time]: newest(few) }, { [only]: codes.slice(0, most) });
    return codes.length >= contentCodes.length
      ? placed(
          { [contents]: contentCodes.slice(0, few), [time]: newest(1) },
          { [only]: codes.slice(0, most) },
        )
      : placed(
          { [only]: codes.slice(0, few), [time]: newest(1) },
          { [contents]: contentCodes.slice(0, most) },
        );
  }
  return placedMany(table, others, { [contents]: contentCodes.slice(0, 1), [time]: newest(1) });
}

function placedMany(
  table: StoredTable,
  others: readonly string[],
  head: Readonly<Record<string, readonly string[]>>,
): DefaultSelection {
  const mandatory = others.filter((variable) => !canEliminate(table, variable));
  const free = others.filter((variable) => canEliminate(table, variable));
  const [first, last] =
    mandatory.length > 1
      ? [mandatory[0], mandatory.at(-1)]
      : mandatory.length === 1
        ? [mandatory[0], free.at(-1)]
        : [others[0], others.at(-1)];
  const [long, short] = [first, last]
    .map((variable) => variable as string)
    .toSorted((a, b) => codesOf(table, b).length - codesOf(table, a).length) as [string, string];
  const between = mandatory.filter((variable) => variable !== long && variable !== short);
  const fixed = between.map((variable) => [variable, codesOf(table, variable).slice(0, 1)] as const);
  return placed(
    { ...head, [short]: codesOf(table, short).slice(0, few) },
    { ...Object.fromEntries(fixed), [long]: codesOf(table, long).slice(0, most) },
  );
}

function placed(
  heading: Readonly<Record<string, readonly string[]>>,
  stub: Readonly<Record<string, readonly string[]>>,
): DefaultSelection {
  const chosen = Object.entries({ ...stub, ...heading }).map(([variable, codes]) => ({ variable, codes }));
  return { chosen, heading: Object.keys(heading), stub: Object.keys(stub) };
}

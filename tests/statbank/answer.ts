import type { Dataset, Dimension, DimensionExtension } from '../../src/jsonstat/dataset.ts';
import {
  type Chosen,
  contentsOf,
  dimensionIn,
  type Lang,
  type StoredCell,
  type StoredTable,
} from './store.ts';

const legend: Readonly<Record<string, string>> = {
  '.': '. = Ikke mulig å oppgi tall. Tall finnes ikke på dette tidspunktet fordi kategorien ikke var i bruk da tallene ble samlet inn.',
  '..': '.. = Tallgrunnlag mangler. Tall er ikke kommet inn i våre databaser eller er for usikre til å publiseres.',
  ':': ': = Vises ikke av konfidensialitetshensyn. Tall publiseres ikke for å unngå å identifisere personer eller virksomheter.',
};

/** The answer of `/data`: the description cut to what was chosen, dense values, signs only where there are some. */
export function dataAnswer(
  table: StoredTable,
  chosen: readonly Chosen[],
  cells: readonly StoredCell[],
  lang: Lang,
): Dataset {
  const {
    label: _,
    note,
    role: __,
    id: ___,
    size: ____,
    dimension,
    extension,
    value: _____,
    link: ______,
    ...head
  } = table.metadata[lang];
  const status = Object.fromEntries(
    cells.flatMap((cell, at) => (typeof cell === 'string' ? [[at, cell]] : [])),
  );
  const signs = [...new Set(Object.values(status))].flatMap((sign) => legend[sign] ?? []);
  const notes = [...(note ?? []), ...signs];
  return {
    version: '2.0',
    class: 'dataset',
    label: labelOf(table, chosen, lang),
    ...(head.source !== undefined && { source: head.source }),
    ...(head.updated !== undefined && { updated: head.updated }),
    ...(notes.length > 0 && { note: notes }),
    role: roleOf(table, chosen),
    id: chosen.map(({ variable }) => variable),
    size: chosen.map(({ codes }) => codes.length),
    dimension: Object.fromEntries(
      chosen.map((choice) => [choice.variable, cut(table, choice, dimension[choice.variable] as Dimension)]),
    ),
    extension: { ...extension, discontinued: null },
    value: cells.map((cell) => (typeof cell === 'number' ? cell : null)),
    ...(signs.length > 0 || Object.keys(status).length > 0 ? { status } : {}),
  };
}

function roleOf(table: StoredTable, chosen: readonly Chosen[]): NonNullable<Dataset['role']> {
  const held = new Set(chosen.map(({ variable }) => variable));
  const roles = Object.entries(table.metadata.no.role ?? {}).map(
    ([role, variables]) => [role, variables.filter((variable) => held.has(variable))] as const,
  );
  return Object.fromEntries(roles.filter(([, variables]) => variables.length > 0));
}

/** Not the title of the catalogue: made of what was chosen. */
function labelOf(table: StoredTable, chosen: readonly Chosen[], lang: Lang): string {
  const names = chosen
    .filter(({ variable }) => variable !== contentsOf(table))
    .map(({ variable }) => dimensionIn(table.metadata[lang], variable).label ?? variable);
  const title = titleOf(table, lang);
  const [by, and] = lang === 'no' ? ['etter', 'og'] : ['by', 'and'];
  const last = names.at(-1) ?? '';
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
  return `${table.id}: ${title}, ${by} ${listed}`;
}

/** The title without number, variables and periods. */
export const titleOf = (table: StoredTable, lang: Lang): string =>
  (table.metadata[lang].label ?? table.id)
    .replace(/^\d{5}: /, '')
    .replace(/,? (etter|by) .*$/, '')
    .replace(/ \d{4}\S*( ?- ?\d{4}\S*)?$/, '');

function cut(table: StoredTable, { variable, codes, codelist }: Chosen, dimension: Dimension): Dimension {
  const listed = new Map(codelist?.values.map(({ code, label }) => [code, label]));
  const only = <T>(of: Readonly<Record<string, T>> | undefined): Record<string, T> | undefined => {
    const kept = codes.flatMap((code) =>
      of !== undefined && Object.hasOwn(of, code) ? [[code, of[code] as T] as const] : [],
    );
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  };
  const { label, note, unit } = dimension.category;
  const labels = codes.map((code) => [code, listed.get(code) ?? label?.[code] ?? code]);
  const [notes, units] = [only(note), only(unit)];
  return {
    ...(dimension.label !== undefined && { label: dimension.label }),
    ...(dimension.note && { note: dimension.note }),
    category: {
      index: Object.fromEntries(codes.map((code, at) => [code, at])),
      label: Object.fromEntries(labels),
      ...(notes && { note: notes }),
      ...(units && { unit: units }),
    },
    extension: cutExtension(table, variable, codes, dimension.extension ?? {}),
    ...(dimension.link ? { link: dimension.link } : {}),
  };
}

/** In data, elimination describes the extract: it is told only where the value that stands for the whole is among the chosen. */
function cutExtension(
  table: StoredTable,
  variable: string,
  codes: readonly string[],
  extension: DimensionExtension,
): DimensionExtension {
  const { codelists: _, codeLists: __, elimination: ___, eliminationValueCode: ____, ...rest } = extension;
  const total = table.eliminationCodes[variable];
  const cutMaps = Object.entries(rest).map(([key, value]) => {
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isMap || key === 'noteMandatory') return [key, value] as const;
    const kept = Object.entries(value as Record<string, unknown>).filter(([code]) => codes.includes(code));
    return [key, Object.fromEntries(kept)] as const;
  });
  return {
    ...(total !== undefined && codes.includes(total)
      ? { elimination: true, eliminationValueCode: total }
      : { elimination: false }),
    ...Object.fromEntries(cutMaps),
  };
}

/** The answer of `/metadata`; with a code list applied the dimension holds that list's values. */
export function metadataAnswer(
  table: StoredTable,
  lang: Lang,
  applied: ReadonlyMap<string, Chosen>,
  { base, spelling }: { readonly base: string; readonly spelling: 'codelists' | 'codeLists' },
): Dataset {
  const { id, size, dimension: _, ...rest } = table.metadata[lang];
  const described = id.map((variable) => {
    const whole = dimensionIn(table.metadata[lang], variable);
    const choice = applied.get(variable);
    const { eliminationValueCode: __, codelists: ___, codeLists: ____, ...extension } = whole.extension ?? {};
    const offered = (table.codelists[variable] ?? []).map((list) => ({
      id: list.id,
      label: list.label,
      type: list.type,
      links: [{ rel: 'metadata', hreflang: lang, href: `${base}/codeLists/${list.id}?lang=${lang}` }],
    }));
    const values = choice === undefined ? whole : cut(table, choice, whole);
    return [variable, { ...values, extension: { ...extension, [spelling]: offered } }] as const;
  });
  return {
    ...rest,
    id,
    size: id.map((variable, at) => applied.get(variable)?.codes.length ?? (size[at] as number)),
    dimension: Object.fromEntries(described),
    value: [],
  };
}

/** `csv` in the office's form: text for the variables, one column per cell of the last one. */
export function csvOf(dataset: Dataset): string {
  const rows = dataset.value as readonly (number | null)[];
  const last = dataset.id.length - 1;
  const width = dataset.size[last] ?? 1;
  const keys = dataset.id.map((id) => {
    const index = dataset.dimension[id]?.category.index as Readonly<Record<string, number>>;
    return Object.keys(index).toSorted((a, b) => (index[a] as number) - (index[b] as number));
  });
  const head = [...dataset.id.slice(0, last), ...(keys[last] ?? [])];
  const lines = Array.from({ length: rows.length / width }, (_, row) => {
    let rest = row;
    const place = dataset.id.slice(0, last).map(() => '');
    for (let at = last - 1; at >= 0; at -= 1) {
      const size = dataset.size[at] as number;
      place[at] = keys[at]?.[rest % size] ?? '';
      rest = Math.floor(rest / size);
    }
    return [...place, ...rows.slice(row * width, (row + 1) * width).map((cell) => cell ?? '..')];
  });
  return [head, ...lines].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\r\n');
}

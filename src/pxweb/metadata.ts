import { codes, type CodelistReference, type Dataset, type Dimension } from '../jsonstat/dataset.ts';
import type { Codelist, TableInfo, TableVariable } from './table.ts';

/** Codes of code lists by their id, for those lists that the pipeline needs to see into. */
export type CodelistCodes = Readonly<Record<string, readonly string[]>>;

/** Reads what a table offers from its metadata answer, which `readMetadata` has passed. */
export function tableInfoFrom(
  metadata: Dataset,
  table: string,
  codelistCodes: CodelistCodes = {},
): TableInfo {
  const contents = metadata.role?.metric?.[0] ?? 'ContentsCode';
  return {
    table,
    label: metadata.label ?? table,
    updated: metadata.updated ?? '',
    variables: metadata.id.map((code) =>
      variableFrom(code, metadata.dimension[code] as Dimension, codelistCodes),
    ),
    time: metadata.role?.time?.[0] ?? 'Tid',
    contents,
    region: metadata.role?.geo?.[0] ?? metadata.id.find((code) => isRegional(code, metadata)) ?? null,
    units: unitsOf(metadata.dimension[contents]),
    notes: notesOf(metadata),
  };
}

function variableFrom(code: string, dimension: Dimension, codelistCodes: CodelistCodes): TableVariable {
  return {
    code,
    label: dimension.label ?? code,
    codes: codes(dimension),
    labels: dimension.category.label ?? {},
    elimination: dimension.extension?.elimination === true,
    codelists: codelistsOf(dimension, codelistCodes),
  };
}

/** The Statbank spelled the key `codeLists` until late 2025. */
function codelistsOf({ extension }: Dimension, codelistCodes: CodelistCodes): readonly Codelist[] {
  const listed: unknown = extension?.codelists ?? extension?.codeLists;
  if (!Array.isArray(listed)) return [];
  return listed.filter(isCodelistReference).map(({ id, label }) => ({
    id,
    label,
    codes: Object.hasOwn(codelistCodes, id) ? (codelistCodes[id] ?? []) : [],
  }));
}

const isCodelistReference = (found: unknown): found is CodelistReference =>
  typeof found === 'object' &&
  found !== null &&
  typeof (found as CodelistReference).id === 'string' &&
  typeof (found as CodelistReference).label === 'string';

const regionalCode = /^(Region|KOK.*region0000|.*region.*|Fylker?|Kommuner?|Gjerningssted)$/i;
/** Municipalities, counties, KOSTRA regions and county authorities in Klass. */
const regionalClass = /klass:(131|104|231|127)\b/;

/** Several regional tables lack `role.geo`; the code of the variable or its classification tells. */
function isRegional(code: string, metadata: Dataset): boolean {
  if (metadata.role?.time?.includes(code) || metadata.role?.metric?.includes(code)) return false;
  return regionalCode.test(code) || regionalClass.test(JSON.stringify(metadata.dimension[code]?.link ?? ''));
}

function unitsOf(contents: Dimension | undefined): TableInfo['units'] {
  const stated = Object.entries(contents?.category.unit ?? {});
  return Object.fromEntries(
    stated.map(([code, { base, decimals }]) => [code, { base: base ?? '', decimals: decimals ?? null }]),
  );
}

/** Lines that explain signs, which the office adds where signs occur; the app has its own legend. */
const signLegend = /^(\.{1,3}|:|-|\*) = /;

function notesOf(metadata: Dataset): TableInfo['notes'] {
  const general = marked(metadata.note, metadata.extension?.noteMandatory);
  const byVariable = metadata.id.flatMap((code) => {
    const dimension = metadata.dimension[code];
    return marked(dimension?.note, dimension?.extension?.noteMandatory);
  });
  return [...general, ...byVariable].filter(({ text }) => !signLegend.test(text));
}

function marked(notes: readonly string[] | undefined, mandatory: unknown): TableInfo['notes'] {
  const flags =
    typeof mandatory === 'object' && mandatory !== null ? (mandatory as Record<string, unknown>) : {};
  return (notes ?? []).map((text, at) => ({ text, mandatory: flags[String(at)] === true }));
}

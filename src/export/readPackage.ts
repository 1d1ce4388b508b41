import { areaCode, levels } from '../areas/area.ts';
import type { TransferNote } from '../areas/transfers.ts';
import type { Indicator } from '../catalog/indicator.ts';
import { indicatorShape } from '../catalog/schema.ts';
import {
  type Check,
  entries,
  type Fields,
  fields,
  integer,
  isRecord,
  kinds,
  list,
  matching,
  type OptionalFields,
  oneOf,
} from '../catalog/shape.ts';
import { fromUrl, type ReadLink } from '../dashboard/readUrl.ts';
import { type Language, languages } from '../language/language.ts';
import { type Period, parsePeriod } from '../periods/period.ts';
import { sourceNames } from '../pxweb/source.ts';
import { type Absence, absences, type Cell, type Origin, origins, type Sign, signs } from '../series/cell.ts';
import { averages, type Coverage, type Figure, type Note, roles } from '../series/series.ts';
import {
  type DataPackage,
  type PackedFigure,
  type PackedSeries,
  packageFormat,
  packageVersion,
} from './package.ts';

export const packageFaultKinds = [
  'too-large',
  'not-json',
  'not-package',
  'newer-version',
  'malformed',
] as const;
export interface PackageFault {
  readonly kind: (typeof packageFaultKinds)[number];
  /** Where in the file and what was expected, in English, for the curious. */
  readonly detail: string;
}

/** A package opened again: the dashboard as its link says, and the numbers as they were. */
export interface OpenedPackage {
  readonly link: ReadLink;
  readonly title: string;
  readonly language: Language;
  readonly madeAt: string;
  readonly figures: readonly Figure[];
}
export type ReadPackage = { readonly package: OpenedPackage } | { readonly fault: PackageFault };

/** Longest text that is looked at: far above 60 figures with every municipality. */
const maximumLength = 200_000_000;

const text = (most: number): Check =>
  matching(new RegExp(`^[^]{0,${most}}$`), `a text of at most ${most} characters`);
const words = text(20_000);
const codeText = matching(/^[^\s<>"'&]{1,40}$/, 'a code');
const codes = list(codeText);
const when = matching(/^(\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?$/, 'an ISO 8601 time');
const period: Check = (value, field, report) => {
  if (typeof value !== 'string' || parsePeriod(value) === null) report(field, value, 'a period code');
};
const numberOrNull: Check = (value, field, report) => {
  if (value !== null && !(typeof value === 'number' && Number.isFinite(value)))
    report(field, value, 'a number or null');
};
const orNull =
  (check: Check): Check =>
  (value, field, report) => {
    if (value !== null) check(value, field, report);
  };
const count = integer(0, Number.MAX_SAFE_INTEGER);

const transfer = fields(
  { date: words, direction: oneOf(['gained', 'lost']), others: codes } satisfies Fields<TransferNote>,
  { area: words, people: numberOrNull, share: numberOrNull } satisfies OptionalFields<TransferNote>,
);
const coverage = fields({
  average: oneOf(averages),
  members: count,
  withNumbers: count,
  without: codes,
} satisfies Fields<Coverage>);

const kind = matching(/^[a-z-]+$/, 'a kind');
const notes: Record<Note['kind'], Check> = {
  'not-at-level': fields({ kind, areas: codes, levels: list(oneOf(levels)) }),
  'not-held': fields({ kind, areas: codes }),
  refused: fields({ kind, areas: codes }),
  flag: fields({ kind, flag: words }),
  'stand-in': fields({ kind, area: codeText, county: codeText }),
  joined: fields({ kind, area: codeText, codes }),
  merged: fields({ kind, area: codeText, codes }),
  transfer: fields({ kind, area: codeText, transfer }),
  group: fields({ kind, label: words, coverage }),
  'no-numbers': fields({ kind }),
};

const packedSeries: Check = fields(
  {
    area: codeText,
    level: oneOf(levels),
    label: words,
    role: oneOf(roles),
    values: list(numberOrNull),
    signs: list(orNull(oneOf(signs))),
    origins: list(oneOf([...origins, ...absences])),
    pedigree: list(fields({ kind, codes, from: words, to: words })),
    breaks: list(fields({ before: words, kind, codes })),
  },
  {
    category: fields({ id: codeText, label: words }),
    standIn: codeText,
    coverage,
    basis: list(orNull(fields({ count: numberOrNull }, { of: numberOrNull }))),
  },
);

const source = fields({
  office: oneOf(['ssb']),
  table: codeText,
  source: oneOf(sourceNames),
  updated: when,
  fetched: when,
});

const packageShape: Check = fields(
  {
    format: oneOf([packageFormat]),
    version: integer(1, packageVersion),
    madeAt: when,
    language: oneOf(languages),
    title: words,
    link: text(20_000),
    licence: words,
    citation: words,
    dashboard: entries(/^[a-z]+$/i, 'a name', () => undefined),
    figures: list(
      fields(
        {
          indicator: indicatorShape,
          decimals: integer(0, 6),
          periods: list(period),
          series: list(packedSeries),
          sources: list(source),
          notes: list(kinds(notes)),
          citation: words,
        },
        { texts: list(words) },
      ),
    ),
  },
  { lead: words },
);

function unpackedCells({ values, signs: beside, origins: from }: PackedSeries): readonly Cell[] {
  return values.map((value, index) => {
    const sign: Sign | null = beside[index] ?? null;
    const origin = from[index] as Origin | Absence;
    if (value === null) return { missing: origin as Absence, sign };
    const known = { value, origin: origin as Origin };
    return sign === null ? known : { ...known, sign };
  });
}

/** A number has an origin and a gap has an absence, one of each for every period. */
function columnsAgree({ periods, series }: PackedFigure): boolean {
  return series.every(({ values, signs: beside, origins: from }) => {
    if ([values, beside, from].some(({ length }) => length !== periods.length)) return false;
    return values.every((value, index) =>
      ((value === null ? absences : origins) as readonly string[]).includes(from[index] ?? ''),
    );
  });
}

function unpackedFigure({
  indicator,
  decimals,
  periods,
  series,
  sources,
  notes: said,
}: PackedFigure): Figure {
  return {
    indicator: indicator as Indicator,
    decimals,
    periods: periods.map((code) => parsePeriod(code) as Period),
    series: series.map((packed) => {
      const { values: _values, signs: _signs, origins: _origins, ...rest } = packed;
      return { ...rest, area: areaCode(rest.area), cells: unpackedCells(packed) };
    }),
    sources,
    notes: said,
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const fault = (faultKind: PackageFault['kind'], detail: string): ReadPackage => ({
  fault: { kind: faultKind, detail },
});

/** Opens a data package; what is wrong with one that cannot be opened is named, and nothing is ever half opened. */
export function readPackage(json: string): ReadPackage {
  if (json.length > maximumLength) return fault('too-large', `${json.length} characters`);
  const value = parsed(json);
  if (value === undefined) return fault('not-json', 'not JSON');
  if (!isRecord(value) || value['format'] !== packageFormat)
    return fault('not-package', `format is not ${packageFormat}`);
  const { version } = value;
  if (typeof version === 'number' && version > packageVersion)
    return fault('newer-version', `version ${version}`);
  const faults: string[] = [];
  packageShape(value, '', (field, _found, expected) => faults.push(`${field}: expected ${expected}`));
  if (faults[0] !== undefined) return fault('malformed', faults[0]);
  const { link, title, language, madeAt, figures } = value as unknown as DataPackage;
  const uneven = figures.find((figure) => !columnsAgree(figure));
  if (uneven !== undefined)
    return fault('malformed', `${uneven.indicator.id}: values, signs, origins and periods disagree`);
  return {
    package: { link: fromUrl(link), title, language, madeAt, figures: figures.map(unpackedFigure) },
  };
}

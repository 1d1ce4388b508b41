import { areaCode } from '../areas/area.ts';
import type { Indicator } from '../catalog/indicator.ts';
import { isRecord } from '../catalog/shape.ts';
import { fromUrl, type ReadLink } from '../dashboard/readUrl.ts';
import type { Language } from '../language/language.ts';
import { type Period, parsePeriod } from '../periods/period.ts';
import { type Absence, absences, type Cell, type Origin, origins, type Sign } from '../series/cell.ts';
import type { Figure } from '../series/series.ts';
import {
  type DataPackage,
  type PackedFigure,
  type PackedSeries,
  packageFormat,
  packageVersion,
} from './package.ts';
import { packageShape } from './packageShape.ts';

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
  signs,
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
    ...(signs === undefined ? {} : { signs }),
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

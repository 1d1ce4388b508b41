import type { Level } from '../areas/area.ts';
import type { Localised } from '../language/language.ts';
import type { Breakdown } from './breakdown.ts';

/** Id of a key figure, as links write it; kept for ever once published. */
export type IndicatorId = string & { readonly __indicatorId: never };
export const indicatorId = (id: string): IndicatorId => id as IndicatorId;

export const themes = [
  'befolkning',
  'familier',
  'helse',
  'lovbrudd',
  'fritid',
  'barnehage',
  'skole',
  'videregaende',
  'arbeid',
  'okonomi',
  'levekar',
  'bolig',
  'barnevern',
  'innvandring',
  'ressurs',
] as const;
export type Theme = (typeof themes)[number];

/** What one unit of the number is; its words are in the dictionaries. */
export const units = [
  'persons',
  'percent',
  'nok',
  'nok1000',
  'per1000',
  'per10000',
  'count',
  'families',
  'points',
  'months',
  'couples',
  'days',
  'places',
  'years',
  'minutes',
  'manYears',
  'households',
  'offences',
  'municipalities',
] as const;
export type Unit = (typeof units)[number];

/** How often the table gives a new period, which also says how its period codes are to be read. */
export const frequencies = [
  'year',
  'quarter',
  'month',
  'week',
  'halfYear',
  'schoolYear',
  'twoYears',
  'threeYears',
  'cohort',
] as const;
export type Frequency = (typeof frequencies)[number];

/** How the figure combines over places that were merged: counts add, ratios of two counts are the ratio of sums, others not at all. */
export const merges = ['sum', 'ratio', 'none'] as const;
export type Merge = (typeof merges)[number];

/** Which way is better for children, where that is beyond dispute; `neither` is the default. */
export const directions = ['higher', 'lower', 'neither'] as const;
export type Direction = (typeof directions)[number];

/**
 * One column of a table: its contents and a choice in the variables that are fixed. Several codes in one variable are
 * added together; a variable left out is eliminated by the Statbank, which gives its total.
 */
export interface Term {
  readonly table: string;
  /** `Region`, `KOKkommuneregion0000` and so on; null for a table without a regional variable. */
  readonly region: string | null;
  readonly contents: string;
  readonly fixed: Readonly<Record<string, readonly string[]>>;
  /** Years to add to the period before this term is looked up: 1 pairs the 4th quarter of 2023 with 1 January 2024. */
  readonly yearOffset?: number;
}

/**
 * How the number comes about, as data.
 * `value`: a published cell. `sum`: published cells added. `ratio`: `per` × of ÷ over. `difference`: of − minus.
 */
export type Measure =
  | { readonly kind: 'value'; readonly of: Term }
  | { readonly kind: 'sum'; readonly of: Term }
  | { readonly kind: 'ratio'; readonly of: Term; readonly over: Term; readonly per: number }
  | { readonly kind: 'difference'; readonly of: Term; readonly minus: Term };

export const evidences = ['verified', 'table-only'] as const;
export type Evidence = (typeof evidences)[number];

/** What our definition rests on: the office's own documentation, the table's title and labels, or an inference. */
export const bases = ['office', 'label', 'inferred'] as const;
export type Basis = (typeof bases)[number];

export const linkKinds = ['statistics', 'table', 'about', 'elsewhere'] as const;

export interface IndicatorLink {
  readonly kind: (typeof linkKinds)[number];
  readonly href: string;
  readonly label: Localised;
}

/** A place in the series after which the number is not the same thing; `before` is the first year of the new kind. */
export interface KnownBreak {
  readonly before: string;
  readonly text: Localised;
}

/** What is needed to list, fetch, combine and draw a key figure. */
export interface IndicatorCore {
  readonly id: IndicatorId;
  readonly theme: Theme;
  readonly title: Localised;
  readonly short: Localised;
  readonly unit: Unit;
  /** Decimals to show; those of the live answer win for published values. */
  readonly decimals: number;
  readonly office: 'ssb';
  readonly measure: Measure;
  readonly breakdown?: Breakdown;
  readonly merge: Merge;
  readonly levels: readonly Level[];
  readonly frequency: Frequency;
  /** KOSTRA tables write the nation `EAK`, counties `EKAnn` and groups `EKGnn`; county tables write `EAFK` and `nn00`. */
  readonly kostra: boolean;
  /** The first year of the figure, where the table's zeros before it only say that the category was not in use. */
  readonly start?: string;
  readonly direction: Direction;
  /** A projection: its periods lie ahead. */
  readonly projection?: boolean;
  readonly evidence: Evidence;
}

/** What explains a key figure; can be loaded later than the rest. */
export interface IndicatorWords {
  readonly definition: Localised;
  readonly definitionBasis: Basis;
  readonly cautions: readonly Localised[];
  readonly breaks?: readonly KnownBreak[];
  readonly links: readonly IndicatorLink[];
  /** Where table, contents and codes were seen, and what was not verified. */
  readonly seen: string;
}

/** A key figure: one number per place and period, with all that is needed to fetch, combine, name and explain it. */
export interface Indicator extends IndicatorCore, IndicatorWords {}

/** The terms of a measure, numerator first. */
export function terms(measure: Measure): readonly Term[] {
  if (measure.kind === 'ratio') return [measure.of, measure.over];
  if (measure.kind === 'difference') return [measure.of, measure.minus];
  return [measure.of];
}

/** The table a reader is sent to: that of the numerator. */
export const tableOf = (indicator: Indicator): string => indicator.measure.of.table;

/** The tables a figure is computed from, each once. */
export const tablesOf = (indicator: Indicator): readonly string[] => [
  ...new Set(terms(indicator.measure).map((term) => term.table)),
];

/** Municipalities where the figure has numbers for them, else counties; null where it has neither. */
export const finestLevel = ({ levels }: Pick<Indicator, 'levels'>): 'municipality' | 'county' | null =>
  (['municipality', 'county'] as const).find((level) => levels.includes(level)) ?? null;

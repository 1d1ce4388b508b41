import type { AreaCode, Level } from '../areas/area.ts';
import type { TransferNote } from '../areas/transfers.ts';
import type { Indicator } from '../catalog/indicator.ts';
import type { OwnSigns } from '../jsonstat/ownSigns.ts';
import type { Criteria } from '../dashboard/criteria.ts';
import type { Period } from '../periods/period.ts';
import type { SourceName } from '../pxweb/source.ts';
import type { Cell } from './cell.ts';

/**
 * How a line is drawn and named: the reader's own place, what it is held against, or context. `spread`: a number about
 * the members of a group. `former`: a municipality of before a reform.
 */
export const roles = ['own', 'group', 'county', 'nation', 'other', 'spread', 'former'] as const;
export type Role = (typeof roles)[number];

/** Whether a line is no place of the dashboard's own, but stands beside one of them. */
export const isAside = ({ role }: Pick<Series, 'role'>): boolean => role === 'spread' || role === 'former';

/**
 * One stretch of a line's pedigree: the codes whose numbers it rests on from one period to another, both inclusive.
 * `own`: the code in use. `renumbered`: the same place under a former code. `merged`: former places added together.
 * `merged-by-office`: the Statbank's own merged series. `whole-of-split`: only the former whole has numbers.
 */
export interface PedigreeLink {
  readonly kind: 'own' | 'renumbered' | 'merged' | 'merged-by-office' | 'whole-of-split';
  readonly codes: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** A point of time after which the line is not the same thing: `before` is the first period of the new kind. */
export interface Break {
  readonly before: string;
  readonly kind: 'merged' | 'split' | 'territory' | 'county' | 'kostra-groups' | 'definition';
  /** Codes on the old side. */
  readonly codes: readonly string[];
}

/** One place (and one category, in a breakdown) of one key figure: the single input of chart, table, text and export. */
export interface Series {
  readonly area: AreaCode;
  readonly level: Level;
  /** The place's name in the reader's language. */
  readonly label: string;
  readonly role: Role;
  readonly category?: { readonly id: string; readonly label: string };
  /** One cell per period of the figure, in its order. */
  readonly cells: readonly Cell[];
  readonly pedigree: readonly PedigreeLink[];
  readonly breaks: readonly Break[];
  /** The county whose numbers stand in, when they do. */
  readonly standIn?: AreaCode;
  /** For a group line that we computed: how, and how many of its members have numbers in all periods shown. */
  readonly coverage?: Coverage;
  /** Aligned with `cells`: the count behind each number, and of how many, where both are known; never estimated. */
  readonly basis?: readonly (Counted | null)[];
}

/** What a number rests on: a count, and for a share the number it is a share of. */
export interface Counted {
  readonly count: number;
  readonly of?: number;
}

/**
 * How the number of a group comes about. `sum`: counts added. `ratio-of-sums`: numerators and denominators added, then
 * divided. `population-weighted`: the members' numbers weighted by their people. `unweighted`: their plain mean.
 * `median` and the bounds of the middle half: members' numbers in order.
 */
export const averages = [
  'sum',
  'ratio-of-sums',
  'population-weighted',
  'unweighted',
  'median',
  'lower-quarter',
  'upper-quarter',
] as const;
export type Average = (typeof averages)[number];

export interface Coverage {
  readonly average: Average;
  readonly members: number;
  readonly withNumbers: number;
  /** The members that the line leaves out, because some number of theirs is missing. */
  readonly without: readonly AreaCode[];
  /** The group that a `spread` tells of. */
  readonly group?: string;
  /** With fewer members with numbers than this there is no line. */
  readonly least?: number;
  /** The year whose people are the weights in all periods. */
  readonly weightYear?: number;
}

/** What a panel says about itself in words; the sentences are in the dictionaries, by kind. */
export type Note =
  | { readonly kind: 'not-at-level'; readonly areas: readonly AreaCode[]; readonly levels: readonly Level[] }
  | { readonly kind: 'not-held'; readonly areas: readonly AreaCode[] }
  | { readonly kind: 'refused'; readonly areas: readonly AreaCode[] }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'stand-in'; readonly area: AreaCode; readonly county: AreaCode }
  | { readonly kind: 'joined'; readonly area: AreaCode; readonly codes: readonly string[] }
  | { readonly kind: 'merged'; readonly area: AreaCode; readonly codes: readonly string[] }
  | { readonly kind: 'transfer'; readonly area: AreaCode; readonly transfer: TransferNote }
  | { readonly kind: 'group'; readonly label: string; readonly coverage: Coverage }
  | { readonly kind: 'criteria'; readonly label: string; readonly criteria: Criteria }
  /** Former municipalities drawn beside a place: those with numbers, those divided, and those that have none here. */
  | {
      readonly kind: 'former';
      readonly area: AreaCode;
      readonly shown: readonly string[];
      readonly divided: readonly string[];
      readonly lacking: readonly string[];
    }
  | { readonly kind: 'no-numbers' };

/** A table that a figure rests on. */
export interface FigureSource {
  readonly office: 'ssb';
  readonly table: string;
  readonly source: SourceName;
  readonly updated: string;
  readonly fetched: string;
}

/** One key figure for the places and span of a dashboard: what a panel, a matrix row, a text and a sheet are made of. */
export interface Figure {
  readonly indicator: Indicator;
  /** Decimals to show: the office's for published values, the catalogue's for computed ones. */
  readonly decimals: number;
  /** Oldest first; every series has one cell for each. */
  readonly periods: readonly Period[];
  readonly series: readonly Series[];
  readonly sources: readonly FigureSource[];
  readonly notes: readonly Note[];
  /** The table's own words for its signs, where they are others than the office's standard ones. */
  readonly signs?: OwnSigns;
}

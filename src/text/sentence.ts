import type { AreaCode, Level } from '../areas/area.ts';
import type { Frequency, IndicatorId, Unit } from '../catalog/indicator.ts';
import type { Phrase } from '../catalog/phrase.ts';
import type { Localised } from '../language/language.ts';
import type { Period } from '../periods/period.ts';
import type { Absence, Sign } from '../series/cell.ts';
import type { Quarter, Verdict } from '../series/compare.ts';
import type { ShownUnit } from '../series/format.ts';
import type { Break, PedigreeLink, Role } from '../series/series.ts';

/** One cell of the dashboard, as the page can find it. */
export interface CellRef {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly category?: string;
  readonly period: string;
}

/**
 * How a number of a text comes from its cells, which are taken as shown. `percentChange`: from the second to the first.
 * `onePerson` and `expected` rest on the basis of the cells; `places`, `withNumbers` and `members` count
 * places.
 */
export const reckonings = [
  'value',
  'difference',
  'percentChange',
  'median',
  'places',
  'withNumbers',
  'members',
  'onePerson',
  'count',
  'expected',
] as const;
export type Reckoning = (typeof reckonings)[number];

/** A number in a text, as shown. */
export interface Quantity {
  readonly value: number;
  readonly decimals: number;
  readonly unit: ShownUnit;
  readonly how: Reckoning;
  readonly cells: readonly CellRef[];
}

/** A place in a sentence; the preposition is the Norwegian one. */
export interface Place {
  readonly area: AreaCode;
  readonly label: string;
  readonly level: Level;
  readonly role: Role;
  readonly preposition: 'i' | 'på';
}

/** What a sentence speaks of: a key figure, how it is worded, and where. */
export interface Subject {
  readonly indicator: IndicatorId;
  readonly title: Localised;
  readonly unit: Unit;
  readonly frequency: Frequency;
  readonly projection: boolean;
  readonly phrase: Phrase | null;
  readonly category: string | null;
  readonly place: Place;
}

/** From when: the year before, the same part of the year before, or a period that is named. */
export type Since =
  | { readonly kind: 'year' }
  | { readonly kind: 'samePart' }
  | { readonly kind: 'period'; readonly period: Period };

export interface Change {
  readonly verdict: Verdict | 'same';
  /** Null when nothing is said of how much: the numbers are the same, or alike within the band. */
  readonly amount: Quantity | null;
  readonly since: Since;
}

export interface ComparisonItem {
  readonly place: Place;
  readonly verdict: Verdict | 'same';
  readonly difference: Quantity | null;
  readonly value: Quantity;
}

interface About {
  readonly subject: Subject;
}

export type Sentence =
  | (About & {
      readonly kind: 'level';
      readonly period: Period;
      readonly value: Quantity;
      readonly sign: Sign | null;
      readonly change: Change | null;
    })
  | (About & {
      readonly kind: 'standout';
      readonly period: Period;
      readonly value: Quantity;
      readonly item: ComparisonItem;
    })
  | (About & {
      readonly kind: 'comparison';
      readonly period: Period;
      readonly items: readonly ComparisonItem[];
    })
  | (About & {
      readonly kind: 'trend';
      readonly from: Period;
      readonly verdict: Verdict | 'same';
      readonly amount: Quantity | null;
      readonly base: Quantity;
      readonly others: readonly { readonly place: Place; readonly change: Change }[];
    })
  | (About & {
      readonly kind: 'turning';
      readonly extreme: 'highest' | 'lowest';
      readonly from: Period;
      readonly period: Period;
      readonly value: Quantity;
    })
  | (About & {
      readonly kind: 'spread';
      readonly places: Quantity;
      readonly median: Quantity;
      readonly verdict: Verdict;
      readonly quarter: Quarter | null;
    })
  | (About & {
      readonly kind: 'categories';
      readonly period: Period;
      readonly items: readonly CategoryItem[];
      readonly of: number;
      /** Whether the items are the first ones rather than the largest. */
      readonly ordered: boolean;
    })
  | (About & { readonly kind: 'caution'; readonly caution: Caution })
  | (About & {
      readonly kind: 'expected';
      readonly group: Place;
      readonly fewer: boolean;
      readonly difference: Quantity;
    })
  | (About & {
      readonly kind: 'missing';
      readonly period: Period;
      readonly absence: Absence;
      readonly sign: Sign | null;
      /** The table's own words for the sign, where it has some. */
      readonly own?: string | undefined;
    })
  | (About & {
      readonly kind: 'gap';
      readonly periods: readonly Period[];
      readonly sign: Sign | null;
      readonly own?: string | undefined;
    })
  | (About & { readonly kind: 'nothing'; readonly absence: Absence })
  | (About & { readonly kind: 'broken'; readonly broken: Break })
  | (About & {
      readonly kind: 'joined';
      readonly pedigree: readonly PedigreeLink[];
      readonly former: FormerNames;
    })
  | (About & {
      readonly kind: 'partOf';
      readonly codes: readonly string[];
      readonly until: string;
      readonly former: FormerNames;
    })
  | (About & { readonly kind: 'standIn'; readonly county: string | null })
  | (About & {
      readonly kind: 'coverage';
      readonly withNumbers: Quantity;
      readonly members: Quantity;
      readonly enough: boolean;
    });

/** Names by code, of codes no longer in use; those that are not known are called by their code. */
export type FormerNames = Readonly<Record<string, string>>;

export type SentenceKind = Sentence['kind'];

export interface CategoryItem {
  readonly label: string;
  readonly value: Quantity;
}

/** `onePerson`: how far one person moves the number. `smallCount`: the count behind it, null
 * when the number is itself the count. `withinBand`: the change is. */
export type Caution =
  | { readonly kind: 'onePerson'; readonly step: Quantity }
  | { readonly kind: 'smallCount'; readonly count: Quantity | null }
  | { readonly kind: 'withinBand' };

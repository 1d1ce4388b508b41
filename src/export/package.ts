import type { Indicator } from '../catalog/indicator.ts';
import type { Dashboard } from '../dashboard/dashboard.ts';
import type { OwnSigns } from '../jsonstat/ownSigns.ts';
import type { Language } from '../language/language.ts';
import { type Absence, type Cell, isValue, type Origin, type Sign } from '../series/cell.ts';
import type { Figure, FigureSource, Note, Series } from '../series/series.ts';
import { dashboardCitation, figureCitation } from './citation.ts';
import { assertFigures, assertLevels, type ExportInput } from './input.ts';
import { isOwnLead, isOwnText } from './ownWords.ts';
import { panelOf } from './panelDrawing.ts';

export const packageFormat = 'nokkeltall-package';
export const packageVersion = 1;
export const packageSchema = 'schema/nokkeltall-package-1.json';

export const authors = ['rule', 'maker'] as const;
export type Author = (typeof authors)[number];

/** A line with its cells as three columns, one entry per period: number, sign, and origin or kind of absence. */
export interface PackedSeries extends Omit<Series, 'cells'> {
  readonly values: readonly (number | null)[];
  readonly signs: readonly (Sign | null)[];
  readonly origins: readonly (Origin | Absence)[];
}

export interface PackedFigure {
  readonly indicator: Indicator;
  readonly decimals: number;
  readonly periods: readonly string[];
  readonly series: readonly PackedSeries[];
  readonly sources: readonly FigureSource[];
  readonly notes: readonly Note[];
  /** The table's own words for its signs, where they are others than the standard ones. */
  readonly signs?: OwnSigns;
  readonly texts?: readonly string[];
  /** Who wrote the texts: a rule, or the maker of the dashboard in place of it. */
  readonly textsBy?: Author;
  /** A note by the maker of the dashboard. */
  readonly ownNote?: string;
  readonly citation: string;
}

/** The whole dashboard with its numbers in one file; the schema in `public/schema` says the same for other programs. */
export interface DataPackage {
  readonly format: typeof packageFormat;
  readonly version: number;
  readonly madeAt: string;
  readonly language: Language;
  readonly title: string;
  readonly lead?: string;
  readonly leadBy?: Author;
  readonly link: string;
  readonly licence: string;
  readonly citation: string;
  readonly dashboard: Dashboard;
  readonly figures: readonly PackedFigure[];
}

const author = (own: boolean): Author => (own ? 'maker' : 'rule');

function packedSeries({ cells, ...rest }: Series): PackedSeries {
  return {
    ...rest,
    values: cells.map((cell: Cell) => (isValue(cell) ? cell.value : null)),
    signs: cells.map((cell) => cell.sign ?? null),
    origins: cells.map((cell) => (isValue(cell) ? cell.origin : cell.missing)),
  };
}

function packedFigure(figure: Figure, input: ExportInput): PackedFigure {
  const { indicator, decimals, periods, series, sources, notes, signs } = figure;
  const texts = input.texts?.[indicator.id];
  const note = panelOf(input.dashboard, figure)?.note;
  return {
    indicator,
    decimals,
    periods: periods.map(({ code }) => code),
    series: series.map(packedSeries),
    sources,
    notes,
    ...(signs === undefined ? {} : { signs }),
    ...(texts === undefined ? {} : { texts, textsBy: author(isOwnText(figure, input)) }),
    ...(note === undefined ? {} : { ownNote: note }),
    citation: figureCitation(figure, input).text,
  };
}

/** The data package as a value. */
export function dataPackage(input: ExportInput): DataPackage {
  assertFigures(input);
  assertLevels(input);
  const { language, title, lead, link, madeAt, dashboard, figures } = input;
  return {
    format: packageFormat,
    version: packageVersion,
    madeAt: madeAt.toISOString(),
    language,
    title,
    ...(lead === undefined ? {} : { lead, leadBy: author(isOwnLead(input)) }),
    link,
    licence: 'CC BY 4.0',
    citation: dashboardCitation(input).text,
    dashboard,
    figures: figures.map((figure) => packedFigure(figure, input)),
  };
}

export const packageText = (input: ExportInput): string => `${JSON.stringify(dataPackage(input), null, 1)}\n`;

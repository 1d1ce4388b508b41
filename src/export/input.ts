import type { Dashboard } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';
import type { MapOf } from './maps.ts';

/** `full`: with title, subtitle and source inside. `bare`: the drawing alone, for documents that say these around it. */
export type Frame = 'full' | 'bare';

/** How large and in which colours a chart is wanted; widths are in pixels as CSS counts them. */
export interface SvgWish {
  readonly width: number;
  readonly grey: boolean;
  readonly frame: Frame;
  /** A bare map is drawn no higher than this. */
  readonly mostHeight?: number;
}
export interface PngWish {
  readonly widthPx: number;
  /** Dots for each pixel of the width. */
  readonly scale: number;
  readonly grey: boolean;
  readonly frame: Frame;
  /** More dots than this are of no use where the picture goes, so that a tall one may be made at a lower scale. */
  readonly mostDots?: number;
  readonly mostHeight?: number;
}

/** The scale at which a picture of a size is made. */
export const scaleWithin = ({ scale, mostDots }: PngWish, width: number, height: number): number =>
  mostDots === undefined ? scale : Math.min(scale, Math.sqrt(mostDots / (width * height)));

export type SvgOf = (figure: Figure, wish: SvgWish) => Promise<string>;
export type PngOf = (figure: Figure, wish: PngWish) => Promise<Uint8Array>;

/** What every maker of files is given. The figures are already in the language of the document. */
export interface ExportInput {
  readonly dashboard: Dashboard;
  /** In the order of the link. */
  readonly figures: readonly Figure[];
  readonly language: Language;
  readonly title: string;
  /** Absolute address of the dashboard. */
  readonly link: string;
  readonly madeAt: Date;
  /** The describing sentences of a figure, by figure id. */
  readonly texts?: Readonly<Record<string, readonly string[]>>;
  /** One sentence that states the finding of a figure, by figure id: alternative text and slide titles. */
  readonly findings?: Readonly<Record<string, string>>;
  /** What must be said under a figure about its numbers, by figure id. */
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  readonly lead?: string;
  /** Names of places that have no series of their own, such as the county whose numbers stand in. */
  readonly nameOf?: (area: string) => string | undefined;
  /** What the chart of a figure draws, where that is less than all of it: captions name that alone. */
  readonly drawn?: (figure: Figure) => Figure;
  /** The map of a figure that is shown as one. */
  readonly mapOf?: MapOf;
  readonly svgOf?: SvgOf;
  readonly pngOf?: PngOf;
  /** Told after each figure; makers of many charts may take seconds. */
  readonly progress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

export const exportFaultKinds = ['no-figures', 'empty-chart', 'cancelled', 'too-large'] as const;
export type ExportFaultKind = (typeof exportFaultKinds)[number];

/** Why no file was made; the words are in the dictionary, by kind. */
export class ExportError extends Error {
  readonly kind: ExportFaultKind;
  constructor(kind: ExportFaultKind, detail: string) {
    super(`${kind}: ${detail}`);
    this.name = 'ExportError';
    this.kind = kind;
  }
}

/** A document of nothing is refused, whatever its format. */
export function assertFigures(input: Pick<ExportInput, 'figures'>): void {
  if (input.figures.length === 0) throw new ExportError('no-figures', 'no figure is chosen');
}

/** Called between figures: tells how far it has come, lets the page breathe, and stops when asked to. */
export async function step(input: ExportInput, done: number, of: number): Promise<void> {
  input.progress?.(done, of);
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (input.signal?.aborted) throw new ExportError('cancelled', 'stopped by the reader');
}

/** Data files hold the numbers as they are, never an index or a change: giving them a transformed figure is a mistake of ours. */
export function assertLevels({ figures }: Pick<ExportInput, 'figures'>): void {
  const found = figures.find((figure) => asShown(figure).transform !== 'level');
  if (found !== undefined)
    throw new Error(`${found.indicator.id} is transformed, and would be saved as if it were not`);
}

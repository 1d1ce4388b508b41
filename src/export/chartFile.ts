import { fittingKind, materialOf, possibleKinds } from '../chart/kind.ts';
import { scaleWish } from '../chart/light.ts';
import { svgDocument } from '../chart/svgText.ts';
import { summary } from '../chart/summary.ts';
import { chartSvg, drawing } from '../chart/svg.ts';
import { themes } from '../chart/theme.ts';
import type { ChartKind, Dashboard } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import type { Figure } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';
import { type ExportInput, ExportError, type Frame, type SvgOf, type SvgWish } from './input.ts';
import type { MapOf } from './maps.ts';
import { withDensity } from './png.ts';

type FileKind = Exclude<ChartKind, 'table' | 'map'>;
const isFileKind = (kind: ChartKind): kind is FileKind => kind !== 'table' && kind !== 'map';

/** The kind that the panel shows; where that is a table, or a map that cannot be had, the best other one. */
export function fileKind(figure: Figure, dashboard: Dashboard): FileKind {
  const material = materialOf(figure, asShown(figure).unit);
  const wanted = dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id)?.chart;
  const kind = wanted ?? fittingKind(material);
  return isFileKind(kind) ? kind : (possibleKinds(material).find(isFileKind) ?? 'bar');
}

/** Height of a drawing to its width. */
const shape = 0.52;

/** Draws the charts of a dashboard as SVG text, with or without title and source; needs no page. */
export const svgDrawer =
  (dashboard: Dashboard, language: Language, mapOf?: MapOf): SvgOf =>
  async (figure, asked) => {
    const map = await mapOf?.(figure);
    if (map) return map.svg(asked);
    const { width, grey, frame } = asked;
    const theme = themes[grey ? 'grey' : 'light'];
    const panel = dashboard.panels.find(({ indicator }) => indicator === figure.indicator.id);
    const wish = {
      kind: fileKind(figure, dashboard),
      figure,
      language,
      theme,
      ...scaleWish(panel?.scale),
    };
    if (frame === 'full') {
      const inner = width - 24;
      return chartSvg({ ...wish, width: inner, height: Math.round(inner * shape) });
    }
    const size = { width, height: Math.round(width * shape) };
    const { text, height } = await drawing({ ...wish, ...size });
    return svgDocument({ width, height, name: summary(figure, language, wish.kind) }, theme, text);
  };

export const imageFormats = ['png', 'svg'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** A picture to save or copy. */
export interface ImageWish {
  readonly format: ImageFormat;
  /** Width as CSS counts it: 605 pixels are 16 cm. */
  readonly width: number;
  /** 1–4 for screens, 3.125 for print at 300 dots an inch; SVG has no need of it. */
  readonly scale: number;
  readonly grey: boolean;
  readonly frame: Frame;
}

export const pixelsOf = (centimetres: number): number => Math.round((centimetres * 96) / 2.54);
export const printScale = 300 / 96;
export const defaultImage: ImageWish = {
  format: 'png',
  width: pixelsOf(16),
  scale: printScale,
  grey: false,
  frame: 'full',
};

const drawn = /<(path|polyline|line|circle|rect|text)[ >]/g;

/** The SVG of a chart; one that holds no drawing is never given out. */
export async function chartSvgText(figure: Figure, input: ExportInput, wish: SvgWish): Promise<string> {
  if (input.svgOf === undefined) throw new ExportError('empty-chart', 'nothing here can draw charts');
  const svg = await input.svgOf(figure, wish);
  if (!svg.startsWith('<svg') || (svg.match(drawn)?.length ?? 0) < 3)
    throw new ExportError('empty-chart', `${figure.indicator.id} was drawn blank`);
  return svg;
}

/** One chart as a file: SVG with text as text, or PNG that knows its dots an inch. */
export async function chartFile(figure: Figure, input: ExportInput, wish: ImageWish): Promise<Uint8Array> {
  const { format, width, scale, grey, frame } = wish;
  if (format === 'svg')
    return new TextEncoder().encode(await chartSvgText(figure, input, { width, grey, frame }));
  if (input.pngOf === undefined) throw new ExportError('empty-chart', 'nothing here can make PNG pictures');
  return withDensity(await input.pngOf(figure, { widthPx: width, scale, grey, frame }), 96 * scale);
}

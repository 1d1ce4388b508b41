import { captionOf, type Caption } from '../chart/caption.ts';
import { drawnAs } from '../chart/drawn.ts';
import { mapText } from '../language/map.ts';
import type { Figure } from '../series/series.ts';
import { asShown } from '../series/transforms.ts';
import { fileKind } from './chartFile.ts';
import { printable } from './guard.ts';
import type { ExportInput, PngWish } from './input.ts';
import { pngSize } from './png.ts';
import { ink, left, type Slide, width, words } from './slideMasters.ts';

const heightIn = 4.75;
/** Drawn so small that its words are large on the slide. */
const drawing = { scale: 4, grey: false, frame: 'bare' } as const;
const mapWish: PngWish = { ...drawing, widthPx: 500, mostHeight: 330 };
const chartWish: PngWish = { ...drawing, widthPx: 720 };

interface Pictured {
  readonly png: Uint8Array;
  readonly altText: string;
  /** Largest width on the slide, in inches. */
  readonly most: number;
}

function addPicture(slide: Slide, { png, altText, most }: Pictured): number {
  const size = pngSize(png);
  const h = Math.min(heightIn, (most * size.height) / size.width);
  const w = (h * size.width) / size.height;
  const data = `image/png;base64,${base64(png)}`;
  slide.addImage({ data, x: left, y: 1.8, w, h, altText: printable(altText) });
  return w;
}

/**
 * What slides cannot hold as charts of their own stands as a picture: a map, with what it says beside it, and a
 * pyramid. Null for the rest, and where no pictures can be made.
 */
export async function addDrawing(slide: Slide, figure: Figure, input: ExportInput): Promise<Caption | null> {
  const { language, pngOf, mapOf, dashboard, drawn } = input;
  if (pngOf === undefined) return null;
  const map = (await mapOf?.(figure)) ?? null;
  if (map !== null) {
    const png = await pngOf(figure, mapWish);
    const beside = left + addPicture(slide, { png, altText: map.sentence, most: 8 }) + 0.4;
    const text = `${map.sentence}\n${mapText[language].credit}.`;
    words(slide, text, { x: beside, y: 2.2, w: left + width - beside, h: 3, fontSize: 18, color: ink });
    return map.caption;
  }
  const shown = asShown(drawn?.(figure) ?? figure);
  const kind = fileKind(shown, dashboard);
  if (kind !== 'pyramid') return null;
  const altText = input.findings?.[figure.indicator.id] ?? figure.indicator.title[language];
  addPicture(slide, { png: await pngOf(figure, chartWish), altText, most: width });
  return captionOf(drawnAs(shown, kind, language), language);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

import { fileURLToPath } from 'node:url';
import { ExportError, type PngOf, type PngWish, type SvgOf, scaleWithin } from '../../export/input.ts';

type Canvas = typeof import('@napi-rs/canvas');

/** Null where the machine has no build of it: documents are then made without charts, and that is said. */
async function canvasHere(): Promise<Canvas | null> {
  try {
    return await import('@napi-rs/canvas');
  } catch {
    return null;
  }
}

const fallbackFont = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/** Charts name Inter and then Arial; a machine with neither gets the one that comes with the page. */
function assureFont({ GlobalFonts }: Canvas): void {
  if (['Inter', 'Arial', 'Liberation Sans', 'Helvetica'].some((family) => GlobalFonts.has(family))) return;
  GlobalFonts.registerFromPath(fileURLToPath(import.meta.resolve(fallbackFont)), 'Inter');
}

const sizePattern = /width="([\d.]+)" height="([\d.]+)"/;

async function pngOfSvg(
  { createCanvas, loadImage }: Canvas,
  svg: string,
  wish: PngWish,
): Promise<Uint8Array> {
  const size = sizePattern.exec(svg);
  if (size === null) throw new ExportError('empty-chart', 'the chart says no size');
  const [asked, high] = [Number(size[1]), Number(size[2])];
  const scale = scaleWithin(wish, asked, high);
  const [width, height] = [asked * scale, high * scale];
  const image = await loadImage(Buffer.from(svg.replace(sizePattern, `width="${width}" height="${height}"`)));
  const canvas = createCanvas(Math.round(width), Math.round(height));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Uint8Array(await canvas.encode('png'));
}

/** PNG pictures without a browser; null where this machine cannot make them. */
export async function nodePng(svgOf: SvgOf): Promise<PngOf | null> {
  const canvas = await canvasHere();
  if (canvas === null) return null;
  assureFont(canvas);
  return async (figure, wish) => {
    const { widthPx, ...rest } = wish;
    return pngOfSvg(canvas, await svgOf(figure, { width: widthPx, ...rest }), wish);
  };
}

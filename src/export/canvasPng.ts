import { ExportError, type PngOf, type PngWish, type SvgOf, scaleWithin } from './input.ts';

/** Largest side of a canvas that every browser can hold. */
const largestSide = 8192;

const loaded = (address: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new ExportError('empty-chart', 'the browser could not draw the chart'));
    image.src = address;
  });

/** A font given as a data address; a picture drawn from SVG sees none of the page's own. */
const withFont = (svg: string, font: string | undefined): string =>
  font === undefined
    ? svg
    : svg.replace(
        /<svg[^>]*>/,
        (open) =>
          `${open}<style>@font-face{font-family:Inter;font-weight:100 900;src:url(${font}) format("woff2")}</style>`,
      );

async function pngOfSvg(svg: string, wish: PngWish): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    const scale = scaleWithin(wish, image.width, image.height);
    const fitting = Math.min(scale, largestSide / Math.max(image.width, image.height, 1));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * fitting);
    canvas.height = Math.round(image.height * fitting);
    const context = canvas.getContext('2d');
    if (context === null) throw new ExportError('empty-chart', 'the browser gives no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) throw new ExportError('too-large', 'the canvas is too large for this browser');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** PNG pictures by the browser's own canvas; the only thing here that needs a page. */
export const canvasPng =
  (svgOf: SvgOf, font?: string): PngOf =>
  async (figure, wish) => {
    const { widthPx, ...rest } = wish;
    return pngOfSvg(withFont(await svgOf(figure, { width: widthPx, ...rest }), font), wish);
  };

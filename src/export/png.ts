import { ExportError } from './input.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels, from the head of the file; a picture that is none is never put in a document. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const whole = png.length > 32 && signature.every((byte, index) => png[index] === byte);
  const [width, height] = whole ? [view.getUint32(16), view.getUint32(20)] : [0, 0];
  if (width === 0 || height === 0) throw new ExportError('empty-chart', 'the chart is no PNG picture');
  return { width, height };
}

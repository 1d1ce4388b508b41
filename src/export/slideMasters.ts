import type PptxGenJS from 'pptxgenjs';
import { printable } from './guard.ts';

export const ink = '15242B';
export const quiet = '4A5B63';
export const accent = '075745';
export const font = 'Arial';
/** In inches, on a slide of 13.33 by 7.5. */
export const [left, width] = [0.6, 12.13];

/** Titles are placeholders, so that outline, contents and screen readers find them. */
export function defineMasters(deck: PptxGenJS): void {
  const title = {
    name: 'title',
    type: 'title',
    fontFace: font,
    color: ink,
    bold: true,
    align: 'left',
    margin: 0,
  } as const;
  const number = {
    x: 12.2,
    y: 6.98,
    w: 0.6,
    h: 0.3,
    fontFace: font,
    fontSize: 10,
    color: quiet,
    align: 'right',
  } as const;
  deck.defineSlideMaster({
    title: 'FRONT',
    background: { color: 'FFFFFF' },
    objects: [
      { rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: accent } } },
      {
        placeholder: {
          options: { ...title, x: left, y: 2.2, w: width, h: 1.3, fontSize: 38, valign: 'bottom' },
          text: '',
        },
      },
    ],
  });
  deck.defineSlideMaster({
    title: 'FIGURE',
    background: { color: 'FFFFFF' },
    slideNumber: number,
    objects: [
      {
        placeholder: {
          options: { ...title, x: left, y: 0.35, w: width, h: 0.85, fontSize: 26, valign: 'middle' },
          text: '',
        },
      },
    ],
  });
}

export type Slide = PptxGenJS.Slide;
/** A plain text on a slide, in the quiet colour unless told otherwise. */
export const words = (slide: Slide, text: string, place: PptxGenJS.TextPropsOptions): void => {
  slide.addText(printable(text), { fontFace: font, color: quiet, margin: 0, valign: 'top', ...place });
};

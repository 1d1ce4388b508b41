import { pixelsOf, printScale } from '../../export/chartFile.ts';

/** How the reader wants a picture: its width in a unit of theirs, and how many dots go to a pixel of the screen. */
export interface PictureChoice {
  readonly format: 'png' | 'svg';
  readonly width: number;
  readonly unit: 'cm' | 'px';
  readonly scale: number;
  readonly grey: boolean;
}

export const offeredScales = [1, 2, 3, 4, printScale] as const;
export const firstPicture: PictureChoice = {
  format: 'png',
  width: 16,
  unit: 'cm',
  scale: printScale,
  grey: false,
};

const narrowest = pixelsOf(5);
const widest = pixelsOf(60);
/** Widest canvas that every browser can hold. */
export const mostDots = 8192;

export const pixelWidth = ({ width, unit }: PictureChoice): number =>
  unit === 'cm' ? pixelsOf(width) : Math.round(width);

export const dotsOf = (choice: PictureChoice): number => Math.round(pixelWidth(choice) * choice.scale);

/** Why the picture cannot be made so, or null. */
export function pictureFault(choice: PictureChoice): 'outside' | 'tooWide' | null {
  const width = pixelWidth(choice);
  if (!(width >= narrowest && width <= widest)) return 'outside';
  return choice.format === 'png' && dotsOf(choice) > mostDots ? 'tooWide' : null;
}

/** The same picture measured in another unit. */
export const inUnit = (choice: PictureChoice, unit: 'cm' | 'px'): PictureChoice => ({
  ...choice,
  unit,
  width: unit === 'px' ? pixelWidth(choice) : Math.round((pixelWidth(choice) * 254) / 96) / 100,
});

import type { ChartKind } from '../dashboard/dashboard.ts';
import type { PanelScale } from '../dashboard/panelScale.ts';
import { barPicture } from './bar.ts';
import { type DotsWish, dotsPicture } from './dots.ts';
import { linePicture } from './line.ts';
import type { Picture } from './marks.ts';
import { multiplesPicture } from './multiples.ts';
import { pyramidPicture } from './pyramid.ts';
import { slopePicture } from './slope.ts';
import { stackedPicture } from './stacked.ts';

export const lightKinds = ['line', 'bar', 'slope', 'multiples', 'pyramid', 'dots', 'stacked'] as const;
/** The kinds that are drawn as plain SVG; the others need a chart library. */
export type LightKind = (typeof lightKinds)[number];
export const isLight = (kind: ChartKind): kind is LightKind =>
  (lightKinds as readonly ChartKind[]).includes(kind);

export interface LightWish extends DotsWish {
  readonly commonScale?: boolean;
}

const builders: Readonly<Record<LightKind, (wish: LightWish) => Picture>> = {
  line: linePicture,
  bar: barPicture,
  slope: slopePicture,
  multiples: multiplesPicture,
  pyramid: pyramidPicture,
  dots: dotsPicture,
  stacked: stackedPicture,
};
const leastHeight = 120;

/** The reader's choice of scale, as drawings have it. */
export const scaleWish = (scale: PanelScale | undefined) => ({
  fromZero: scale === 'zero',
  commonScale: scale !== 'apart',
});

export function lightPicture(kind: LightKind, wish: LightWish): Picture {
  const drawn = builders[kind](wish);
  const over = drawn.height - wish.height;
  if (!wish.fills || over <= 0 || wish.height - over < leastHeight) return drawn;
  return builders[kind]({ ...wish, height: wish.height - over });
}

import type { ChartKind } from '../dashboard/dashboard.ts';
import type { Language } from '../language/language.ts';
import { asShown, type ShownFigure } from '../series/transforms.ts';
import type { Figure } from '../series/series.ts';
import { barPicture } from './bar.ts';
import { newestPeriod } from './barGroups.ts';
import { type Caption, captionOf } from './caption.ts';
import { wrapped } from './labels.ts';
import { linePicture } from './line.ts';
import type { Mark, Picture } from './marks.ts';
import { multiplesPicture } from './multiples.ts';
import type { DrawnKind } from './option.ts';
import { slopePicture } from './slope.ts';
import { summary } from './summary.ts';
import { marksText, svgDocument } from './svgText.ts';
import { type Ink, type Theme, themes } from './theme.ts';

export interface SvgWish {
  readonly kind: DrawnKind;
  readonly figure: Figure | ShownFigure;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly theme?: Theme;
  readonly fromZero?: boolean;
}

/** The drawing of a kind that needs no chart library; null for the others. */
export function pictureOf({
  kind,
  figure,
  language,
  width,
  height,
  fromZero = false,
}: SvgWish): Picture | null {
  const wish = { figure: asShown(figure), language, width, height, fromZero };
  if (kind === 'line') return linePicture(wish);
  if (kind === 'bar') return barPicture(wish);
  if (kind === 'slope') return slopePicture(wish);
  if (kind === 'multiples') return multiplesPicture({ ...wish, commonScale: true });
  return null;
}

/** Kinds that draw the newest period alone. */
export const ofOnePeriod: ReadonlySet<ChartKind> = new Set<ChartKind>(['bar', 'dots', 'pyramid']);
const pad = 12;

/**
 * A chart as a free-standing SVG document with title, subtitle and source inside. `width` and `height` are those of the
 * drawing alone; kinds with rows are as high as their rows need.
 */
export async function chartSvg(wish: SvgWish): Promise<string> {
  const { language, kind, theme = themes.light } = wish;
  const figure = asShown(wish.figure);
  const caption = captionOf(figure, language, ofOnePeriod.has(kind) ? newestPeriod(figure) : undefined);
  const picture = pictureOf(wish);
  const paint = (ink: Ink) => theme[ink];
  const head = headOf(caption, wish.width);
  const height = picture?.height ?? wish.height;
  const foot = footOf(caption, wish.width, head.height + height + 8);
  const drawing =
    picture === null
      ? (await import('./echarts.ts')).echartsSvg({ ...wish, figure, theme })
      : marksText(picture.marks, paint);
  const size = { width: wish.width + 2 * pad, height: head.height + height + 8 + foot.height };
  const body =
    marksText([...head.marks, ...foot.marks], paint) +
    `<g transform="translate(${pad} ${head.height})">${drawing}</g>`;
  return svgDocument({ ...size, name: summary(figure, language) }, theme, body);
}

interface Words {
  readonly height: number;
  readonly marks: readonly Mark[];
}

const rows = (
  text: string,
  size: number,
  ink: Ink,
  box: { readonly width: number; readonly top: number },
): Words => {
  const step = Math.round(size * 1.35);
  const lines = wrapped(text, box.width, size * (size > 13 ? 1.06 : 1));
  const marks = lines.map(
    (line, at): Mark => ({
      kind: 'text',
      x: pad,
      y: box.top + size + at * step,
      text: line,
      ink,
      size,
      bold: size > 13,
    }),
  );
  return { height: lines.length * step, marks };
};

function headOf({ title, subtitle }: Caption, width: number): Words {
  const first = rows(title, 16, 'text', { width, top: pad });
  const second = rows(subtitle, 13, 'quiet', { width, top: pad + first.height });
  return { height: pad + first.height + second.height + 10, marks: [...first.marks, ...second.marks] };
}

function footOf({ source }: Caption, width: number, top: number): Words {
  const { height, marks } = rows(source, 12, 'quiet', { width, top });
  return { height: height + pad, marks };
}

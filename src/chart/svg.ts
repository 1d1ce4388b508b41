import type { Language } from '../language/language.ts';
import { asShown, type ShownFigure } from '../series/transforms.ts';
import type { Figure } from '../series/series.ts';
import { type Caption, captionOf } from './caption.ts';
import { wrapped } from './labels.ts';
import { drawnAs } from './drawn.ts';
import { isLight, lightPicture } from './light.ts';
import type { Mark, Picture } from './marks.ts';
import type { DrawnKind } from './option.ts';
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
  readonly commonScale?: boolean;
}

/** The drawing of a kind that needs no chart library; null for the others. */
export const pictureOf = ({ kind, figure, ...wish }: SvgWish): Picture | null =>
  isLight(kind) ? lightPicture(kind, { ...wish, figure: asShown(figure) }) : null;

/** A drawing as SVG text without words around it; kinds with rows are as high as their rows need. */
export async function drawing({ kind, figure, theme = themes.light, ...wish }: SvgWish): Promise<Drawn> {
  const shown = asShown(figure);
  if (isLight(kind)) {
    const { marks, height } = lightPicture(kind, { ...wish, figure: shown });
    return { text: marksText(marks, (ink) => theme[ink]), height };
  }
  const { echartsSvg } = await import('./echarts.ts');
  return { text: echartsSvg({ ...wish, kind, figure: shown, theme }), height: wish.height };
}

interface Drawn {
  readonly text: string;
  readonly height: number;
}

const pad = 12;

/** A chart as a free-standing SVG document with title, subtitle and source inside; the size is that of the drawing alone. */
export async function chartSvg(wish: SvgWish): Promise<string> {
  const { language, kind, theme = themes.light } = wish;
  const figure = asShown(wish.figure);
  const caption = captionOf(drawnAs(figure, kind, language), language);
  const { text, height } = await drawing(wish);
  const paint = (ink: Ink) => theme[ink];
  const head = headOf(caption, wish.width);
  const foot = footOf(caption, wish.width, head.height + height + 8);
  const size = { width: wish.width + 2 * pad, height: head.height + height + 8 + foot.height };
  const body =
    marksText([...head.marks, ...foot.marks], paint) +
    `<g transform="translate(${pad} ${head.height})">${text}</g>`;
  return svgDocument({ ...size, name: summary(figure, language, kind) }, theme, body);
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

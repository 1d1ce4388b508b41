import type { Category } from '../catalog/breakdown.ts';
import { type Cell, isValue } from '../series/cell.ts';
import { cellWords, longPeriod } from '../series/format.ts';
import { barPicture } from './bar.ts';
import { signKey, signsIn } from './gaps.ts';
import { fitted, textWidth } from './labels.ts';
import type { LineWish } from './margins.ts';
import { type Mark, type Picture, picture, rounded, type Track } from './marks.ts';
import { type Body, cellOf, type Pyramid, pyramidOf } from './pyramidHalves.ts';
import { foot, grid, type Layout, layoutOf, sideTitles, titleSize } from './pyramidLayout.ts';
import { type Ink, roleStyle } from './theme.ts';

/** Two halves back to back, filled for the own place; what it is held against is an outline over them. */
export function pyramidPicture(wish: LineWish): Picture {
  const { figure, language, width } = wish;
  const pyramid = pyramidOf(figure, language);
  if (pyramid === null) return barPicture(wish);
  const key = keyOf(pyramid, width);
  const layout = layoutOf(pyramid, wish, key.height + 22);
  const signs = signKey(signsIn(pyramid.figure.series), { width, top: layout.bottom + foot, language });
  const height = layout.bottom + foot + signs.height;
  const bodies = pyramid.against === null ? [pyramid.own] : [pyramid.own, pyramid.against];
  const marks = [
    ...key.marks,
    ...sideTitles(layout),
    ...grid(layout),
    ...pyramid.sides.flatMap((side, at) => sideMarks(layout, side, at)),
    ...signs.marks,
  ];
  const drawn = { width, height, foot: layout.bottom, flow: 'down' as const, isEmpty: false, marks };
  return picture(drawn, () =>
    pyramid.sides.flatMap((side, at) => bodies.map((body) => trackOf(layout, body, { side, at }))),
  );
}

/** Which is filled and which is an outline; nothing where there is one. */
function keyOf({ own, against }: Pyramid, width: number) {
  if (against === null) return { height: 0, marks: [] as readonly Mark[] };
  const second = 22 + textWidth(own.label, titleSize, true) + 24;
  const wraps = second + 22 + textWidth(against.label, titleSize) > width;
  const [x, y] = wraps ? [0, 20] : [second, 0];
  const text = (at: number, down: number, label: string, bold: boolean): Mark => ({
    kind: 'text',
    x: at + 22,
    y: down + 13,
    text: fitted(label, width - 22, titleSize),
    ink: 'text',
    size: titleSize,
    bold,
  });
  const marks: readonly Mark[] = [
    { kind: 'rect', x: 0, y: 2, width: 14, height: 12, ink: 'own' },
    text(0, 0, own.label, true),
    {
      kind: 'path',
      d: `M${x} ${y + 3}H${x + 14}V${y + 13}H${x}V${y + 3}`,
      ink: outlineInk(against, own),
      width: 2,
    },
    text(x, y, against.label, false),
  ];
  return { height: wraps ? 44 : 24, marks };
}

const outlineInk = ({ area, role }: Body, own: Body): Ink =>
  area === own.area ? 'text' : roleStyle(role).ink;

function sideMarks(layout: Layout, side: Category, at: number): readonly Mark[] {
  const { pyramid, top, bottom, row, x } = layout;
  const zero = x(0, at);
  const bars = pyramid.rows.flatMap((each, rank): readonly Mark[] => {
    const cell = cellOf(pyramid, pyramid.own, side, each);
    const y = rounded(bottom - (rank + 1) * row + 0.5);
    if (!isValue(cell))
      return cell.sign === null ? [] : [signMark(cell.sign, zero + (at === 0 ? -9 : 9), y + row / 2 + 4)];
    const end = x(cell.value, at);
    const box = { x: Math.min(end, zero), width: rounded(Math.abs(end - zero)) };
    return [{ kind: 'rect', ...box, y, height: rounded(row - 1), ink: 'own' }];
  });
  const seam: Mark = { kind: 'path', d: `M${zero} ${top}V${bottom}`, ink: 'paper', width: 1 };
  return [...bars, seam, ...outline(layout, side, at)];
}

const signMark = (text: string, x: number, y: number): Mark => ({
  kind: 'text',
  x,
  y: rounded(y),
  text,
  ink: 'text',
  bold: true,
  anchor: 'middle',
});

/** The steps of what the own place is held against, with a rim of paper so that they are seen on the filled bars. */
function outline({ pyramid, bottom, row, x }: Layout, side: Category, at: number): readonly Mark[] {
  const { against, own, rows } = pyramid;
  if (against === null) return [];
  const steps = rows.map((each, rank) => {
    const cell = cellOf(pyramid, against, side, each);
    return `H${x(isValue(cell) ? cell.value : 0, at)}V${rounded(bottom - (rank + 1) * row)}`;
  });
  const d = `M${x(0, at)} ${bottom}${steps.join('')}H${x(0, at)}`;
  return [
    { kind: 'path', d, ink: 'paper', width: 4.5 },
    { kind: 'path', d, ink: outlineInk(against, own), width: 2 },
  ];
}

function trackOf(
  layout: Layout,
  body: Body,
  { side, at }: { readonly side: Category; readonly at: number },
): Track {
  const { pyramid, language, bottom, row, x } = layout;
  const { figure, own, against, rows } = pyramid;
  const period = figure.periods[body.period];
  const when = period === undefined ? '' : longPeriod(period, language, figure.indicator.frequency);
  const stops = rows.map((each, rank) => {
    const cell: Cell = cellOf(pyramid, body, side, each);
    return {
      x: x(isValue(cell) ? cell.value : 0, at),
      y: rounded(bottom - (rank + 0.5) * row),
      period:
        body.area === against?.area && figure.periods.length > 1
          ? each.label[language]
          : `${each.label[language]}, ${when}`,
      words: cellWords(cell, figure, language),
      missing: !isValue(cell),
    };
  });
  const isOwn = body === own;
  const label = `${side.label[language]}, ${body.label}`;
  const ink = isOwn || against === null ? 'own' : outlineInk(against, own);
  return { label, ink, shape: 'square', hollow: !isOwn, own: isOwn, stops: stops.toReversed() };
}

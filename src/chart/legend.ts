import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import { isValue } from '../series/cell.ts';
import { shortPeriod } from '../series/format.ts';
import { type Role, roles, type Series } from '../series/series.ts';
import { type ShownFigure, shownText } from '../series/transforms.ts';
import { chosen, fitted, spread, textWidth } from './labels.ts';
import type { Mark } from './marks.ts';
import { isCrowd, type Style } from './theme.ts';

export interface Line {
  readonly series: Series;
  readonly style: Style;
  readonly name: string;
  /** The own place, thick and bold; not when it is all there is, cut into categories. */
  readonly strong: boolean;
}

/** Place, category, or both where both differ. */
export function nameOf(series: Series, figure: ShownFigure): string {
  if (series.category === undefined) return series.label;
  const places = new Set(figure.series.map((line) => line.area));
  return places.size === 1 ? series.category.label : `${series.label}, ${series.category.label}`;
}

export interface Tag extends Line {
  /** Position of the newest number. */
  readonly last: number;
  readonly text: string;
}

const rank = (role: Role): number => roles.indexOf(role);

/** What stands at the end of a line: its name and newest number, with the period where that is not the newest of all. */
export function tagOf(line: Line, figure: ShownFigure, language: Language): Tag {
  const { cells } = line.series;
  const last = cells.findLastIndex(isValue);
  const cell = cells[last];
  const value = cell === undefined ? '' : shownText(cell, figure, language);
  const period = figure.periods[last];
  const old = last < figure.periods.length - 1 && period !== undefined;
  const when = old ? ` (${shortPeriod(period, language, figure.indicator.frequency)})` : '';
  return { ...line, last, text: ` ${value}${when}` };
}

export const tagSize = 12.5;
const tagHeight = 16;
const swatch = 14;

export const tagWidth = (tag: Tag, room = Infinity): number =>
  swatch +
  Math.min(textWidth(tag.name, tagSize, tag.strong), room) +
  textWidth(tag.text, tagSize, tag.strong) +
  2;

function swatchAndText(
  tag: Tag,
  {
    x,
    y,
    room,
    lead,
  }: { readonly x: number; readonly y: number; readonly room: number; readonly lead: number },
): readonly Mark[] {
  const { style, strong } = tag;
  const kept = room - lead - textWidth(tag.text, tagSize, strong);
  const text = fitted(tag.name, kept / (strong ? 1.06 : 1), tagSize) + tag.text;
  return [
    { kind: 'shape', shape: style.shape, x: x + 5, y, radius: 4, ink: style.ink, hollow: style.hollow },
    { kind: 'text', x: x + lead, y: y + 4, text, ink: 'text', size: tagSize, bold: strong },
  ];
}

/** Labels at the ends of the lines, moved apart; when too many, the most important ones and how many more there are. */
export function sideTags(
  tags: readonly Tag[],
  ends: readonly { readonly x: number; readonly y: number }[],
  box: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
    readonly language: Language;
  },
): readonly Mark[] {
  const room = Math.max(1, Math.floor((box.bottom - box.top) / tagHeight) + 1);
  const named = tags.filter(({ style }) => !isCrowd(style));
  const kept = chosen(
    tags.map((tag) => (isCrowd(tag.style) ? Number.POSITIVE_INFINITY : rank(tag.series.role))),
    named.length < tags.length ? Math.min(named.length, room - 1) : tags.length > room ? room - 1 : room,
  );
  const more = tags.length - kept.length;
  const lowest = more > 0 ? box.bottom - tagHeight : box.bottom;
  const ys = spread(
    kept.map((at) => (ends[at] as { y: number }).y),
    tagHeight,
    [box.top, lowest],
  );
  const marks = kept.flatMap((at, place) => {
    const [tag, end, y] = [tags[at] as Tag, ends[at] as { x: number; y: number }, ys[place] as number];
    return [
      ...leader(end, { x: box.x, y }),
      ...swatchAndText(tag, { x: box.x, y, room: box.width, lead: swatch }),
    ];
  });
  return more > 0 ? [...marks, moreMark(more, box.x + swatch, box.bottom + 4, box.language)] : marks;
}

const moreMark = (count: number, x: number, y: number, language: Language): Mark => ({
  kind: 'text',
  x,
  y,
  text: chartText[language].andMore(count),
  ink: 'quiet',
});

/** A short stroke where a label was moved from its line; never along time, where it would look like one. */
function leader(
  end: { readonly x: number; readonly y: number },
  label: { readonly x: number; readonly y: number },
): readonly Mark[] {
  if (label.x - end.x > 30 || Math.abs(label.y - end.y) <= 10) return [];
  const d = `M${end.x + 5} ${end.y}L${label.x - 1} ${label.y}`;
  return [{ kind: 'path', d, ink: 'axis', width: 0.75 }];
}

const mostRows = 4;
/** Half the length by which a stroke of the line reaches out beside its mark. */
const sample = 6;

/** The same labels in rows above the chart, for narrow places; its height comes with it. */
export function topTags(
  tags: readonly Tag[],
  width: number,
  language: Language,
): { readonly height: number; readonly marks: readonly Mark[] } {
  const order = tags
    .filter(({ style }) => !isCrowd(style))
    .sort((a, b) => rank(a.series.role) - rank(b.series.role));
  const marks: Mark[] = [];
  let [x, row, placed] = [0, 0, 0];
  for (const tag of order) {
    const needed = Math.min(tagWidth(tag) + 2 * sample + 2, width);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    if (row >= mostRows) break;
    const y = row * 18 + 8;
    const { ink, width: stroke, dash } = tag.style;
    marks.push({ kind: 'path', d: `M${x} ${y}h22`, ink, width: stroke, dash });
    marks.push(...swatchAndText(tag, { x: x + sample, y, room: width - sample, lead: swatch + sample + 2 }));
    [x, placed] = [x + needed + 14, placed + 1];
  }
  const more = tags.length - placed;
  const rows = Math.min(row, mostRows - 1) + 1;
  if (more === 0) return { height: rows * 18 + 4, marks };
  marks.push(moreMark(more, 0, rows * 18 + 12, language));
  return { height: (rows + 1) * 18 + 4, marks };
}

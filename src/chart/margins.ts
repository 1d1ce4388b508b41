import type { Language } from '../language/language.ts';
import type { Sign } from '../series/cell.ts';
import { roles } from '../series/series.ts';
import type { ShownFigure } from '../series/transforms.ts';
import { type BreakRule, breakRules } from './breaks.ts';
import { signKey, signsIn } from './gaps.ts';
import { type Line, type Tag, tagOf, tagWidth, topTags } from './legend.ts';
import type { Mark } from './marks.ts';

export interface LineWish {
  readonly figure: ShownFigure;
  readonly language: Language;
  readonly width: number;
  /** Height with labels at the side; labels above and the key of signs below come on top of it. */
  readonly height: number;
  /** The height is that of a frame to be filled, keys and labels included, as far as rows can stretch or shrink. */
  readonly fills?: boolean;
  /** The reader's own switch: start at 0 whatever it costs. */
  readonly fromZero?: boolean;
  /** Numbers of other charts that are to share this one's axis. */
  readonly alsoOver?: readonly number[];
  /** `none` for small multiples, which are titled instead; `both` for slopes, whose first numbers stand for the axis. */
  readonly tags?: 'auto' | 'none' | 'both';
}

/** The own line first, context last. */
export const byImportance = (lines: readonly Line[]): readonly Line[] =>
  [...lines].sort((a, b) => roles.indexOf(a.series.role) - roles.indexOf(b.series.role));

/** What of the paper is taken by words: labels at the side or above, reasons for breaks, and what signs mean. */
export interface Margins {
  readonly tags: readonly Tag[];
  readonly beside: boolean;
  readonly side: number;
  readonly above: { readonly height: number; readonly marks: readonly Mark[] };
  readonly rules: readonly BreakRule[];
  readonly signs: readonly Sign[];
  readonly below: number;
}

/** Former municipalities have their names where their lines end. */
const named = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(({ series }) => series.role !== 'former');

export function marginsOf(
  { figure, language, width, tags: wanted }: LineWish,
  lines: readonly Line[],
): Margins {
  const tags = wanted === 'none' ? [] : named(lines).map((line) => tagOf(line, figure, language));
  const side = Math.max(0, ...tags.map((tag) => tagWidth(tag, width * 0.24)));
  const beside = tags.length > 0 && width - side - 50 >= Math.max(200, width * 0.5);
  const important = byImportance(lines).map(({ series }) => series);
  const signs = signsIn(important);
  return {
    tags,
    beside,
    side: beside ? side : 0,
    above: beside || tags.length === 0 ? { height: 0, marks: [] } : topTags(tags, width, language),
    rules: breakRules(figure, important, language),
    signs,
    below: signKey(signs, { width, top: 0, language, own: figure.signs }).height,
  };
}

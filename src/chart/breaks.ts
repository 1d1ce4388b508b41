import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import type { Break, Series } from '../series/series.ts';
import { breakPosition, type ShownFigure } from '../series/transforms.ts';
import { textWidth } from './labels.ts';
import type { Mark } from './marks.ts';
import { rounded } from './marks.ts';

/** Position of the first period of the new kind; null when the break lies outside of what is shown. */
export function breakAt(figure: ShownFigure, { before }: Break): number | null {
  const at = breakPosition(figure.periods, before);
  return at > 0 ? at : null;
}

export interface BreakRule {
  readonly at: number;
  readonly text: string;
}

/** One rule per place in time, in the words of the most important line that breaks there; others than the own are named. */
export function breakRules(
  figure: ShownFigure,
  lines: readonly Series[],
  language: Language,
): readonly BreakRule[] {
  const rules = new Map<number, string>();
  for (const line of lines)
    for (const each of line.breaks) {
      const at = breakAt(figure, each);
      if (at === null || rules.has(at)) continue;
      const reason = chartText[language].breaks[each.kind];
      rules.set(at, line.role === 'own' ? reason : `${line.label}: ${reason}`);
    }
  return [...rules].map(([at, text]) => ({ at, text })).sort((a, b) => a.at - b.at);
}

const gap = 4;

/** Dotted rules between the periods, with the reason beside the top where it does not cover another. */
export function breakMarks(
  rules: readonly BreakRule[],
  xs: readonly number[],
  frame: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): readonly Mark[] {
  let free = frame.left;
  return rules.flatMap(({ at, text }): readonly Mark[] => {
    const x = rounded(((xs[at - 1] as number) + (xs[at] as number)) / 2);
    const rule: Mark = {
      kind: 'path',
      d: `M${x} ${frame.top - 10}V${frame.bottom}`,
      ink: 'axis',
      width: 1,
      dash: '1.5 3',
    };
    const width = textWidth(text, 11.5);
    const [right, left] = [x + gap + width <= frame.right, x - gap - width >= free];
    if (!left && !(right && x + gap >= free)) return [rule];
    const onRight = right && x + gap >= free;
    free = onRight ? x + gap + width + 8 : x + 8;
    const label: Mark = {
      kind: 'text',
      x: onRight ? x + gap : x - gap,
      y: frame.top - 3,
      text,
      ink: 'quiet',
      size: 11.5,
      anchor: onRight ? 'start' : 'end',
    };
    return [rule, label];
  });
}

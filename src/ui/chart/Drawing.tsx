import { createElement, memo } from 'react';
import { elementOf, type Mark } from '../../chart/marks.ts';
import type { Ink } from '../../chart/theme.ts';

export const inkVariable = (ink: Ink): string => `var(--chart-${ink})`;

/** The marks of a drawing as SVG elements, in the inks of the page. */
export const Drawing = memo(function Drawing({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map((mark, at) => {
    const { tag, attributes, text } = elementOf(mark, inkVariable);
    return createElement(tag, { key: at, ...attributes }, text);
  });
});

import type { Shape, Style } from './theme.ts';

const symbols: Readonly<Record<Shape, string>> = {
  circle: 'circle',
  square: 'rect',
  diamond: 'diamond',
  triangle: 'triangle',
  down: 'path://M0 0H10L5 9z',
  cross: 'path://M0 1L1 0L5 4L9 0L10 1L6 5L10 9L9 10L5 6L1 10L0 9L4 5z',
};

/** The shape of a series by ECharts' names. */
export const symbolOf = ({ shape }: Style): string => symbols[shape];

import { comparePeriods, type Period } from './period.ts';

/**
 * The years a dashboard shows. `first` and `last` float with what each table holds; `latest` is the newest n years of
 * each figure.
 */
export type Span =
  | { readonly kind: 'range'; readonly from: number | 'first'; readonly to: number | 'last' }
  | { readonly kind: 'latest'; readonly years: number };

export const wholeSpan: Span = { kind: 'range', from: 'first', to: 'last' };

/** `2015..2024`, `2015..last`, `first..last`, `last5`; null for anything else. */
export function parseSpan(text: string): Span | null {
  const latest = /^last([1-9]\d?)$/.exec(text);
  if (latest) return { kind: 'latest', years: Number(latest[1]) };
  const range = /^(first|\d{4})\.\.(last|\d{4})$/.exec(text);
  if (!range) return null;
  const from = range[1] === 'first' ? 'first' : Number(range[1]);
  const to = range[2] === 'last' ? 'last' : Number(range[2]);
  if (typeof from === 'number' && typeof to === 'number' && from > to) return null;
  return { kind: 'range', from, to };
}

export function spanText(span: Span): string {
  return span.kind === 'latest' ? `last${span.years}` : `${span.from}..${span.to}`;
}

/** The periods within the span, oldest first. A period of several years belongs to its last year. */
export function within(span: Span, periods: readonly Period[]): readonly Period[] {
  const ordered = [...periods].sort(comparePeriods);
  const newest = ordered.at(-1)?.lastYear ?? 0;
  const from =
    span.kind === 'latest' ? newest - span.years + 1 : span.from === 'first' ? -Infinity : span.from;
  const to = span.kind === 'latest' || span.to === 'last' ? Infinity : span.to;
  return ordered.filter((period) => period.lastYear >= from && period.lastYear <= to);
}

import type { Figure } from '../series/series.ts';
import type { ExportInput } from './input.ts';
import { placesOf } from './overview.ts';

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
};
const longestPart = 60;

/** Small letters, digits and single hyphens only: safe on every disk, in every archive and case system. */
export function safeName(text: string): string {
  const plain = [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, longestPart).replace(/^-+|-+$/g, '');
}

const ownPlace = ({ figures, dashboard }: Pick<ExportInput, 'figures' | 'dashboard'>): string => {
  const places = placesOf(figures, dashboard.areas);
  return (places.find(({ own }) => own) ?? places[0])?.label ?? '';
};

function yearsOf(figures: readonly Figure[]): string {
  const all = figures.flatMap(({ periods }) =>
    periods.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear]),
  );
  if (all.length === 0) return '';
  const [first, last] = [Math.min(...all), Math.max(...all)];
  return first === last ? String(first) : `${first}-${last}`;
}

const named = (parts: readonly string[], extension: string): string =>
  `${
    parts
      .map(safeName)
      .filter((part) => part !== '')
      .join('_') || 'nokkeltall'
  }.${extension}`;

/** `barn-under-18-ar_skien_2015-2024.png`: figure, place and years. */
export const figureFileName = (
  figure: Figure,
  input: Pick<ExportInput, 'language' | 'dashboard'>,
  extension: string,
): string =>
  named(
    [
      figure.indicator.title[input.language],
      ownPlace({ figures: [figure], dashboard: input.dashboard }),
      yearsOf([figure]),
    ],
    extension,
  );

/** `oppvekst-i-skien_skien_2015-2024.docx`: title, place and years. */
export const dashboardFileName = (
  input: Pick<ExportInput, 'title' | 'figures' | 'dashboard'>,
  extension: string,
): string => named([input.title, ownPlace(input), yearsOf(input.figures)], extension);

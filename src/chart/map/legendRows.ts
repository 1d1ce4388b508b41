import type { Language } from '../../language/language.ts';
import { mapText } from '../../language/map.ts';
import { formatNumber } from '../../series/format.ts';
import { classText } from './classes.ts';
import type { Filling, MapPicture } from './picture.ts';

/** One line of the legend: a class or a pattern, what it means and how many places are filled with it. */
export interface LegendRow {
  readonly key: string;
  readonly filling: Filling;
  /** Position of the class; null for patterns. */
  readonly shade: number | null;
  readonly label: string;
  readonly count: string;
}

/** The classes from low to high, then the patterns that occur. */
export function legendRows(
  { classes, counts, figure }: MapPicture,
  language: Language,
): readonly LegendRow[] {
  const text = mapText[language];
  const count = (places: number) => text.count(formatNumber(places, 0, language));
  const wish = { language, until: text.until };
  const shaded = classes.map(
    (each, shade): LegendRow => ({
      key: String(each.from),
      filling: 'class',
      shade,
      label: classText(each, figure.decimals, wish),
      count: count(each.count),
    }),
  );
  const labels = { 'stand-in': text.standIn, suppressed: text.suppressed, missing: text.missing } as const;
  const patterned = (['stand-in', 'suppressed', 'missing'] as const)
    .filter((filling) => counts[filling] > 0)
    .map(
      (filling): LegendRow => ({
        key: filling,
        filling,
        shade: null,
        label: labels[filling],
        count: count(counts[filling]),
      }),
    );
  return [...shaded, ...patterned];
}

import type { AreaCode } from '../areas/area.ts';
import type { IndicatorId } from '../catalog/indicator.ts';
import type { Phrase } from '../catalog/phrase.ts';
import type { Figure, Series } from '../series/series.ts';
import type { Place, Subject } from './sentence.ts';

/** What the text must know beside the numbers. Whatever is left out falls back to wording that is always right. */
export interface DescribeContext {
  readonly phraseOf?: (id: IndicatorId) => Phrase | undefined;
  readonly prepositionOf?: (area: AreaCode) => 'i' | 'på';
  /** Names of places that have no series of their own, such as a county whose numbers stand in. */
  readonly nameOf?: (area: AreaCode) => string | undefined;
  /** The last name that a code no longer in use stood for. */
  readonly formerNameOf?: (code: string) => string | undefined;
}

export const placeOf = (series: Series, context: DescribeContext): Place => ({
  area: series.area,
  label: series.label,
  level: series.level,
  role: series.role,
  preposition: context.prepositionOf?.(series.area) ?? 'i',
});

/** The place whose numbers they are: the county where it stands in. */
function numbersPlace(series: Series, context: DescribeContext): Place {
  if (series.standIn === undefined) return placeOf(series, context);
  const label = context.nameOf?.(series.standIn) ?? '';
  return { area: series.standIn, label, level: 'county', role: 'county', preposition: 'i' };
}

/** A category of a breakdown is not what the phrase speaks of. */
export const phraseFor = ({ indicator }: Figure, series: Series, context: DescribeContext): Phrase | null =>
  series.category === undefined ? (context.phraseOf?.(indicator.id) ?? null) : null;

export function subjectOf(figure: Figure, series: Series, context: DescribeContext): Subject {
  const { id, title, unit, frequency, projection = false } = figure.indicator;
  return {
    indicator: id,
    title,
    unit,
    frequency,
    projection,
    phrase: phraseFor(figure, series, context),
    category: series.category?.label ?? null,
    place: numbersPlace(series, context),
  };
}

import { nation } from '../areas/area.ts';
import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import { unitText } from '../language/units.ts';
import { type Period, shiftPeriod } from '../periods/period.ts';
import { isValue } from '../series/cell.ts';
import { formatDate, inSentence, longPeriod, shortPeriod } from '../series/format.ts';
import { type Figure, isAside } from '../series/series.ts';
import { asShown, type ShownFigure, withPeriods } from '../series/transforms.ts';

/** The words that belong to a chart wherever it goes. */
export interface Caption {
  readonly title: string;
  /** Unit or transform, years and places. */
  readonly subtitle: string;
  readonly source: string;
}

/** `period` is the position of the only period shown, in a chart of one. */
export function captionOf(figure: Figure | ShownFigure, language: Language, period?: number): Caption {
  const shown = period === undefined ? asShown(figure) : withPeriods(asShown(figure), [period]);
  return {
    title: shown.indicator.title[language],
    subtitle: [measureWords(shown, language), spanWords(shown, language), placeWords(shown, language)]
      .filter((part) => part !== '')
      .join('. '),
    source: sourceWords(shown, language),
  };
}

/** What the numbers are: the unit, or the transform and what it was measured from. */
export function measureWords(shown: ShownFigure, language: Language): string {
  const text = chartText[language];
  const unit = unitText[language].units[shown.unit].name;
  if (shown.isShare) return text.shareOfAll(unitText[language].units[shown.indicator.unit].other);
  switch (shown.transform) {
    case 'level':
      return unit;
    case 'index':
      return shown.base === undefined
        ? unit
        : text.indexBase(shortPeriod(shown.base, language, shown.indicator.frequency));
    case 'change':
      return text.changeIn(inSentence(unit));
    case 'percentChange':
      return text.percentChange;
    case 'per1000':
      return shown.sources.length > 0 &&
        shown.indicator.unit !== 'percent' &&
        shown.indicator.unit !== 'per10000'
        ? text.per1000Of(inSentence(unitText[language].units[shown.indicator.unit].name))
        : unit;
    case 'mean3':
      return text.mean3Of(inSentence(unit));
    case 'difference':
      return text.differenceIn(shown.reference?.label ?? '', inSentence(unit));
  }
}

/** First and last period that have a number: "2015–2026". */
export function spanWords(shown: ShownFigure, language: Language): string {
  const held = shown.periods.filter((_, at) =>
    shown.series.some(({ cells }) => cells[at] !== undefined && isValue(cells[at])),
  );
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = (period: typeof first) => longPeriod(period, language, shown.indicator.frequency);
  if (first === last) return words(first);
  if (held.length === 2 && !comesNext(first, last))
    return chartText[language].and([words(first), words(last)]);
  const plain = first.form === 'year' && last.form === 'year';
  return plain ? `${words(first)}–${words(last)}` : `${words(first)} – ${words(last)}`;
}

const comesNext = (a: Period, b: Period): boolean => shiftPeriod(a, 1) === b.code;

const namedPlaces = 4;

/** The names of places as they stand in one sentence: the whole country has a capital only at its head. */
export const namedTogether = (
  places: readonly { readonly area: string; readonly label: string }[],
): readonly string[] =>
  places.map(({ area, label }, at) => (at > 0 && area === nation ? inSentence(label) : label));

function placeWords(shown: ShownFigure, language: Language): string {
  const told = shown.series.filter(
    (one) => !isAside(one) && one.cells.some((cell) => isValue(cell) || cell.sign !== null),
  );
  const places = namedTogether([...new Map(told.map((series) => [series.area, series])).values()]);
  const text = chartText[language];
  return places.length > namedPlaces ? text.places(places.length) : text.and(places);
}

const isComputed = (shown: ShownFigure): boolean =>
  shown.transform !== 'level' ||
  shown.indicator.measure.kind !== 'value' ||
  shown.series.some(({ cells }) => cells.some((cell) => isValue(cell) && cell.origin === 'computed'));

/** "Kilde: SSB, tabell 07459. Egne beregninger. Oppdatert 25.2.2026", and where the numbers were taken from. */
export function sourceWords(shown: ShownFigure, language: Language): string {
  const text = chartText[language];
  const tables = [...new Map(shown.sources.map((source) => [source.table, source])).values()];
  if (tables.length === 0) return '';
  const dates = tables.map(({ updated }) => formatDate(updated, language));
  const alike = new Set(dates).size === 1;
  const names = tables.map(({ table }, at) => {
    const date = dates[at];
    return alike || !date ? table : text.updatedThen(table, date);
  });
  const fetched = tables.map((each) => each.fetched).sort()[0] ?? '';
  const day = formatDate(fetched, language);
  const fromExtract = tables.some(({ source }) => source === 'extract');
  const parts = [
    text.source(names),
    isComputed(shown) ? text.ownCalculation : null,
    alike && dates[0] ? text.updated(dates[0]) : null,
    day === null || (fromExtract && dates[0]) ? null : text.retrieved(day),
    fromExtract ? text.fromExtract : null,
  ];
  return parts.filter((part) => part !== null).join('. ');
}

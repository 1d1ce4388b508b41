import type { ChartKind } from '../dashboard/dashboard.ts';
import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import { isValue, type Value } from '../series/cell.ts';
import { formatWithUnit, inSentence, longPeriod } from '../series/format.ts';
import { type Figure, isAside, type Series } from '../series/series.ts';
import { asShown, ownSeries, type ShownFigure } from '../series/transforms.ts';
import { newestPeriod } from './barGroups.ts';
import { measureWords, spanWords } from './caption.ts';
import { drawnAs } from './drawn.ts';
import { type Pyramid, pyramidOf } from './pyramidHalves.ts';
import { nameOf } from './legend.ts';

/** One sentence that tells a chart to those who do not see it: what it shows, and where the first place went. */
export function summary(figure: Figure | ShownFigure, language: Language, kind?: ChartKind): string {
  const all = asShown(figure);
  const pyramid = kind === 'pyramid' ? pyramidOf(all, language) : null;
  const shown = kind === undefined ? all : drawnAs(all, kind, language);
  const title = `${shown.indicator.title[language]}, ${inSentence(measureWords(shown, language))}`;
  const span = spanWords(shown, language);
  if (span === '') return `${title}: ${chartText[language].empty}`;
  const told = pyramid === null ? course(shown, language) : largest(pyramid, language);
  return `${title}, ${span}: ${told}`;
}

function course(shown: ShownFigure, language: Language): string {
  const own = ownSeries(shown);
  const held = own?.cells.some(isValue) ? own : shown.series.find(({ cells }) => cells.some(isValue));
  if (held === undefined) return chartText[language].empty;
  const told = ofPlace(shown, held, language);
  const rest = shown.series.length > 1 ? between(shown, language) : '';
  return rest === '' ? told : `${told} ${rest}`;
}

function ofPlace(shown: ShownFigure, series: Series, language: Language): string {
  const text = chartText[language];
  const [first, last] = [series.cells.findIndex(isValue), series.cells.findLastIndex(isValue)];
  const value = (at: number) => formatWithUnit((series.cells[at] as Value).value, shown, language);
  const name = nameOf(series, shown);
  const period = (at: number) => periodAt(shown, at, language);
  return first === last
    ? text.summaryOne(name, value(last), period(last))
    : text.summaryChange(name, value(first), value(last), period(first), period(last));
}

const periodAt = (shown: ShownFigure, at: number, language: Language): string =>
  longPeriod(shown.periods[at] as ShownFigure['periods'][number], language, shown.indicator.frequency);

/** The reach over all places in the newest period, when more than one has a number there. */
function between(shown: ShownFigure, language: Language): string {
  const at = newestPeriod(shown);
  const there = shown.series.flatMap((series) => {
    const cell = series.cells[at];
    return cell !== undefined && isValue(cell) && !isAside(series) ? [{ series, value: cell.value }] : [];
  });
  if (there.length < 2) return '';
  const low = there.reduce((least, each) => (each.value < least.value ? each : least));
  const high = there.reduce((most, each) => (each.value > most.value ? each : most));
  const value = (number: number) => formatWithUnit(number, shown, language);
  return chartText[language].summaryBetween(
    value(low.value),
    nameOf(low.series, shown),
    value(high.value),
    nameOf(high.series, shown),
    periodAt(shown, at, language),
  );
}

/** The largest group of each of the bodies of a pyramid, by name. */
function largest({ figure, own, against }: Pyramid, language: Language): string {
  const text = chartText[language];
  const where = [own, ...(against === null ? [] : [against])].map(({ area, label, period }) => {
    const most = figure.series
      .filter((line) => line.area === area)
      .flatMap(({ cells, category }) => {
        const cell = cells[period];
        return cell !== undefined && isValue(cell)
          ? [{ name: category?.label ?? '', value: cell.value }]
          : [];
      })
      .reduce((best, each) => (each.value > best.value ? each : best), { name: '', value: -1 });
    return text.largestIn(inSentence(most.name), formatWithUnit(most.value, figure, language), label);
  });
  return text.summaryLargest(where);
}

import { chartText } from '../language/chart.ts';
import type { Language } from '../language/language.ts';
import type { Period } from '../periods/period.ts';
import { shortPeriod } from '../series/format.ts';
import type { OptionWish } from './option.ts';
import { axisLook, axisText } from './optionBase.ts';
import { type Axis, axisOver } from './scale.ts';
import { keptTicks, partsOfYear, timeOf, timeScale } from './time.ts';

const timeTexts = new Map<string, (time: number) => string>();

/** Labels of a time axis in years; the same function for the same kind of periods. */
function timeText(sample: Period, language: Language, frequency: string): (time: number) => string {
  const { form, firstYear, lastYear } = sample;
  const length = lastYear - firstYear;
  const key = `${language} ${frequency} ${form} ${length}`;
  const made =
    timeTexts.get(key) ??
    ((time: number) => {
      const year = Math.floor(time + 1e-6);
      const part = sample.part === 0 ? 0 : Math.round((time - year) * partsOfYear[form]) + 1;
      const period = { code: '', form, firstYear: year - length, lastYear: year, part };
      return part > 1 ? '' : part === 1 ? String(year) : shortPeriod(period, language, frequency);
    });
  timeTexts.set(key, made);
  return made;
}

/** The time axis of a plot so many pixels wide. */
export function timeAxis({ figure, language, theme }: OptionWish, width: number) {
  const times = figure.periods.map(timeOf);
  const sample = figure.periods[0];
  const kept = keptTicks(figure, timeScale(figure.periods, [0, width]), language);
  return {
    type: 'value' as const,
    min: times[0] ?? 0,
    max: times.at(-1) ?? 1,
    ...axisLook(theme),
    splitLine: { show: false },
    axisLabel: {
      color: theme.quiet,
      fontSize: 12,
      customValues: kept.map(({ at }) => times[at] as number).reverse(),
      ...(sample === undefined ? {} : { formatter: timeText(sample, language, figure.indicator.frequency) }),
    },
  };
}

export function valueAxis(wish: OptionWish, values: readonly number[]) {
  const { figure, language, theme } = wish;
  const ceiling = figure.unit === 'percent' && figure.transform === 'level' ? 100 : Number.POSITIVE_INFINITY;
  const zero = wish.fromZero ? ('always' as const) : ('near' as const);
  const axis = axisOver({ values, decimals: figure.decimals, zero, steps: 5, ceiling });
  const { low, high, ticks, tickDecimals }: Axis = axis ?? {
    low: 0,
    high: 1,
    ticks: [0, 1],
    tickDecimals: 0,
    broken: false,
  };
  return {
    type: 'value' as const,
    min: low,
    max: high,
    ...axisLook(theme),
    axisLabel: {
      color: theme.quiet,
      fontSize: 12,
      customValues: [...ticks],
      formatter: axisText(language, tickDecimals),
    },
    axisTick: { show: false, customValues: [...ticks] },
    name: axis?.broken ? chartText[language].axisBroken : '',
    nameLocation: 'end' as const,
    nameGap: 34,
    nameTextStyle: { color: theme.quiet, fontSize: 12, align: 'left' as const, padding: [0, 0, 0, -8] },
  };
}

/** Edges of a large plot, its labels at the right aside. */
export const margin = { left: 64, top: 56, bottom: 34 } as const;

/** Zoom by the handles under the chart; the wheel is left to the page. */
export const zoomOf = ({ theme }: OptionWish, right: number) => [
  {
    type: 'slider' as const,
    height: 22,
    bottom: 10,
    left: margin.left,
    right,
    brushSelect: false,
    showDetail: false,
    borderColor: theme.grid,
    fillerColor: theme.band,
    handleStyle: { color: theme.paper, borderColor: theme.axis },
  },
];

import { type KeyboardEvent, useState } from 'react';
import type { ChartOption } from '../../chart/option.ts';

/** One datum of an ECharts option that the keyboard can reach. */
export interface Datum {
  readonly series: number;
  readonly index: number;
  readonly words: string;
}

/** The data of an option in order, series by series, with what is read out. */
export function stopsOf(option: ChartOption): readonly Datum[] {
  const all = Array.isArray(option.series) ? option.series : [option.series];
  return all.flatMap((each, series) => {
    const data: unknown = each?.data;
    if (!Array.isArray(data)) return [];
    return (data as readonly unknown[]).flatMap((datum, index) => {
      const { name = '', words = '' } = datum as { name?: string; words?: string };
      return words === '' ? [] : [{ series, index, words: name === '' ? words : `${name}, ${words}` }];
    });
  });
}

interface Dispatching {
  dispatchAction(action: { type: string; seriesIndex?: number; dataIndex?: number }): void;
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const jumps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Where a key leads: along a series, to the same place in the next one, or to its ends; null for keys not ours. */
export function steppedTo(stops: readonly Datum[], from: number, key: string): number | null {
  const here = stops[Math.max(from, 0)];
  if (here === undefined) return null;
  const end = key === 'Home' ? 0 : key === 'End' ? -1 : null;
  if (end !== null) {
    const own = stops.filter(({ series }) => series === here.series);
    return stops.indexOf(own.at(end) as Datum);
  }
  const [step, jump] = [steps[key], jumps[key]];
  if (step === undefined && jump === undefined) return null;
  if (from < 0) return 0;
  const several = stops.some(({ series }) => series !== here.series);
  if (jump === undefined || !several) {
    const to = from + (step ?? jump ?? 0);
    return stops[to]?.series === here.series ? to : from;
  }
  const there = stops.findIndex(({ series, index }) => series === here.series + jump && index === here.index);
  return there < 0 ? from : there;
}

/** Arrow keys for a chart that ECharts draws: its own tooltip is shown where the keys stand, and the words are read out. */
export function useEChartKeys(stops: readonly Datum[], instance: () => Dispatching | undefined) {
  const [at, setAt] = useState(-1);
  const [said, setSaid] = useState('');
  const hide = () => {
    instance()?.dispatchAction({ type: 'hideTip' });
    instance()?.dispatchAction({ type: 'downplay' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return hide();
    const next = steppedTo(stops, Math.min(at, stops.length - 1), event.key);
    const stop = next === null ? undefined : stops[next];
    if (next === null || stop === undefined) return;
    event.preventDefault();
    const where = { seriesIndex: stop.series, dataIndex: stop.index };
    instance()?.dispatchAction({ type: 'downplay' });
    instance()?.dispatchAction({ type: 'highlight', ...where });
    instance()?.dispatchAction({ type: 'showTip', ...where });
    setAt(next);
    setSaid(stop.words);
  };
  return { said, access: { onKeyDown, onBlur: hide } };
}

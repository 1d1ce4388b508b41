import toolkit from 'jsonstat-toolkit';
import { cubeFrom } from '../../src/cube/cube.ts';
import { readDataset } from '../../src/jsonstat/read.ts';
import { medians } from './timing.ts';

const [places, ages, years] = [400, 100, 20];

/** The text of a made-up answer of 800 000 cells, one in a hundred of them missing with a sign. */
export function textOf800000Cells(): string {
  const index = (prefix: string, size: number) =>
    Object.fromEntries(Array.from({ length: size }, (_, at) => [`${prefix}${at + 1000}`, at]));
  const dimension = (prefix: string, size: number) => ({
    label: prefix,
    category: { index: index(prefix, size), label: index(prefix, size) && labels(prefix, size) },
  });
  const labels = (prefix: string, size: number) =>
    Object.fromEntries(Object.keys(index(prefix, size)).map((code) => [code, `name of ${code}`]));
  const cells = places * ages * years;
  const value = Array.from({ length: cells }, (_, at) => (at % 100 === 0 ? null : (at * 7919) % 10007));
  const status = Object.fromEntries(value.flatMap((cell, at) => (cell === null ? [[at, '..']] : [])));
  return JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: '99999: made up',
    role: { time: ['T'], geo: ['R'] },
    id: ['R', 'A', 'T'],
    size: [places, ages, years],
    dimension: { R: dimension('R', places), A: dimension('A', ages), T: dimension('T', years) },
    value,
    status,
  });
}

export interface DecodeTimes {
  readonly parse: number;
  readonly cube: number;
  readonly toolkit: number;
  /** From text to cube, in times of JSON.parse alone. */
  readonly ratio: number;
  readonly toolkitRatio: number;
}

/** Medians in milliseconds; the runs are taken in turn, so that a slow moment of the machine hits all alike. */
export function decodeTimes(runs = 15): DecodeTimes {
  const text = textOf800000Cells();
  const tasks = {
    parse: () => JSON.parse(text) as unknown,
    cube: () => cubeFrom(readDataset(JSON.parse(text), '99999')),
    toolkit: () => toolkit(JSON.parse(text)).Dataset(0)?.Data(),
  };
  const { parse, cube } = medians({ parse: tasks.parse, cube: tasks.cube }, runs);
  const { toolkit: oracle } = medians({ toolkit: tasks.toolkit }, 3);
  return { parse, cube, toolkit: oracle, ratio: cube / parse, toolkitRatio: oracle / parse };
}

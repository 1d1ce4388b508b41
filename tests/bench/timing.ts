import { performance } from 'node:perf_hooks';

/** Median milliseconds of each task; the runs are taken in turn, so that a slow moment of the machine hits all alike. */
export function medians<K extends string>(
  tasks: Readonly<Record<K, () => unknown>>,
  runs = 11,
): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let run = -2; run < runs; run += 1)
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      if (run >= 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

export interface Measurement {
  readonly what: string;
  readonly found: string;
  readonly bound: string;
  readonly within: boolean;
}

export const measurement = (what: string, found: number, bound: number, unit: string): Measurement => ({
  what,
  found: `${found < 10 ? found.toFixed(2) : Math.round(found)} ${unit}`,
  bound: `≤ ${bound} ${unit}`,
  within: found <= bound,
});

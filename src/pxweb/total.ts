import type { Dataset } from '../jsonstat/dataset.ts';

/** Strongest last: a total with parts missing for several reasons carries the strongest sign. */
const missingSigns = ['.', '...', '..', ':'];

export interface TotalReader {
  /** The sum of the cells at the offsets from a cell; null as soon as one of them is missing. */
  number(from: number): number | null;
  /** The sign of the total whose number is given: that of its missing parts, or one beside its numbers. */
  sign(from: number, number: number | null): string | undefined;
}

export function totalReader({ value, status }: Dataset, offsets: readonly number[]): TotalReader {
  const numbers = value as Readonly<Record<number, number | null>>;
  const signs = typeof status === 'object' ? (status as Readonly<Record<number, string>>) : undefined;
  const everywhere = typeof status === 'string' ? status : undefined;
  const signOf = (cell: number) => everywhere ?? signs?.[cell];
  const beside = everywhere !== undefined || hasSignsBesideNumbers(numbers, signs);
  return {
    number: (from) => {
      let sum = 0;
      for (let i = 0; i < offsets.length; i += 1) {
        const number = numbers[from + (offsets[i] as number)];
        if (number === null || number === undefined) return null;
        sum += number;
      }
      return sum;
    },
    sign: (from, number) => {
      if (number !== null && !beside) return undefined;
      let strongest: string | undefined;
      for (const offset of offsets) {
        const cell = from + offset;
        if (number === null && (numbers[cell] ?? null) !== null) continue;
        strongest = stronger(strongest, signOf(cell));
      }
      return strongest;
    },
  };
}

function hasSignsBesideNumbers(
  numbers: Readonly<Record<number, number | null>>,
  signs: Readonly<Record<number, string>> | undefined,
): boolean {
  return Object.keys(signs ?? {}).some(
    (cell) => signs?.[Number(cell)] && (numbers[Number(cell)] ?? null) !== null,
  );
}

function stronger(a: string | undefined, b: string | undefined): string | undefined {
  if (!b) return a;
  return a === undefined || missingSigns.indexOf(b) > missingSigns.indexOf(a) ? b : a;
}

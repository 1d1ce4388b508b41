import fc from 'fast-check';
import { frequencies, units } from '../../src/catalog/indicator.ts';
import type { Phrase } from '../../src/catalog/phrase.ts';
import { type Sign, signs } from '../../src/series/cell.ts';
import type { Figure } from '../../src/series/series.ts';
import { figure, type Written, type WrittenSeries } from './build.ts';
import { years } from './cases.ts';

const breakKinds = ['merged', 'split', 'territory', 'county', 'kostra-groups', 'definition'] as const;

/** Places as dashboards have them; with digits in names, to see that names are not taken for numbers. */
const places: readonly Pick<WrittenSeries, 'area' | 'label' | 'role'>[] = [
  { area: '4003', label: 'Skien', role: 'own' },
  { area: 'EKG11', label: 'KOSTRA-gruppe 11', role: 'group' },
  { area: '40', label: 'Telemark', role: 'county' },
  { area: '0', label: 'Hele landet', role: 'nation' },
  ...Array.from({ length: 9 }, (_, index) => ({
    area: String(4010 + index),
    label: `Sted ${index}`,
    role: 'other' as const,
  })),
];

const written = (decimals: number): fc.Arbitrary<Written> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 2000 }).map((n) => n / 10 ** decimals) },
    { weight: 1, arbitrary: fc.integer({ min: -50, max: 50_000_000 }) },
    { weight: 1, arbitrary: fc.constantFrom<Sign>(...signs) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('12*', 'refused', 'no-period', 'no-level') },
  );

const text = (words: string) => ({ nb: words, nn: words, en: words });
const phrases: readonly (Phrase | undefined)[] = [
  undefined,
  { kind: 'count', noun: text('barn under 18 år') },
  { kind: 'amount', noun: text('inntekt per 100 personer') },
  { kind: 'share', verb: text('var'), whole: text('barna 0–17 år'), rest: text('under EU60') },
];

export interface Random {
  readonly figure: Figure;
  readonly phrase: Phrase | undefined;
}

export const randomFigures: fc.Arbitrary<Random> = fc
  .record({
    unit: fc.constantFrom(...units),
    decimals: fc.integer({ min: 0, max: 2 }),
    frequency: fc.constantFrom(...frequencies),
    projection: fc.boolean(),
    length: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: places.length }),
    phrase: fc.constantFrom(...phrases),
  })
  .chain(({ length, count, phrase, ...head }) => {
    const periods = years(2010, 2009 + length);
    const one = (place: (typeof places)[number]): fc.Arbitrary<WrittenSeries> =>
      fc
        .record({
          values: fc.array(written(head.decimals), { minLength: length, maxLength: length }),
          counts: fc.option(
            fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 3000, max: 9000 })), {
              minLength: length,
              maxLength: length,
            }),
            { nil: undefined },
          ),
          breaks: fc.array(
            fc.record({
              before: fc.constantFrom(...periods),
              kind: fc.constantFrom(...breakKinds),
              codes: fc.constant([]),
            }),
            { maxLength: 2 },
          ),
          standIn: fc.option(fc.constant('40'), { nil: undefined, freq: 8 }),
        })
        .map(({ values, counts, breaks, standIn }) => ({
          ...place,
          values,
          breaks,
          ...(counts === undefined ? {} : { counts }),
          ...(standIn === undefined || place.role !== 'own' ? {} : { standIn }),
        }));
    return fc.tuple(...places.slice(0, count).map(one)).map((series) => ({
      phrase,
      figure: figure({ indicator: { id: 'x', title: text('Tall 0–17'), ...head }, periods, series }),
    }));
  });

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/language/language.ts';
import { numberText } from '../../src/language/number.ts';
import { isValue } from '../../src/series/cell.ts';
import type { Figure } from '../../src/series/series.ts';
import { describe as described } from '../../src/text/describe.ts';
import type { CellRef, Quantity, Sentence } from '../../src/text/sentence.ts';
import { sentenceText } from '../../src/text/text.ts';
import { context, figure } from './build.ts';
import { cases } from './cases.ts';
import { randomFigures } from './random.ts';

const inputs = randomFigures.map(({ figure: of, phrase }) => ({
  figure: of,
  sentences: described(of, { ...context, phraseOf: () => phrase }),
}));

const quantities = (sentences: readonly Sentence[], language: Language): readonly Quantity[] =>
  sentences
    .flatMap((sentence) => sentenceText(sentence, language).parts)
    .flatMap((part) => (part.kind === 'number' ? [part.of] : []));

/** Reads a cell as a reader of the table would: the printed text, turned back into a number. */
function read(of: Figure, { area, category, period }: CellRef): number {
  const series = of.series.find((one) => one.area === area && one.category?.id === category);
  const index = of.periods.findIndex(({ code }) => code === period);
  const cell = series?.cells[index];
  if (cell === undefined || !isValue(cell)) throw new Error(`no number at ${area} ${period}`);
  return Number(numberText(cell.value, of.decimals, 'en').replaceAll(',', '').replace('\u2212', '-'));
}

const basisOf = (of: Figure, { area, period }: CellRef) =>
  of.series.find((series) => series.area === area)?.basis?.[
    of.periods.findIndex(({ code }) => code === period)
  ];

function middle(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  const half = ordered.length / 2;
  return Number.isInteger(half)
    ? ((ordered[half - 1] as number) + (ordered[half] as number)) / 2
    : (ordered[Math.floor(half)] as number);
}

/** What the number ought to be, reckoned from the printed cells; null where its basis must be looked at instead. */
function reckoned(of: Figure, { how, cells, decimals }: Quantity): number | null {
  const values = cells.map((ref) => read(of, ref));
  const [a = Number.NaN, b = Number.NaN] = values;
  if (how === 'value') return a;
  if (how === 'difference') return Math.abs(a - b);
  if (how === 'percentChange') return Math.abs((100 * (a - b)) / b);
  if (how === 'median') return middle(values);
  if (how === 'places') return cells.length;
  if (how === 'count') return basisOf(of, cells[0] as CellRef)?.count ?? a;
  if (how === 'onePerson') {
    const scale = { percent: 100, per1000: 1000, per10000: 10_000 }[of.indicator.unit as 'percent'];
    return scale / (basisOf(of, cells[0] as CellRef)?.of as number);
  }
  return decimals < 0 ? Number.NaN : null;
}

describe('every number in a text', () => {
  test('is a printed cell or the stated reckoning of printed cells', () => {
    let checked = 0;
    fc.assert(
      fc.property(inputs, ({ figure: of, sentences }) => {
        for (const quantity of quantities(sentences, 'nb')) {
          const wanted = reckoned(of, quantity);
          if (wanted === null) continue;
          checked += 1;
          const half = 0.5 * 10 ** -quantity.decimals;
          expect(Math.abs(quantity.value - wanted)).toBeLessThanOrEqual(half + 1e-9 * Math.abs(wanted));
        }
      }),
      { numRuns: 400 },
    );
    expect(checked).toBeGreaterThan(500);
  });

  test('stands in a part of its own: words hold no digits', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...languages), ({ sentences }, language) => {
        for (const sentence of sentences)
          for (const part of sentenceText(sentence, language).parts)
            if (part.kind === 'words') expect(part.text).not.toMatch(/\d/);
      }),
    );
  });

  test('is the same in all languages', () => {
    fc.assert(
      fc.property(inputs, ({ sentences }) => {
        const [nb, nn, en] = languages.map((language) => quantities(sentences, language));
        const sorted = (all: readonly Quantity[] | undefined) => (all ?? []).map(({ value }) => value).sort();
        expect(sorted(nn)).toEqual(sorted(nb));
        expect(sorted(en)).toEqual(sorted(nb));
      }),
    );
  });

  test('is never of a hidden cell', () => {
    const hidden = cases.filter(({ title }) => title.includes('privacy'));
    for (const { figure: of } of hidden)
      for (const { cells } of quantities(described(of, context), 'nb'))
        for (const ref of cells) expect(() => read(of, ref)).not.toThrow();
  });
});

describe('a text', () => {
  test('is the same for the same input', () => {
    fc.assert(
      fc.property(randomFigures, ({ figure: of }) => {
        const once = described(of, context).map((sentence) => sentenceText(sentence, 'nb').text);
        const again = described(structuredClone(of), context).map(
          (sentence) => sentenceText(sentence, 'nb').text,
        );
        expect(again).toEqual(once);
      }),
    );
  });

  test('is its parts put together, begins with a capital and ends with one full stop', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(...languages), ({ sentences }, language) => {
        for (const sentence of sentences) {
          const { text, parts } = sentenceText(sentence, language);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          expect(text).toMatch(/^\S.*[^.]\.$/u);
          expect(text.slice(0, 1)).toBe(text.slice(0, 1).toUpperCase());
          expect(text).not.toMatch(/undefined|NaN|object| {2}/);
        }
      }),
    );
  });

  test('has at most four sentences, and none without places', () => {
    fc.assert(fc.property(inputs, ({ sentences }) => void expect(sentences.length).toBeLessThanOrEqual(4)));
    expect(described(figure({ indicator: { id: 'x' }, periods: ['2024'], series: [] }))).toEqual([]);
  });

  test('neither explains nor judges', () => {
    const words =
      /fordi|grunnet|skyldes|årsak|dessverre|bra|dårlig|positiv|negativ|forverr|forbedr|betre|bedre|because|due to|unfortunately|better|worse|improve/i;
    for (const { figure: of } of cases)
      for (const language of languages)
        for (const sentence of described(of, context))
          expect(sentenceText(sentence, language).text).not.toMatch(words);
  });

  test('says per cent of counts and percentage points of shares', () => {
    const share = { id: 'x', unit: 'percent', decimals: 1 } as const;
    const series = [{ area: '4003', label: 'Skien', role: 'own', values: [10, 12] } as const];
    const [sentence] = described(figure({ indicator: share, periods: ['2023', '2024'], series }));
    expect(sentenceText(sentence as Sentence, 'nb').text).toContain('2,0\u00a0prosentpoeng');
  });

  test('does not compare across a break', () => {
    fc.assert(
      fc.property(inputs, ({ figure: of, sentences }) => {
        const own = of.series.find(({ role }) => role === 'own') ?? of.series[0];
        const start = Math.max(
          0,
          ...(own?.breaks ?? []).map(({ before }) => of.periods.findIndex(({ code }) => code === before)),
        );
        for (const { how, cells } of quantities(sentences, 'nb'))
          if (how === 'percentChange')
            for (const { area, period } of cells)
              if (area === own?.area)
                expect(of.periods.findIndex(({ code }) => code === period)).toBeGreaterThanOrEqual(start);
      }),
    );
  });
});

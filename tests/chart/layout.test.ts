import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosen, fitted, spread, textWidth, wrapped } from '../../src/chart/labels.ts';
import { axisOver, niceStep, niceTicks } from '../../src/chart/scale.ts';
import { swarm } from '../../src/chart/swarm.ts';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('labels that are spread', () => {
  it('stay where they are when there is room', () => {
    expect(spread([10, 40, 80], 16, [0, 100])).toEqual([10, 40, 80]);
  });
  it('move apart as little as can be, to both sides', () => {
    expect(spread([50, 50], 16, [0, 100])).toEqual([42, 58]);
  });
  it('never meet, keep their order and stay within bounds when they fit', () => {
    const wanted = fc.array(finite(-50, 450), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(wanted, (ys) => {
        const placed = spread(ys, 16, [0, 400]);
        const order = ys.map((_, at) => at).sort((a, b) => (ys[a] as number) - (ys[b] as number) || a - b);
        order.forEach((at, rank) => {
          const y = placed[at] as number;
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(400 + 1e-6);
          const above = order[rank - 1];
          if (above !== undefined) expect(y - (placed[above] as number)).toBeGreaterThanOrEqual(16 - 1e-6);
        });
      }),
    );
  });
});

describe('what is kept when not all fit', () => {
  it('is the most important, in the order it had', () => {
    expect(chosen([4, 0, 4, 1, 4], 3)).toEqual([0, 1, 3]);
    expect(chosen([1, 2], 0)).toEqual([]);
  });
});

describe('a text that is too long', () => {
  it('is cut with an ellipsis to the room it has', () => {
    const text = fitted('Gáivuotna - Kåfjord - Kaivuono', 90, 13);
    expect(text).toMatch(/^Gáiv.*…$/);
    expect(textWidth(text, 13)).toBeLessThanOrEqual(90);
  });
  it('breaks between words, and loses none', () => {
    const text = 'Kilde: SSB, tabell 07459. Egne beregninger. Oppdatert 25.2.2026';
    expect(wrapped(text, 160, 12).length).toBeGreaterThan(1);
    expect(wrapped(text, 160, 12).join(' ')).toBe(text);
  });
});

const steps: readonly [number, number, number][] = [
  [8.1, 4, 2],
  [100, 5, 20],
  [1_200_000, 4, 200_000],
  [0.7, 4, 0.2],
];
it.each(steps)('steps over %d in about %d steps go by %d', (span, count, step) => {
  expect(niceStep(span, count)).toBeCloseTo(step, 10);
});

it('ticks hold no residue of binary arithmetic', () => {
  expect(niceTicks(0, 0.6, 0.1)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
});

describe('an axis', () => {
  const over = (values: readonly number[], more = {}) =>
    axisOver({ values, decimals: 1, zero: 'near', steps: 4, ...more });

  it('starts at 0 for bars, however far away the numbers are', () => {
    expect(over([900, 950], { zero: 'always' })).toMatchObject({ low: 0, broken: false });
  });
  it('leaves 0 when that would take more than half of the height, and says so', () => {
    expect(over([19, 22])).toMatchObject({ broken: true });
    expect(over([8, 22])).toMatchObject({ low: 0, broken: false });
  });
  it('holds 0 when the numbers lie on both sides of it', () => {
    const axis = over([-400, 310]);
    expect(axis?.ticks).toContain(0);
    expect(axis?.broken).toBe(false);
  });
  it('does not make a mountain of the last digit', () => {
    const axis = over([94.5, 94.6]);
    expect((axis?.high ?? 0) - (axis?.low ?? 0)).toBeGreaterThan(1);
  });
  it('begins and ends at a tick, so that no line rises above the last one', () => {
    for (const values of [
      [10_888, 35_300],
      [19, 22],
      [-410, 310],
      [0.3, 7.7],
    ]) {
      const axis = over(values);
      expect([axis?.ticks[0], axis?.ticks.at(-1)]).toEqual([axis?.low, axis?.high]);
    }
    expect(over([10_888, 35_300], { decimals: 0 })?.high).toBe(40_000);
  });
  it('of places on it, rather than lengths, has no need of 0 and no break to tell of', () => {
    expect(over([10.8, 25.7], { zero: 'never' })).toMatchObject({ low: 10, broken: false });
  });
  it('of per cent never goes beyond 100', () => {
    expect(over([94, 99.9], { ceiling: 100 })?.high).toBe(100);
  });
  it('has no tick between whole numbers for counts', () => {
    expect(over([1, 2, 3], { decimals: 0 })?.ticks.every(Number.isInteger)).toBe(true);
  });
  it('is null without numbers', () => {
    expect(over([])).toBeNull();
    expect(over([Number.NaN])).toBeNull();
  });
  it('holds every number, and at least two and at most a dozen ticks, whatever the numbers', () => {
    const published = finite(-1e7, 1e7).map((value) => Math.round(value * 10) / 10);
    const values = fc.array(published, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('always' as const, 'near' as const, 'never' as const),
        (numbers, zero) => {
          const axis = over(numbers, { zero });
          if (axis === null) throw new Error('no axis');
          expect(axis.low).toBeLessThanOrEqual(Math.min(...numbers));
          expect(axis.high).toBeGreaterThanOrEqual(Math.max(...numbers));
          expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
          expect(axis.ticks.length).toBeLessThanOrEqual(12);
          expect(axis.broken).toBe(zero !== 'never' && (axis.low > 0 || axis.high < 0));
        },
      ),
    );
  });
});

it('dots in a swarm never cover each other', () => {
  fc.assert(
    fc.property(fc.array(finite(0, 300), { maxLength: 60 }), (xs) => {
      const ys = swarm(xs, 10);
      xs.forEach((x, a) => {
        for (let b = 0; b < a; b += 1)
          expect(Math.hypot(x - (xs[b] as number), (ys[a] as number) - (ys[b] as number))).toBeGreaterThan(
            9.99,
          );
      });
    }),
  );
});

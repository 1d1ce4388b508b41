import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ancestry, codesOf, timeline } from '../../src/areas/ancestry.ts';
import { areaCode, nation, nationWithoutOslo } from '../../src/areas/area.ts';
import { firstDay, validOn } from '../../src/areas/code-record.ts';
import { anyDay, history, places } from './committed.ts';

const present = places.municipalities.map(({ code }) => code);
const counties = places.counties.map(({ code }) => code);
const officialCounts = {
  1977: 454,
  1988: 448,
  1992: 439,
  1994: 435,
  2002: 434,
  2005: 433,
  2006: 431,
  2008: 430,
  2012: 429,
  2013: 428,
  2017: 426,
  2018: 422,
  2020: 356,
  2024: 357,
  2026: 357,
};

describe('ancestry of municipalities', () => {
  it('exists for every present place on every day since 1977, with codes in use on that day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...present), anyDay, (code, day) => {
        const { parts } = ancestry(history, code, day);
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) expect(validOn(history.codes.get(part.code) as never, day)).toBe(true);
      }),
    );
  });

  it('shares every municipality in use out among places of today, all of it and nothing more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const shares = new Map<string, number>();
        for (const code of present)
          for (const part of ancestry(history, code, day).parts)
            shares.set(part.code, (shares.get(part.code) ?? 0) + (part.share as number));
        const inUse = [...history.codes.values()].filter((record) => validOn(record, day));
        expect([...shares.keys()].sort()).toEqual(inUse.map(({ code }) => code).sort());
        for (const share of shares.values()) expect(share).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    );
  });

  it('conserves any count across every reform', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 1000 }), (day, seed) => {
        const count = (code: string) => (Number(code) * seed) % 997;
        const inUse = [...history.codes.values()].filter((record) => validOn(record, day));
        const then = inUse.reduce((sum, { code }) => sum + count(code), 0);
        const now = present
          .flatMap((code) => ancestry(history, code, day).parts)
          .reduce((sum, { code, share }) => sum + count(code) * (share as number), 0);
        expect(now).toBeCloseTo(then, 6);
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(officialCounts))(
    'knows in %s as many municipalities as there were: %i',
    (year, count) => {
      const inUse = [...history.codes.values()].filter((record) => validOn(record, `${year}-01-01`));
      expect(inUse.length).toBe(count);
    },
  );

  it('is partial exactly when a part was divided', () => {
    for (const code of present)
      for (const { ancestry: past } of timeline(history, code)) {
        const divided = past.parts.filter(({ share }) => share !== 1).map((part) => part.code);
        expect([past.kind === 'partial', past.exact, past.wholes]).toEqual([
          divided.length > 0,
          divided.length === 0,
          divided,
        ]);
      }
  });

  it('is partial for nine places only, those of the four divided municipalities', () => {
    const partial = present.filter((code) =>
      timeline(history, code).some(({ ancestry: past }) => past.kind === 'partial'),
    );
    expect(partial).toEqual(['1508', '1580', '1806', '1875', '3905', '3907', '5055', '5056', '5059']);
  });
});

describe('a timeline', () => {
  it('of every place runs without gaps to today under its own code', () => {
    for (const code of [...present, ...counties]) {
      const stretches = timeline(history, code);
      expect(stretches[0]?.from).toBe(firstDay);
      for (const [at, { to }] of stretches.entries()) expect(to).toBe(stretches[at + 1]?.from ?? null);
      expect(stretches.at(-1)?.ancestry).toMatchObject({
        kind: 'own',
        parts: [{ code, share: 1 }],
        exact: true,
      });
    }
  });

  it('answers for days before the first and after the last as for the first and the last', () => {
    const bergen = areaCode('4601');
    expect(ancestry(history, bergen, '1950-01-01').parts).toEqual([{ code: '1201', share: 1 }]);
    expect(ancestry(history, bergen, '2099-01-01').kind).toBe('own');
  });

  it('is one stretch for the nation, which is always itself', () => {
    for (const code of [nation, nationWithoutOslo])
      expect(ancestry(history, code, '1990-01-01')).toMatchObject({ kind: 'own', exact: true });
  });

  it('is not exact for a KOSTRA group before 2020, when its code meant another group', () => {
    const group = areaCode('EKG12');
    expect(ancestry(history, group, '2019-12-31').exact).toBe(false);
    expect(ancestry(history, group, '2020-01-01').exact).toBe(true);
  });

  it('is refused for a code that is no place of today', () => {
    expect(() => timeline(history, areaCode('1201'))).toThrow(/1201/);
    expect(() => timeline(history, areaCode('9999'))).toThrow(/9999/);
  });
});

describe('the codes that numbers about a place may stand under', () => {
  it.each([
    ['4001', ['0805', '3806', '4001']],
    ['5001', ['1601', '1662', '5001', '5030']],
    ['1580', ['1534', '1507', '1580']],
    ['0301', ['0301']],
  ])('for %s are %j', (code, expected) => {
    expect(codesOf(history, areaCode(code))).toEqual(expected);
  });
});

it('harmonises 357 places over 50 years and 10 figures within 100 ms', () => {
  const days = Array.from({ length: 50 }, (_, at) => `${1977 + at}-01-01`);
  const started = performance.now();
  let parts = 0;
  for (let figure = 0; figure < 10; figure += 1)
    for (const code of present) for (const day of days) parts += ancestry(history, code, day).parts.length;
  expect(parts).toBeGreaterThan(357 * 50 * 10);
  expect(performance.now() - started).toBeLessThan(100);
});

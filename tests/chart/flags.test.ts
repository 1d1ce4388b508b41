import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Flag, flagsOf } from '../../src/chart/flags.ts';

const spot = (x: number, text = 'Skien 19,1') => ({ x, text, bold: false });
const width = 800;

describe('names over dots', () => {
  it('stand over their spot when they are alone', () => {
    const [flag] = flagsOf([spot(400)], width);
    expect(flag?.row).toBe(0);
    expect((flag?.left ?? 0) + (flag?.room ?? 0) / 2).toBeCloseTo(400, 0);
  });
  it('are all there for the own place and three that lie close about it, two of them at one spot', () => {
    expect(flagsOf([spot(400), spot(440), spot(380), spot(440)], width)).not.toContain(null);
  });
  it('fly to both sides of a spot that two places share', () => {
    expect(flagsOf([spot(300), spot(440), spot(440), spot(470)], width)).not.toContain(null);
  });
  it('meet neither each other nor the stem of another, and stay on the paper', () => {
    const spots = fc.array(
      fc.record({ x: fc.integer({ min: 20, max: 780 }), text: fc.string({ maxLength: 30 }) }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(spots, (all) => {
        const flags = flagsOf(
          all.map(({ x, text }) => spot(x, text)),
          width,
        ).filter((flag): flag is Flag => flag !== null);
        flags.forEach((a, at) => {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + a.room).toBeLessThanOrEqual(width);
          for (const b of flags.slice(at + 1)) {
            const overlap = a.left < b.left + b.room && b.left < a.left + a.room;
            if (a.row === b.row) expect(overlap).toBe(false);
            const [high, low] = a.row > b.row ? [a, b] : [b, a];
            if (a.row !== b.row) expect(high.x > low.left && high.x < low.left + low.room).toBe(false);
          }
        });
      }),
    );
  });
});

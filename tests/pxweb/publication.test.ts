import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastPublication, nextPublication } from '../../src/pxweb/publication.ts';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 16);

describe('lastPublication', () => {
  it.each([
    ['a winter morning before eight', '2026-01-15T06:59', '2026-01-14T07:00'],
    ['a winter morning at eight', '2026-01-15T07:00', '2026-01-15T07:00'],
    ['a summer morning before eight', '2026-07-15T05:59', '2026-07-14T06:00'],
    ['a summer morning at eight', '2026-07-15T06:00', '2026-07-15T06:00'],
    ['just after midnight in Norway, the day before in UTC', '2026-07-14T22:30', '2026-07-14T06:00'],
    ['the Saturday before clocks go forward', '2026-03-28T12:00', '2026-03-28T07:00'],
    ['the night when clocks go forward', '2026-03-29T03:00', '2026-03-28T07:00'],
    ['the morning when clocks went forward', '2026-03-29T06:00', '2026-03-29T06:00'],
    ['the Saturday before clocks go back', '2026-10-24T12:00', '2026-10-24T06:00'],
    ['06:30 UTC on the morning when clocks went back', '2026-10-25T06:30', '2026-10-24T06:00'],
    ['the morning when clocks went back', '2026-10-25T07:00', '2026-10-25T07:00'],
  ])('is eight in Norway on %s', (_, now, expected) => {
    expect(iso(lastPublication(Date.parse(`${now}Z`)))).toBe(expected);
  });

  it('is never after now, and the next one never before', () => {
    const time = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(time, (now) => {
        const [last, next] = [lastPublication(now), nextPublication(now)];
        expect(last <= now && now < next).toBe(true);
        expect([23, 24, 25]).toContain((next - last) / 3_600_000);
        expect(lastPublication(next)).toBe(next);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { cautiousLimits, limitsFrom } from '../../src/pxweb/config.ts';
import { PxWebError } from '../../src/pxweb/errors.ts';
import { recorded } from '../statbank/recorded.ts';

describe('limitsFrom', () => {
  it('reads rate fields of 0, which the office sends, as not stated', () => {
    expect(limitsFrom(recorded('config.json'))).toEqual(cautiousLimits);
  });

  it('keeps what is stated', () => {
    expect(limitsFrom(recorded('scb_config.json'))).toEqual({
      maxDataCells: 150_000,
      calls: 3,
      windowSeconds: 1,
      atOnce: 2,
    });
  });

  it.each([
    ['null', null],
    ['a text', 'config'],
    ['an answer of something else', { tables: [] }],
  ])('refuses %s', (_, json) => {
    expect(() => limitsFrom(json)).toThrow(PxWebError);
  });

  it.each([
    ['negative', -1],
    ['not a number', 'many'],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('does not believe in a rate that is %s', (_, rate) => {
    const json = { maxDataCells: 800_000, maxCallsPerTimeWindow: rate, timeWindow: 60 };
    expect(limitsFrom(json)).toEqual(cautiousLimits);
  });
});

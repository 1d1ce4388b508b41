import { describe, expect, it } from 'vitest';
import { barPicture } from '../../src/chart/bar.ts';
import { linePicture } from '../../src/chart/line.ts';
import { pyramidPicture } from '../../src/chart/pyramid.ts';
import { asShown } from '../../src/series/transforms.ts';
import { nearest, travelled } from '../../src/ui/chart/travel.ts';
import { steppedTo } from '../../src/ui/chart/useEChartKeys.ts';
import { gaps, plain, pyramid } from './awkward.ts';

const lines = linePicture({ figure: asShown(gaps), language: 'nb', width: 560, height: 214 });
const bars = barPicture({ figure: asShown(plain), language: 'nb', width: 560 });
const nothing = { flow: 'along', tracks: [] } as const;

describe('the arrow keys in a line chart', () => {
  it('begin at the newest number of the first place', () => {
    expect(travelled(lines, null, 'ArrowLeft')).toEqual({ track: 0, stop: 11 });
  });
  const moves = [
    ['ArrowLeft', { track: 0, stop: 4 }],
    ['ArrowRight', { track: 0, stop: 6 }],
    ['ArrowDown', { track: 1, stop: 5 }],
    ['ArrowUp', { track: 0, stop: 5 }],
    ['Home', { track: 0, stop: 0 }],
    ['End', { track: 0, stop: 11 }],
    ['Enter', null],
    ['a', null],
  ] as const;
  it.each(moves)('%s', (key, to) => {
    expect(travelled(lines, { track: 0, stop: 5 }, key)).toEqual(to);
  });
  it('stop at the ends', () => {
    expect(travelled(lines, { track: 3, stop: 11 }, 'ArrowDown')).toEqual({ track: 3, stop: 11 });
    expect(travelled(lines, { track: 3, stop: 11 }, 'ArrowRight')).toEqual({ track: 3, stop: 11 });
  });
});

it('all arrow keys go from bar to bar', () => {
  expect(travelled(bars, null, 'ArrowDown')).toEqual({ track: 0, stop: 0 });
  expect(travelled(bars, { track: 0, stop: 0 }, 'ArrowRight')).toEqual({ track: 1, stop: 0 });
  expect(travelled(bars, { track: 2, stop: 0 }, 'Home')).toEqual({ track: 0, stop: 0 });
  expect(travelled(nothing, null, 'ArrowDown')).toBeNull();
});

describe('the arrow keys in a pyramid', () => {
  const halves = pyramidPicture({ figure: asShown(pyramid), language: 'nb', width: 560, height: 320 });
  it('begin at the youngest, up and down between ages, left and right between the sides', () => {
    expect(travelled(halves, null, 'ArrowUp')).toEqual({ track: 0, stop: 17 });
    expect(travelled(halves, { track: 0, stop: 17 }, 'ArrowUp')).toEqual({ track: 0, stop: 16 });
    expect(travelled(halves, { track: 0, stop: 17 }, 'ArrowRight')).toEqual({ track: 1, stop: 17 });
    expect(travelled(halves, { track: 1, stop: 3 }, 'Home')).toEqual({ track: 1, stop: 0 });
  });
  it('are followed by the pointer, first to the row', () => {
    const stop = halves.tracks[1]?.stops[4];
    expect(nearest(halves, (stop?.x ?? 0) + 40, stop?.y ?? 0)).toEqual({ track: 1, stop: 4 });
  });
});

it('the pointer finds the nearest year first, then the nearest line', () => {
  const stop = lines.tracks[1]?.stops[10];
  expect(nearest(lines, (stop?.x ?? 0) + 3, (stop?.y ?? 0) + 2)).toEqual({ track: 1, stop: 10 });
  expect(nearest(nothing, 0, 0)).toBeNull();
});

describe('the arrow keys in a large chart', () => {
  const stops = [0, 0, 1, 1].map((series, at) => ({ series, index: at % 2, words: `${at}` }));
  const moves = [
    [-1, 'ArrowRight', 0],
    [0, 'ArrowRight', 1],
    [1, 'ArrowRight', 1],
    [1, 'ArrowDown', 3],
    [3, 'ArrowUp', 1],
    [0, 'ArrowUp', 0],
    [2, 'End', 3],
    [3, 'Home', 2],
    [0, 'Tab', null],
  ] as const;
  it.each(moves)('from %d, %s leads to %j', (from, key, to) => {
    expect(steppedTo(stops, from, key)).toBe(to);
  });
  it('lead nowhere in an empty one', () => {
    expect(steppedTo([], -1, 'ArrowRight')).toBeNull();
  });
});

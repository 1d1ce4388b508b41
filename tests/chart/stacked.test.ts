import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/chart/colour.ts';
import { lightPicture } from '../../src/chart/light.ts';
import { textWidth } from '../../src/chart/labels.ts';
import type { Mark, Picture } from '../../src/chart/marks.ts';
import { isSoft, partInk } from '../../src/chart/partInks.ts';
import { stackedPicture } from '../../src/chart/stacked.ts';
import { marksText } from '../../src/chart/svgText.ts';
import { type Ink, themes } from '../../src/chart/theme.ts';
import type { Figure } from '../../src/series/series.ts';
import { asShown, transformed } from '../../src/series/transforms.ts';
import { nearest, travelled } from '../../src/ui/chart/travel.ts';
import { awkward, breakdown, breakdownOfPlaces } from './awkward.ts';
import { figure, series, type Shorthand } from './figures.ts';

const stacked = (of: Figure, width = 640, height = 260): Picture =>
  stackedPicture({ figure: asShown(of), language: 'nb', width, height });
const wide = [320, 420, 640, 1100];
type Rect = Extract<Mark, { kind: 'rect' }>;
type Text = Extract<Mark, { kind: 'text' }>;
const textsOf = ({ marks }: Picture): readonly Text[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
const barsOf = ({ marks, foot }: Picture): readonly Rect[] =>
  marks.flatMap((mark) => (mark.kind === 'rect' && mark.y < foot ? [mark] : []));
const isOn = ({ x, y }: Text, box: Rect): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

const places = (
  cells: readonly (readonly [string, readonly Shorthand[]])[],
  change: Parameters<typeof figure>[2] = {},
) =>
  figure(
    ['2026'],
    cells.flatMap(([label, parts], place) =>
      parts.map((cell, at) =>
        series(String(4001 + place), label, place === cells.length - 1 ? 'own' : 'other', [cell], {
          category: { id: `p${at}`, label: `Del ${at + 1}` },
        }),
      ),
    ),
    change,
  );

describe('parts of a whole by place', () => {
  it('lie in proportion from 0, the axis of shares goes to 100, and a whole fills it', () => {
    const picture = stacked(places([['Skien', [25, 75]]]));
    const [first, second] = barsOf(picture);
    const ends = textsOf(picture).filter(({ text }) => ['0', '100'].includes(text));
    expect((first as Rect).x).toBeCloseTo((ends[0] as Text).x, 0);
    expect((second as Rect).x + (second as Rect).width).toBeCloseTo((ends[1] as Text).x, 0);
    expect(ends[1]).toMatchObject({ x: 640, anchor: 'end' });
    expect((second as Rect).width / (first as Rect).width).toBeCloseTo(3, 1);
  });
  it('have paper between them', () => {
    const [a, b] = barsOf(stacked(places([['Skien', [40, 60]]])));
    expect((b as Rect).x - (a as Rect).x - (a as Rect).width).toBeCloseTo(1.5, 1);
  });
  it('begin with the own place, whose name is bold', () => {
    const picture = stacked(
      places([
        ['Porsgrunn', [40, 60]],
        ['Skien', [30, 70]],
      ]),
    );
    const named = textsOf(picture).filter(({ text }) => ['Skien', 'Porsgrunn'].includes(text));
    expect(named.map(({ text, bold }) => [text, bold])).toEqual([
      ['Skien', true],
      ['Porsgrunn', false],
    ]);
    expect((named[0] as Text).y).toBeLessThan((named[1] as Text).y);
  });
  it('have their names at the left where there is room, else above the bars, which then get the whole width', () => {
    const named = (width: number) =>
      textsOf(stacked(breakdownOfPlaces, width)).find(({ text }) => text === 'Skien') as Text;
    expect(named(640).anchor).toBe('end');
    expect(named(340)).toMatchObject({ x: 0, anchor: 'start' });
    const bars = barsOf(stacked(places([['Skien', [40, 60]]]), 340));
    expect(Math.min(...bars.map(({ x }) => x))).toBe(0);
    expect(Math.max(...bars.map(({ x, width }) => x + width))).toBeGreaterThan(320);
  });
  it.each(wide)('have their numbers only where they fit, readable on their fill, at %i px', (width) => {
    const picture = stacked(breakdownOfPlaces, width);
    const bars = barsOf(picture);
    const numbers = textsOf(picture).filter(({ text }) => /^\d+,\d$/.test(text));
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) {
      const box = bars.find((each) => isOn(number, each)) as Rect;
      expect(textWidth(number.text, 12)).toBeLessThan(box.width);
      for (const theme of Object.values(themes))
        expect(contrast(theme[number.ink], theme[box.ink])).toBeGreaterThanOrEqual(4.5);
    }
  });
  it('are named under the drawing, from its left edge, in the order in which they lie', () => {
    const picture = stacked(breakdownOfPlaces, 340);
    const under = picture.marks.filter((mark): mark is Rect => mark.kind === 'rect' && mark.y > picture.foot);
    expect(under[0]?.x).toBe(0);
    expect(under.map(({ ink }) => ink)).toEqual(under.map((_, at) => partInk(at)));
    const rows = textsOf(picture).filter(({ y, x }) => y > picture.foot + 26 && x >= 18);
    expect(rows.map(({ text }) => text)).toEqual([
      '0–5 år',
      '6–15 år',
      '16–19 år',
      '20–24 år',
      '25–66 år',
      '67 år og over',
    ]);
    for (const { x, text } of rows) expect(x + textWidth(text, 12)).toBeLessThanOrEqual(340);
  });
  it('have an edge where they are soft', () => {
    const edges = stacked(breakdownOfPlaces).marks.filter(
      (mark) => mark.kind === 'path' && String(mark.ink).startsWith('part'),
    );
    expect(edges.map(({ ink }) => ink)).toEqual(['part0', 'part2', 'part4', 'part0', 'part2', 'part4']);
    expect([0, 1, 2].map(isSoft)).toEqual([false, true, false]);
  });
  it('that have no number leave the sign of the office at the end of the bar, and its meaning under it', () => {
    const picture = stacked(places([['Skien', [120, ':', 60]]], { unit: 'persons', decimals: 0 }));
    const end = Math.max(...barsOf(picture).map(({ x, width }) => x + width));
    const sign = textsOf(picture).find(({ text, y }) => text === ':' && y < picture.foot) as Text;
    expect(sign.x).toBeGreaterThan(end);
    expect(sign.x + 4).toBeLessThan(640);
    expect(
      textsOf(picture)
        .map(({ text }) => text)
        .join(),
    ).toContain('personvernet');
  });
  it('below 0 lie on the other side', () => {
    const [up, down] = barsOf(stacked(places([['Skien', [10, -10]]], { unit: 'persons', decimals: 0 })));
    expect((down as Rect).x + (down as Rect).width).toBeCloseTo((up as Rect).x, 0);
  });
});

describe('parts of one place over time', () => {
  it('stand in columns, the first part at the foot and the newest year named', () => {
    const picture = stacked(breakdown);
    const bars = barsOf(picture);
    const lowest = bars.find(({ ink }) => ink === 'part0') as Rect;
    for (const { ink, y } of bars.filter(({ x }) => x === lowest.x))
      if (ink !== 'part0') expect(y).toBeLessThan(lowest.y);
    expect(textsOf(picture).map(({ text }) => text)).toContain('2026');
  });
  it.each(wide)('never write years over each other, at %i px', (width) => {
    const years = textsOf(stacked(breakdown, width)).filter(({ text }) => /^20\d\d$/.test(text));
    const xs = years.map(({ x }) => x);
    for (let at = 1; at < xs.length; at += 1)
      expect((xs[at] as number) - (xs[at - 1] as number)).toBeGreaterThan(textWidth('2026', 12));
  });
});

describe('keys and pointer', () => {
  it('go along a bar sideways and between places up and down', () => {
    const picture = stacked(breakdownOfPlaces);
    const told = (spot: ReturnType<typeof travelled>) => {
      const track = spot === null ? undefined : picture.tracks[spot.track];
      return `${track?.label}, ${track?.stops[spot?.stop ?? 0]?.period}`;
    };
    const from = { track: 0, stop: 0 };
    expect(travelled(picture, null, 'ArrowRight')).toEqual(from);
    expect(told(travelled(picture, from, 'ArrowRight'))).toBe('6–15 år, Skien, 2026');
    expect(told(travelled(picture, from, 'ArrowDown'))).toBe('0–5 år, Telemark, 2026');
  });
  it('go up through a column as it stands', () => {
    const { tracks, flow } = stacked(breakdown);
    const from = { track: 2, stop: 3 };
    const up = travelled({ tracks, flow }, from, 'ArrowUp');
    const y = (spot: typeof from) => tracks[spot.track]?.stops[spot.stop]?.y as number;
    expect(y(up as typeof from)).toBeLessThan(y(from));
  });
  it.each(['breakdown', 'breakdownOfPlaces'] as const)('find the part that is pointed at, of %s', (name) => {
    const picture = stacked(awkward[name] as Figure);
    for (const { x, y, width, height, ink } of barsOf(picture))
      for (const share of [0.1, 0.5, 0.9]) {
        const [across, down] = name === 'breakdown' ? [0.5, share] : [share, 0.5];
        const spot = nearest(picture, x + width * across, y + height * down);
        expect(picture.tracks[spot?.track ?? -1]?.ink).toBe(ink);
      }
  });
  it('find the parts of the only bar there is', () => {
    const picture = stacked(places([['Skien', [20, 80]]]));
    const [, second] = barsOf(picture);
    const spot = nearest(picture, (second as Rect).x + 30, (second as Rect).y);
    expect(picture.tracks[spot?.track ?? -1]?.label).toBe('Del 2');
  });
});

describe.each(Object.entries(awkward))('every stack of %s', (_, of) => {
  const shown = [asShown(of), transformed(of, 'change')];
  const pictures = shown.flatMap((each) =>
    wide.flatMap((width) =>
      [true, false].map((fills) =>
        lightPicture('stacked', { figure: each, language: 'nb', width, height: 300, fills }),
      ),
    ),
  );
  it('has only finite numbers in its marks', () => {
    for (const { marks } of pictures)
      expect(marksText(marks, (ink: Ink) => ink)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
  it('keeps its stops and its bars within its frame', () => {
    for (const picture of pictures) {
      const { tracks, width, height } = picture;
      for (const { x, y } of tracks.flatMap(({ stops }) => stops)) {
        expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(0);
      }
      for (const bar of barsOf(picture)) expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.1);
    }
  });
  it('has as many stops on every track', () => {
    for (const { tracks } of pictures)
      expect(new Set(tracks.map(({ stops }) => stops.length)).size).toBeLessThanOrEqual(1);
  });
});

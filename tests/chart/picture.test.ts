import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPicture } from '../../src/chart/bar.ts';
import { signedRuns, stretches } from '../../src/chart/gaps.ts';
import { linePicture } from '../../src/chart/line.ts';
import { elementOf, type Mark, type Picture, shifted } from '../../src/chart/marks.ts';
import { marksText, xml } from '../../src/chart/svgText.ts';
import { miniPicture } from '../../src/chart/mini.ts';
import { multiplesPicture } from '../../src/chart/multiples.ts';
import { slopePicture } from '../../src/chart/slope.ts';
import { type Ink, themes } from '../../src/chart/theme.ts';
import type { Figure } from '../../src/series/series.ts';
import { asShown, transformed } from '../../src/series/transforms.ts';
import * as awkward from './awkward.ts';
import { cell, figure, series, years } from './figures.ts';

const wish = (of: Figure, width = 560) => ({
  figure: asShown(of),
  language: 'nb' as const,
  width,
  height: 214,
});
const line = (of: Figure, width?: number) => linePicture(wish(of, width));
const texts = ({ marks }: Picture) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const strokes = ({ marks }: Picture, ink: string) =>
  marks.flatMap((mark) => (mark.kind === 'path' && mark.ink === ink && mark.width >= 1 ? [mark] : []));
const paint = (ink: Ink) => themes.light[ink];
const points = (d: string) => d.match(/-?[\d.]+ -?[\d.]+/g)?.length ?? 0;

describe('a line chart', () => {
  it('names each line at its end with its newest number, the own place in bold', () => {
    const picture = line(awkward.plain);
    expect(texts(picture)).toEqual(expect.arrayContaining(['Skien 19,1', 'Landet 19,6', 'Telemark 18,5']));
    const bold = picture.marks.filter((mark) => mark.kind === 'text' && mark.bold);
    expect(bold).toMatchObject([{ text: 'Skien 19,1' }]);
  });
  it('says from when the newest number is where it is not the newest of all', () => {
    expect(texts(line(awkward.gaps))).toContain('Landet 22,4 (2023)');
  });
  it('never joins numbers over a gap', () => {
    const own = strokes(line(awkward.gaps), 'own').filter(({ width }) => width === 3);
    expect(own.map(({ d }) => d.split('M').length - 1)).toEqual([2]);
    expect(own.map(({ d }) => points(d))).toEqual([4]);
  });
  it('gives a number between two gaps a point, which a line would not', () => {
    const alone = figure(years(2015, 2017), [
      series('0', 'Landet', 'nation', ['..', 5, '..']),
      series('4003', 'Skien', 'own', [1, 2, 3]),
    ]);
    const shapes = line(alone).marks.filter(
      (mark) => mark.kind === 'shape' && mark.ink === 'nation' && mark.x < 400,
    );
    expect(shapes).toHaveLength(1);
  });
  it('marks what the office hides with an open ring and says what its signs mean', () => {
    const picture = line(awkward.gaps);
    expect(picture.marks).toContainEqual(
      expect.objectContaining({ kind: 'shape', radius: 6, hollow: true, ink: 'own' }),
    );
    expect(texts(picture).join()).toContain('personvernet');
  });
  it('says nothing of signs when there are none', () => {
    expect(texts(line(awkward.plain)).join()).not.toContain('personvernet');
  });
  it('draws only thinly over a break, with a rule and the reason', () => {
    const picture = line(awkward.breaks);
    expect(texts(picture)).toEqual(expect.arrayContaining(['ny grense', 'slått sammen']));
    expect(
      strokes(picture, 'own')
        .find(({ dash }) => dash === '1 3')
        ?.d.split('M'),
    ).toHaveLength(3);
  });
  it('marks an axis that does not start at 0, and no other', () => {
    const sign = (of: Figure) => strokes(line(of), 'quiet').length;
    expect(sign(awkward.plain)).toBe(1);
    expect(sign(awkward.counts)).toBe(0);
    const fromZero = linePicture({ ...wish(awkward.plain), fromZero: true });
    expect(strokes(fromZero, 'quiet')).toHaveLength(0);
    expect(texts(fromZero)).toContain('0');
  });
  it('says in words that there is nothing to draw', () => {
    const picture = line(awkward.allMissing);
    expect(texts(picture)).toEqual(['Ingen tal å tegne.'.replace('tal ', 'tall ')]);
    expect(picture.tracks).toEqual([]);
  });
  it('names the crowd by number only', () => {
    expect(texts(line(awkward.forty))).toEqual(expect.arrayContaining(['+ 38 til']));
  });
  it('moves the labels above the chart where it is narrow, and grows by their height', () => {
    expect(line(awkward.plain, 330).height).toBeGreaterThan(line(awkward.plain, 560).height);
    expect(texts(line(awkward.plain, 330))).toContain('Skien 19,1');
  });
  it('places years true to time', () => {
    const [track] = line(awkward.uneven).tracks;
    const xs = track?.stops.map(({ x }) => x) ?? [];
    expect((xs[1] as number) - (xs[0] as number)).toBeCloseTo(5 * ((xs[5] as number) - (xs[4] as number)), 0);
  });
  it('dashes what lies after the newest update of a projection, and names it', () => {
    const picture = line(awkward.projection);
    expect(texts(picture)).toContain('framskriving');
    expect(strokes(picture, 'own').map(({ dash }) => dash)).toEqual([null, '5 4']);
  });
  it('marks the base of an index and the zero of a change as the line to read from', () => {
    const strong = (of: Figure) => strokes(line(of), 'axis').filter(({ dash }) => !dash).length;
    expect(strong(transformed(awkward.counts, 'index'))).toBe(1);
    expect(strong(transformed(awkward.counts, 'change'))).toBe(1);
    expect(strong(awkward.plain)).toBe(0);
  });
  it('has one stop per period for every line, also where there is no number', () => {
    for (const { stops } of line(awkward.gaps).tracks) expect(stops).toHaveLength(12);
    expect(line(awkward.gaps).tracks[0]?.stops[2]).toMatchObject({ period: '2017', missing: true });
  });
});

describe.each(Object.entries(awkward.awkward))('every drawing of %s', (_, of) => {
  const pictures = [320, 560, 1100].flatMap((width) => [
    linePicture(wish(of, width)),
    slopePicture(wish(of, width)),
    multiplesPicture({ ...wish(of, width), commonScale: true }),
    barPicture(wish(of, width)),
  ]);
  it('has only finite numbers in its marks', () => {
    for (const { marks } of pictures)
      expect(marksText(marks, paint)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
  it('keeps its texts within its width', () => {
    for (const { marks, width } of pictures)
      for (const mark of marks)
        if (mark.kind === 'text' && (mark.anchor ?? 'start') === 'start') expect(mark.x).toBeLessThan(width);
  });
  it('keeps its stops within its frame', () => {
    for (const { tracks, width, height } of pictures)
      for (const { stops } of tracks)
        for (const { x, y } of stops) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
  });
});

describe('a bar chart', () => {
  const bars = (of: Figure, more = {}) =>
    barPicture({ figure: asShown(of), language: 'nb', width: 560, ...more });
  const rects = (picture: Picture) => picture.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));

  it('draws lengths in proportion from 0', () => {
    const picture = bars(figure(['2024'], [series('1', 'A', 'own', [10]), series('2', 'B', 'other', [5])]));
    const [a, b] = rects(picture);
    expect((a?.width ?? 0) / (b?.width ?? 1)).toBeCloseTo(2, 1);
    expect(a?.x).toBe(b?.x);
  });
  it('shows the newest period in which the own place has a number', () => {
    const own = figure(years(2020, 2022), [
      series('1', 'A', 'own', [1, 2, '..']),
      series('2', 'B', 'other', [1, 2, 3]),
    ]);
    expect(bars(own).tracks[0]?.stops[0]?.period).toBe('2021');
  });
  it('says why there is no bar, instead of drawing none', () => {
    expect(texts(bars(awkward.gaps)).join()).toContain('tallgrunnlaget mangler');
  });
  it('draws what is below 0 to the other side', () => {
    const [up, down] = rects(
      bars(figure(['2024'], [series('1', 'A', 'own', [10]), series('2', 'B', 'other', [-10])])),
    );
    expect((down?.x ?? 0) + (down?.width ?? 0)).toBeCloseTo(up?.x ?? -1, 0);
  });
  it('keeps up to eight places in the order of the link, and sorts more of them', () => {
    const labels = (of: Figure, more = {}) => bars(of, more).tracks.map(({ label }) => label);
    expect(labels(awkward.plain)[0]).toBe('Skien');
    expect(labels(awkward.forty).at(-1)).toBe('Sted nummer 8');
    expect(labels(awkward.plain, { order: 'value' }).at(-1)).toBe('Telemark');
  });
  it('groups the places by category when both vary', () => {
    expect(texts(bars(awkward.breakdownOfPlaces)).filter((text) => text === 'Landet')).toHaveLength(6);
  });
  it('puts names above the bars where it is narrow', () => {
    const named = bars(awkward.plain, { width: 330 }).marks.find(
      (mark) => mark.kind === 'text' && mark.text === 'Skien',
    );
    expect(named).toMatchObject({ x: 0 });
  });
});

describe('a mini-line', () => {
  it('leaves gaps open and ends in a point', () => {
    const { d, end } = miniPicture([1, 2, '..', 3, 4].map(cell), 92, 24);
    expect(d.split('M')).toHaveLength(3);
    expect(end).toEqual({ x: 88, y: 4 });
  });
  it('is empty without numbers, and a point for one', () => {
    expect(miniPicture([':', null].map(cell), 92, 24)).toEqual({ d: '', end: null, alone: [] });
    expect(miniPicture([cell(7)], 92, 24).end).toEqual({ x: 46, y: 12 });
  });
});

describe('stretches and signs', () => {
  it('are told from the cells', () => {
    const cells = ['.', ':', 1, 2, ':', ':', null, 3, '..'].map(cell);
    expect(stretches(cells)).toEqual([[2, 3], [7]]);
    expect(signedRuns(cells)).toEqual([
      { sign: ':', from: 1, to: 1 },
      { sign: ':', from: 4, to: 5 },
      { sign: '..', from: 8, to: 8 },
    ]);
  });
});

describe('marks as text', () => {
  it('make every text harmless', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const mark: Mark = { kind: 'text', x: 0, y: 0, text, ink: 'text' };
        const inner = marksText([mark], paint).replace(/^<text[^>]*>|<\/text>$/g, '');
        expect(inner).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
  it('drop what XML forbids', () => {
    expect(xml('a\u0000b\ud800c\uffffd\te')).toBe('abcd\te');
  });
  it('are the same elements wherever they stand', () => {
    const mark: Mark = { kind: 'path', d: 'M0 1H5V9L3 4l1 2', ink: 'own', width: 1 };
    expect(elementOf(shifted(mark, 10, 100), String).attributes['d']).toBe('M10 101H15V109L13 104l1 2');
  });
});

it('a slope chart has the numbers of both periods beside its lines, and no other axis', () => {
  const said = texts(slopePicture(wish(awkward.plain)));
  expect(said).toEqual(expect.arrayContaining(['20,9', '21,8', 'Skien 19,1', '2015', '2026']));
  expect(said).not.toContain('20');
});

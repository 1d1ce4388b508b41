import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/chart/caption.ts';
import { drawnAs } from '../../src/chart/drawn.ts';
import { pyramidPicture } from '../../src/chart/pyramid.ts';
import { pyramidOf } from '../../src/chart/pyramidHalves.ts';
import { summary } from '../../src/chart/summary.ts';
import { isValue } from '../../src/series/cell.ts';
import { sumShares } from '../../src/series/sumShares.ts';
import { asShown, transformed } from '../../src/series/transforms.ts';
import * as awkward from './awkward.ts';

const of = (figure: typeof awkward.pyramid) => pyramidOf(asShown(figure), 'nb');
const picture = (figure: typeof awkward.pyramid) =>
  pyramidPicture({ figure: asShown(figure), language: 'nb', width: 560, height: 320 });

describe('a pyramid', () => {
  it('holds the own place against the next one of which all numbers are known, in per cent', () => {
    expect(of(awkward.pyramidOfPlaces)).toMatchObject({
      own: { label: 'Skien' },
      against: { label: 'Landet' },
      figure: { unit: 'percent', isShare: true },
    });
  });
  it('of one place holds it against its own first year, in persons', () => {
    expect(of(awkward.pyramidThenAndNow)).toMatchObject({
      own: { label: '2026', period: 1 },
      against: { label: '2000', period: 0 },
      figure: { unit: 'persons' },
    });
  });
  it('stands alone where the own place has a hidden number, whose share would give it away', () => {
    const held = of(awkward.pyramid);
    expect(held?.against).toBeNull();
    expect(held?.figure.isShare).toBeUndefined();
  });
  it('is none of a change or an index, whose numbers are no parts', () => {
    expect(pyramidOf(transformed(awkward.pyramidThenAndNow, 'change'), 'nb')).toBeNull();
  });
  it('has a step of its outline for every bar, and as many stops as ages on each side of both', () => {
    const { marks, tracks } = picture(awkward.pyramidOfPlaces);
    const outlines = marks.filter(
      (mark) => mark.kind === 'path' && mark.ink === 'nation' && mark.d.length > 200,
    );
    expect(outlines).toHaveLength(2);
    expect(tracks.map(({ label }) => label)).toEqual([
      'Menn, Skien',
      'Menn, Landet',
      'Kvinner, Skien',
      'Kvinner, Landet',
    ]);
    for (const { stops } of tracks) expect(stops).toHaveLength(18);
  });
  it('says what is drawn in caption and summary', () => {
    const { subtitle } = captionOf(drawnAs(asShown(awkward.pyramidOfPlaces), 'pyramid', 'nb'), 'nb');
    expect(subtitle).toBe('Prosent av alle personer i figuren. 2026. Skien og landet');
    expect(summary(awkward.pyramidOfPlaces, 'nb', 'pyramid')).toMatch(
      /prosent av alle personer i figuren, 2026: Den største gruppen er .+\s%\) i Skien og .+ i Landet\.$/,
    );
    expect(captionOf(drawnAs(asShown(awkward.pyramidThenAndNow), 'pyramid', 'nb'), 'nb').subtitle).toBe(
      'Antall personer. 2000 og 2026. Skien',
    );
  });
});

describe('shares of a sum', () => {
  it('add up to 100 for each place and period', () => {
    const { series } = sumShares(asShown(awkward.breakdownOfPlaces));
    for (const area of new Set(series.map((line) => line.area))) {
      const cells = series.filter((line) => line.area === area).map((line) => line.cells[0]);
      const sum = cells.reduce(
        (all, cell) => all + (cell !== undefined && isValue(cell) ? cell.value : 0),
        0,
      );
      expect(sum).toBeCloseTo(100, 9);
    }
  });
  it('are not had where a part is missing, and say that they were computed', () => {
    const { series } = sumShares(asShown(awkward.pyramid));
    expect(series.every(({ cells }) => cells.every((cell) => !isValue(cell)))).toBe(true);
    const known = sumShares(asShown(awkward.breakdown)).series[0]?.cells[0];
    expect(known).toMatchObject({ origin: 'computed' });
  });
});

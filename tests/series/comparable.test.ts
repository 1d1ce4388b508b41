import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/series/comparable.ts';
import { asShown } from '../../src/series/transforms.ts';
import { figure, hidden, indicator, type Line, norway, skien, value } from '../ui/figures.ts';

const apartOf = (...lines: Line[]) =>
  comparable(asShown(figure(indicator('a'), lines))).apart.map(({ label }) => label);

describe('places on one axis', () => {
  it.each([
    ['sets aside a place more than six times as large as the reader’s own', 601, ['Hele landet']],
    ['keeps one that is six times as large', 600, []],
    ['keeps a smaller one', 1, []],
  ])('%s', (_, largest, apart) => {
    expect(apartOf(skien(value(100), value(90)), norway(value(10), value(largest)))).toEqual(apart);
  });

  it('keeps all places where the reader’s own has no number to be dwarfed', () => {
    expect(apartOf(skien(hidden, hidden), norway(value(10), value(1000)))).toEqual([]);
  });

  it('shows only the periods in which those on the axis have something to say', () => {
    const { figure: shown } = comparable(
      asShown(
        figure(indicator('a'), [
          skien({ missing: 'not-held', sign: null }, value(90)),
          norway(value(10), value(1000)),
        ]),
      ),
    );
    expect(shown.periods).toHaveLength(1);
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../src/app/panels.ts';
import { areaCode } from '../../src/areas/area.ts';
import { Overview } from '../../src/ui/Overview.tsx';
import { figure, hidden, indicator, norway, skien, value } from './figures.ts';

afterEach(cleanup);

const near = indicator('near');
const far = indicator('far');
const count = indicator('count', { unit: 'persons', decimals: 0 });
const columns = [
  { area: areaCode('4003'), label: 'Skien', role: 'own' },
  { area: areaCode('0'), label: 'Hele landet', role: 'nation' },
] as const;
const state = (of: PanelState & { kind: 'ready' }): PanelState => of;
const figures = new Map([
  [
    near.id,
    state({
      kind: 'ready',
      figure: figure(near, [skien(value(19.06), value(19.14)), norway(value(20), value(19.55))]),
      renewing: false,
    }),
  ],
  [
    far.id,
    state({
      kind: 'ready',
      figure: figure(far, [skien(value(30), hidden), norway(value(9), value(10))]),
      renewing: false,
    }),
  ],
  [
    count.id,
    state({
      kind: 'ready',
      figure: figure(count, [skien(value(100)), norway(value(9000))]),
      renewing: false,
    }),
  ],
]);

function show(onOpen = vi.fn()) {
  render(<Overview indicators={[near, far, count]} figures={figures} columns={columns} onOpen={onOpen} />);
  return onOpen;
}
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('The overview', () => {
  it('gives the difference between the numbers as they are shown', () => {
    show();
    expect(cellsOf(/Made-up near/)).toEqual(['19,1', '19,6', '', '−0,5']);
  });

  it('says the year of a number that is older than the newest of its row', () => {
    show();
    expect(cellsOf(/Made-up far/)[0]).toContain('30,0');
    expect(cellsOf(/Made-up far/)[0]).toContain('2024');
  });

  it('does not hold counts of places of different size against each other', () => {
    show();
    expect(cellsOf(/Made-up count/).at(-1)).toBe('');
  });

  it('puts the figure that is furthest from the reference first when asked', async () => {
    show();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Rekkefølge' }),
      'Størst avstand først',
    );
    const [first] = screen.getAllByRole('rowheader');
    expect(first?.textContent).toContain('Made-up far');
  });

  it('opens a figure', async () => {
    const onOpen = show();
    await userEvent.click(screen.getByRole('button', { name: 'Made-up near' }));
    expect(onOpen).toHaveBeenCalledWith('near');
  });
});

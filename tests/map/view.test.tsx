// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../src/app/panels.ts';
import { areaCode } from '../../src/areas/area.ts';
import { nodePlaces } from '../../src/cli/nodeAssets.ts';
import { PxWebError } from '../../src/pxweb/errors.ts';
import type { Figure } from '../../src/series/series.ts';
import { MapView } from '../../src/ui/map/MapView.tsx';
import { figure, indicator, series } from '../chart/figures.ts';
import { mapFile } from './made.ts';

const places = nodePlaces();
const names = new Map(places.municipalities.map(({ code, name }) => [code as string, name]));

/** Made-up numbers for every municipality but two, in two years. */
const lines = places.municipalities.map(({ code, name }, at) =>
  series(
    code,
    name,
    'other',
    code === '4005' ? [20, ':'] : code === '4012' ? [20, '..'] : [10 + (at % 90) / 10, 15 + (at % 90) / 10],
  ),
);
const ready = (made: Figure): PanelState => ({ kind: 'ready', figure: made, renewing: false });
const whole = figure(['2023', '2024'], lines);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => mapFile() }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Wish {
  readonly state?: PanelState;
  readonly chosen?: readonly string[];
  readonly onToggle?: (code: string) => void;
}

async function shown({ state = ready(whole), chosen = ['4003'], onToggle = () => undefined }: Wish = {}) {
  const view = render(
    <MapView
      indicator={indicator()}
      state={state}
      places={places}
      own={areaCode('4003')}
      chosen={chosen.map(areaCode)}
      onToggle={onToggle}
    />,
  );
  const map = await screen.findByRole('application');
  const said = () => view.container.querySelector('.map-frame [aria-live]')?.textContent;
  const tip = () => view.container.querySelector('.map-tip')?.textContent ?? null;
  return { ...view, map, said, tip };
}

const key = (map: HTMLElement, ...keys: readonly string[]) => {
  for (const each of keys) fireEvent.keyDown(map, { key: each });
};

describe('a reader with a keyboard', () => {
  it('comes to the own place first, and is told its number', async () => {
    const { map, said } = await shown();
    key(map, 'ArrowRight');
    expect(said()).toMatch(/^Skien, Telemark, 2024: \d+,\d\u00a0%$/);
  });

  it('goes from place to place with the arrows, and home again', async () => {
    const { map, said } = await shown();
    key(map, 'Home', 'ArrowDown');
    expect(said()).toMatch(/^Bamble, Telemark, 2024: tallgrunnlaget mangler$/);
    key(map, 'ArrowUp', 'ArrowUp', 'ArrowLeft');
    expect(said()).not.toMatch(/^Skien/);
    key(map, 'Home');
    expect(said()).toMatch(/^Skien/);
  });

  it('adds a place with Enter, and is told so', async () => {
    const onToggle = vi.fn();
    const { map, said } = await shown({ onToggle });
    key(map, 'Home', 'ArrowDown', 'Enter');
    expect(onToggle.mock.calls).toEqual([['4012']]);
    expect(said()).toBe('Bamble er lagt til i oppsettet.');
  });

  it('is told that the own place stays', async () => {
    const { map, said } = await shown();
    key(map, 'Home', ' ');
    expect(said()).toBe('Skien er ditt eget sted, og tas ikke ut her.');
  });

  it('closes the bubble with Escape, and needs one tab stop only', async () => {
    const { map, tip, container } = await shown();
    key(map, 'Home');
    expect(tip()).toContain('Skien');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(tip()).toBeNull();
    expect(container.querySelectorAll('.map-frame [tabindex]')).toHaveLength(1);
  });

  it('goes on from the same place after Escape', async () => {
    const { map, said } = await shown();
    key(map, 'Home', 'ArrowUp');
    expect(said()).toMatch(/^Midt-Telemark,/);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    key(map, 'ArrowUp');
    expect(said()).not.toMatch(/^(Skien|Midt-Telemark),/);
  });

  it('takes the view along when the arrows lead out of the county', async () => {
    const { map, container } = await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Mitt fylke' }));
    const near = container.querySelector('.map-svg')?.getAttribute('viewBox');
    key(map, 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(container.querySelector('.map-svg')?.getAttribute('viewBox')).not.toBe(near);
    expect((screen.getByLabelText('Utsnitt') as HTMLSelectElement).value).not.toBe('40');
  });
});

describe('a reader with a pointer', () => {
  const placeOn = (container: Element, code: string) =>
    container.querySelector(`[data-code="${code}"]`) as Element;

  it('adds a place with a click of the mouse', async () => {
    const onToggle = vi.fn();
    const { container } = await shown({ onToggle });
    fireEvent.click(placeOn(container, '4012'));
    expect(onToggle.mock.calls).toEqual([['4012']]);
  });

  it('asks with the first touch, and adds with the second', async () => {
    const onToggle = vi.fn();
    const { container, tip } = await shown({ onToggle });
    const touch = () => {
      fireEvent.pointerDown(placeOn(container, '4012'), { pointerType: 'touch' });
      fireEvent.click(placeOn(container, '4012'));
    };
    touch();
    expect(tip()).toContain('Bamble');
    expect(onToggle).not.toHaveBeenCalled();
    touch();
    expect(onToggle.mock.calls).toEqual([['4012']]);
  });
});

describe('beside the map', () => {
  it('the table has every place once, the own first, without place numbers', async () => {
    const { container } = await shown();
    await waitFor(() => expect(container.querySelectorAll('.map-table tbody tr')).toHaveLength(357));
    const rows = [...container.querySelectorAll('.map-table tbody th')].map((cell) => cell.textContent);
    expect(rows[0]).toBe('Skien');
    expect(new Set(rows).size).toBeGreaterThan(350);
    expect(rows.every((row) => !/^\d/.test(row ?? ''))).toBe(true);
  });

  it('the table is sorted by value on a press, and back by a third', async () => {
    const { container } = await shown();
    const press = () => fireEvent.click(screen.getByRole('button', { name: 'Verdi' }));
    const first = () => container.querySelector('.map-table tbody td')?.textContent;
    await waitFor(() => expect(first()).toBeDefined());
    press();
    expect(first()).toBe('23,9');
    expect(screen.getByRole('columnheader', { name: 'Verdi' }).getAttribute('aria-sort')).toBe('descending');
    press();
    expect(first()).toBe('15,0');
    press();
    expect(container.querySelector('.map-table tbody th')?.textContent).toBe('Skien');
  });

  it('the legend counts classes, withheld and missing', async () => {
    const { container } = await shown();
    const rows = [...container.querySelectorAll('.map-legend li')].map((row) => row.textContent);
    expect(rows).toContain('Vises ikke av hensyn til personvernet (1)');
    expect(rows).toContain('Ingen tall (1)');
    const counted = rows.map((row) => Number(/\((\d+)\)$/.exec(row ?? '')?.[1] ?? 0));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(357);
  });

  it('the year can be changed', async () => {
    const { container, map, said } = await shown();
    fireEvent.change(screen.getByRole('combobox', { name: 'År' }), { target: { value: '2023' } });
    key(map, 'Home');
    expect(said()).toMatch(/, 2023: /);
    expect(container.querySelector('.map-legend')?.textContent).not.toContain('Vises ikke');
  });
});

describe('when there is no map to draw', () => {
  const absent = (state: PanelState) =>
    render(
      <MapView
        indicator={indicator()}
        state={state}
        places={places}
        own={areaCode('4003')}
        chosen={[]}
        onToggle={() => undefined}
      />,
    ).container.textContent;

  it('says that the numbers are on their way', () => {
    expect(absent({ kind: 'loading', table: '07459' })).toContain('07459');
  });

  it('says that they could not be fetched', () => {
    const fault = new PxWebError('server', '07459', 'made up');
    expect(absent({ kind: 'failed', fault, retry: () => undefined })).toContain('Prøv igjen');
  });

  it('says that the extract lacks the table', () => {
    expect(absent({ kind: 'not-held', table: '07459' })).toContain('Ikke i det medfølgende uttrekket');
  });

  it('says of how many places the extract has numbers', async () => {
    const some = figure(
      ['2024'],
      places.municipalities.map(({ code }, at) =>
        series(code, names.get(code) ?? '', 'other', [at < 17 ? at : null]),
      ),
    );
    const { container } = await shown({ state: ready(some) });
    expect(container.textContent).toContain('Tall for 17 av 357 kommuner i det medfølgende uttrekket.');
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../src/app/panels.ts';
import { areaCode } from '../../src/areas/area.ts';
import { Front } from '../../src/ui/Front.tsx';
import { figure, indicator, norway, skien, value } from './figures.ts';

afterEach(cleanup);

const [a, b, c] = [indicator('a'), indicator('b', { theme: 'skole' }), indicator('c')];
const held = (of: typeof a): PanelState => ({
  kind: 'ready',
  figure: figure(of, [{ ...norway(value(1), value(2.5)), role: 'own' }]),
  renewing: false,
});

function show(change: Partial<Parameters<typeof Front>[0]> = {}) {
  const onTick = vi.fn();
  render(
    <Front
      indicators={[a, b, c]}
      search={(text) => [a, b, c].filter(({ id }) => id === text).map((indicator) => ({ indicator }))}
      figures={new Map([a, b].map((one) => [one.id, held(one)]))}
      isBefore={false}
      elsewhere={[c]}
      chosen={new Set()}
      onTick={onTick}
      templates={[]}
      find={() => []}
      onNear={() => undefined}
      own={null}
      onOwnPlace={() => undefined}
      onTemplate={() => undefined}
      onContinue={() => undefined}
      {...change}
    />,
  );
  return { onTick };
}

describe('The front page', () => {
  it('shows the newest number of a figure with its year', () => {
    show();
    const row = screen.getAllByRole('listitem').find((item) => item.textContent.includes('Made-up a'));
    expect(row?.textContent).toContain('2,5');
    expect(row?.textContent).toContain('2025');
  });

  it('shows the own place first, Norway of the same year beside where size does not matter, and the rest apart', () => {
    const share = indicator('a', { unit: 'percent' });
    const [first, last] = [
      figure(share, [skien(value(1), value(3.5)), norway(value(1), value(2.5))]),
      held(c),
    ];
    const both = { kind: 'ready', figure: first, renewing: false } as const;
    show({
      indicators: [share, c],
      figures: new Map<typeof a.id, PanelState>([
        [share.id, both],
        [c.id, last],
      ]),
      elsewhere: [],
      own: { code: areaCode('4003'), label: 'Skien' },
    });
    const headings = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent.trim());
    expect(headings[0]).toBe('Skien, nyeste tall');
    expect(headings[1]).toContain('Landet, nyeste tall');
    const [row] = screen.getAllByRole('listitem');
    expect(row?.textContent).toMatch(/3,5.%2025.*landet 2,5.%/);
  });

  it('has the place field first in the order of focus, before any figure', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Velg kommune');
  });

  it('starts a dashboard with a tick', async () => {
    const { onTick } = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Made-up b' }));
    expect(onTick).toHaveBeenCalledWith('b', true);
  });

  it('lists what the extract lacks apart, with the reason, and without a number', () => {
    show();
    const section = screen.getByRole('region', { name: 'Flere nøkkeltall' });
    expect(within(section).getByText('Hentes fra SSB når nettet er tilgjengelig.')).toBeDefined();
    expect(within(section).getByRole('checkbox', { name: 'Made-up c' })).toBeDefined();
  });

  it('finds figures that the extract lacks too', async () => {
    show();
    await userEvent.type(screen.getByRole('searchbox'), 'c');
    expect(screen.getByRole('checkbox', { name: 'Made-up c' })).toBeDefined();
    expect(screen.queryByRole('checkbox', { name: 'Made-up a' })).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('1 treff');
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../src/app/panels.ts';
import { PxWebError } from '../../src/pxweb/errors.ts';
import { PanelGrid } from '../../src/ui/panel/PanelGrid.tsx';
import { type Dashboard, emptyDashboard, type Panel } from '../../src/dashboard/dashboard.ts';
import { figure, hidden, indicator, norway, notHeld, skien, value } from './figures.ts';

afterEach(cleanup);

const [a, b] = [indicator('a'), indicator('b')];
const ready = (of: PanelState & { kind: 'ready' }): PanelState => of;

function show(
  states: Readonly<Record<string, PanelState>>,
  panels: readonly Panel[] = [{ indicator: a.id }],
) {
  let dashboard: Dashboard = { ...emptyDashboard, panels };
  const edit = vi.fn((change: (before: Dashboard) => Dashboard) => {
    dashboard = change(dashboard);
    view.rerender(grid());
  });
  const grid = () => (
    <PanelGrid
      panels={dashboard.panels}
      indicatorOf={(id) => [a, b].find((one) => one.id === id)}
      figures={new Map([a, b].flatMap(({ id }) => (states[id] ? [[id, states[id]] as const] : [])))}
      describing={{}}
      edit={edit}
      onCopyLink={() => undefined}
    />
  );
  const view = render(grid());
  return {
    titles: () => screen.getAllByRole('article').map((article) => article.getAttribute('aria-labelledby')),
  };
}

describe('A panel', () => {
  it('says which table it waits for', () => {
    show({ a: { kind: 'loading', table: '00001' } });
    expect(screen.getByText('Henter tabell 00001 …')).toBeDefined();
  });

  it('says what failed, and tries again when asked', async () => {
    const retry = vi.fn();
    show({ a: { kind: 'failed', fault: new PxWebError('server', '00001', 'HTTP 500'), retry } });
    expect(screen.getByText(/00001/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: /^Prøv igjen/ }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says that the extract lacks the table, and draws nothing', () => {
    show({ a: { kind: 'not-held', table: '00001' } });
    expect(screen.getByText(/Tabell 00001 hentes fra SSB når nettet er tilgjengelig/)).toBeDefined();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says at which levels there are numbers when there are none for the places', () => {
    const none = figure(
      a,
      [skien({ missing: 'no-level', sign: null })],
      [{ kind: 'not-at-level', areas: [], levels: ['county', 'nation'] }],
    );
    show({ a: ready({ kind: 'ready', figure: none, renewing: false }) });
    expect(screen.getByText('Ingen tall på dette nivået')).toBeDefined();
  });

  it('says that numbers are withheld when all of them are', () => {
    show({ a: ready({ kind: 'ready', figure: figure(a, [skien(hidden, hidden)]), renewing: false }) });
    expect(screen.getByText(/hensyn til personvernet/)).toBeDefined();
  });

  it('has a table twin with every number, sign and reason', async () => {
    const shown = figure(a, [
      skien(value(12.34), hidden, value(14.5, 'computed')),
      norway(notHeld, notHeld, value(20)),
    ]);
    show({ a: ready({ kind: 'ready', figure: shown, renewing: false }) });
    await userEvent.click(screen.getByRole('button', { name: /^Vis som tabell/ }));
    const row = screen.getByRole('row', { name: /Skien/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells[0]).toBe('12,3');
    expect(cells[1]).toContain(':');
    expect(cells[1]).toContain('personvern');
    expect(cells[2]).toContain('14,5');
    const lacking = within(screen.getByRole('row', { name: /Hele landet/ })).getAllByRole('cell')[0];
    expect(lacking?.getAttribute('colspan')).toBe('2');
    expect(screen.getByText(/SSB, tabell 00001/)).toBeDefined();
  });

  it('moves with the arrow keys and keeps the focus', async () => {
    const state: PanelState = { kind: 'loading', table: '00001' };
    const { titles } = show({ a: state, b: state }, [{ indicator: a.id }, { indicator: b.id }]);
    screen.getByRole('button', { name: /^Flytt Made-up figure a/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(titles()).toEqual(['panel-b-title', 'panel-a-title']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Flytt Made-up figure a/ }));
  });

  it('keeps a note that is written, and drops one that is left with Escape', async () => {
    show({ a: { kind: 'loading', table: '00001' } });
    await userEvent.click(screen.getByRole('button', { name: /^Valg for/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Skriv en merknad' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Merknad' }), 'Se på 2024{Escape}');
    expect(screen.queryByText('Se på 2024')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Valg for/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Skriv en merknad' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Merknad' }), 'Se på 2024');
    await userEvent.tab();
    expect(screen.getByText('Se på 2024')).toBeDefined();
  });
});

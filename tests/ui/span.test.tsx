// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Span, wholeSpan } from '../../src/periods/span.ts';
import { SpanPicker } from '../../src/ui/SpanPicker.tsx';

afterEach(cleanup);

const years = [2015, 2016, 2017, 2018];
const fromFifteen: Span = { kind: 'range', from: 2015, to: 'last' };

async function opened(span: Span, known: readonly number[] = years) {
  const onSpan = vi.fn();
  render(<SpanPicker span={span} years={known} onSpan={onSpan} />);
  await userEvent.click(screen.getByRole('button', { name: /^Periode/ }));
  return onSpan;
}

describe('The span', () => {
  it.each<[Span, readonly number[], string]>([
    [fromFifteen, years, 'Periode: 2015–2018'],
    [fromFifteen, [], 'Periode: 2015–nyeste'],
    [{ kind: 'range', from: 'first', to: 2017 }, years, 'Periode: 2015–2017'],
    [{ kind: 'range', from: 2016, to: 2016 }, years, 'Periode: 2016'],
    [{ kind: 'latest', years: 7 }, years, 'Periode: Siste 7 år'],
    [wholeSpan, years, 'Periode: Alle år'],
  ])('%o of the years %o is named on its button', (span, known, name) => {
    render(<SpanPicker span={span} years={known} onSpan={() => undefined} />);
    expect(screen.getByRole('button', { name })).toBeDefined();
  });

  it('marks the choice that stands, also one that is not among the usual', async () => {
    await opened({ kind: 'latest', years: 7 });
    const pressed = screen.getAllByRole('button', { pressed: true });
    expect(pressed.map(({ textContent }) => textContent)).toEqual(['Siste 7 år']);
  });

  it('gives the focus back when a choice has been made', async () => {
    const onSpan = await opened(fromFifteen);
    await userEvent.click(screen.getByRole('button', { name: 'Siste 10 år' }));
    expect(onSpan).toHaveBeenCalledWith({ kind: 'latest', years: 10 });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Periode/ }));
  });

  it('offers the years of the tables and says which they are', async () => {
    const onSpan = await opened(fromFifteen);
    const from = screen.getByRole('combobox', { name: 'Fra' });
    const offered = within(from).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'første (2015)',
      '2015',
      '2016',
      '2017',
      '2018',
    ]);
    expect(screen.getByText('Tabellene til de valgte nøkkeltallene har 2015–2018.')).toBeDefined();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Til' }), '2016');
    expect(onSpan).toHaveBeenCalledWith({ kind: 'range', from: 2015, to: 2016 });
  });

  it('keeps a year that no table has, and says so when none is known', async () => {
    await opened({ kind: 'range', from: 1999, to: 'last' }, []);
    const from = screen.getByRole('combobox', { name: 'Fra' });
    expect(within(from).getByRole('option', { name: '1999' })).toBeDefined();
    expect(screen.getByText('Hvilke år tabellene har, er ikke kjent ennå.')).toBeDefined();
  });

  it('never ends before it begins', async () => {
    const onSpan = await opened({ kind: 'range', from: 2015, to: 2016 });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Fra' }), '2018');
    expect(onSpan).toHaveBeenCalledWith({ kind: 'range', from: 2018, to: 2018 });
  });
});

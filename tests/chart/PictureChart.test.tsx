// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { barPicture } from '../../src/chart/bar.ts';
import { linePicture } from '../../src/chart/line.ts';
import { summary } from '../../src/chart/summary.ts';
import type { Language } from '../../src/language/language.ts';
import type { Figure } from '../../src/series/series.ts';
import { asShown } from '../../src/series/transforms.ts';
import { MiniLine } from '../../src/ui/chart/MiniLine.tsx';
import { PictureChart } from '../../src/ui/chart/PictureChart.tsx';
import { allMissing, gaps, plain } from './awkward.ts';

afterEach(cleanup);

function show(of: Figure, language: Language = 'nb') {
  const picture = linePicture({ figure: asShown(of), language, width: 560, height: 214 });
  const said = summary(of, language);
  return render(<PictureChart picture={picture} title="Andel" summary={said} language={language} />);
}
const chart = () => screen.getByRole('application', { name: 'Andel' });
const live = () => document.querySelector('[aria-live="polite"]')?.textContent;
const tip = () => document.querySelector('.chart-tip');

describe('a chart for those who do not use a mouse', () => {
  it('is one tab stop, named, with a sentence for the drawing and a hint for the keys', async () => {
    show(plain);
    await userEvent.tab();
    expect(document.activeElement).toBe(chart());
    expect(within(chart()).getByRole('img').getAttribute('aria-label')).toContain('Skien gikk fra 20,9');
    const [told, hint] = (chart().getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(told?.textContent).toContain('Skien gikk fra 20,9');
    expect(hint?.textContent).toContain('piltastene');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('reads out the numbers that the arrow keys lead to, and why there is none', async () => {
    show(gaps);
    await userEvent.tab();
    expect(live()).toBe('');
    await userEvent.keyboard('{ArrowRight}');
    expect(live()).toBe('Skien, 2026: 22,9\u00a0% (foreløpig tall)');
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    expect(live()).toContain('Skien, 2017: vises ikke');
    await userEvent.keyboard('{End}{ArrowDown}');
    expect(live()).toBe('Telemark, 2026: 25,1\u00a0%');
  });

  it('reads out in the language of the reader', async () => {
    show(gaps, 'en');
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(live()).toBe('Skien, 2026: 22.9\u00a0% (provisional figure)');
  });

  it('shows the same in a tooltip, which Escape takes away and leaving the chart too', async () => {
    show(plain);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(tip()?.textContent).toContain('2026');
    expect(tip()?.querySelector('[data-active]')?.textContent).toContain('19,1');
    await userEvent.keyboard('{Escape}');
    expect(tip()).toBeNull();
    await userEvent.keyboard('{ArrowLeft}');
    expect(tip()).not.toBeNull();
    await userEvent.tab();
    expect(tip()).toBeNull();
  });

  it('leaves keys that are not its own to the page', async () => {
    show(plain);
    await userEvent.tab();
    await userEvent.keyboard('{PageDown}a{Enter}{Control>}{ArrowRight}{/Control}');
    expect(live()).toBe('');
  });

  it('is no stop when there is nothing to read', async () => {
    show(allMissing);
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole('img').textContent).toBe('Ingen tall å tegne.');
  });

  it('forgets where it stood when it is drawn anew', async () => {
    const { rerender } = show(plain);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    const bars = barPicture({ figure: asShown(plain), language: 'nb', width: 560 });
    rerender(<PictureChart picture={bars} title="Andel" summary="s" language="nb" />);
    expect(tip()).toBeNull();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(live()).toBe('KOSTRA-gruppe 11, 2026: 19,6\u00a0%');
  });
});

describe('a mini-line', () => {
  const cells = plain.series[0]?.cells ?? [];
  it('is decoration unless it is given words', () => {
    const { rerender } = render(<MiniLine cells={cells} />);
    expect(screen.queryByRole('img')).toBeNull();
    rerender(<MiniLine cells={cells} label="Skien siden 2015" />);
    expect(screen.getByRole('img', { name: 'Skien siden 2015' })).toBeTruthy();
  });
});

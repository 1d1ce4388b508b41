// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { copiedTable } from '../../src/export/clipboard.ts';
import { isValue } from '../../src/series/cell.ts';
import { cellText } from '../../src/series/format.ts';
import { shown } from '../../src/series/shown.ts';
import { figures } from './figures.ts';

const languages = ['nb', 'nn', 'en'] as const;
const [mixed, ages, wicked] = figures;
if (mixed === undefined || ages === undefined || wicked === undefined) throw new Error('no figures');

describe.each(languages)('a copied table in %s', (language) => {
  const { html, tsv } = copiedTable(mixed, language);
  const page = new DOMParser().parseFromString(html, 'text/html');

  test('is a real table with headers, caption and source', () => {
    expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(mixed.periods.length + 1);
    expect(page.querySelectorAll('tbody th[scope=row]')).toHaveLength(mixed.series.length);
    expect(page.querySelector('caption')?.textContent).toContain(mixed.indicator.title[language]);
    expect(page.querySelector('p')?.textContent).toContain('99901');
  });

  test('shows every cell as the screen does, and gives sheets the number itself', () => {
    const cells = [...page.querySelectorAll('tbody td')];
    const wanted = mixed.series.flatMap((series) => series.cells);
    expect(cells).toHaveLength(wanted.length);
    for (const [index, cell] of wanted.entries()) {
      expect(cells[index]?.textContent?.replace(/[¹²]/, '')).toBe(cellText(cell, mixed.decimals, language));
      const number = cells[index]?.getAttribute('x:num');
      expect(number).toBe(isValue(cell) ? String(shown(cell.value, mixed.decimals)) : null);
    }
  });

  test('holds the same numbers as tab-separated text, in the manner of the language', () => {
    const rows = tsv.split('\n').map((row) => row.split('\t'));
    const separator = language === 'en' ? '.' : ',';
    for (const [index, series] of mixed.series.entries())
      for (const [at, cell] of series.cells.entries()) {
        const text = rows[index + 2]?.[at + 1] ?? '';
        if (isValue(cell))
          expect(Number(text.replace(separator, '.'))).toBe(shown(cell.value, mixed.decimals));
        else expect(text).toBe(cellText(cell, mixed.decimals, language));
      }
  });
});

test('names become neither markup, formulas nor further cells', () => {
  const { html, tsv } = copiedTable(wicked, 'nb');
  expect(new DOMParser().parseFromString(html, 'text/html').querySelectorAll('i, b, script')).toHaveLength(0);
  const rows = tsv.split('\n').map((row) => row.split('\t'));
  expect(rows).toHaveLength(2 + wicked.series.length + 1);
  for (const cell of rows.flat()) {
    if (/^-?\d+(,\d+)?$/.test(cell) || cell === '-') continue;
    expect(cell).not.toMatch(/^[=+\-@]/);
  }
});

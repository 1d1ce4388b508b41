import { describe, expect, it } from 'vitest';
import { captionOf } from '../../src/chart/caption.ts';
import { fittingKind, type Material, materialOf, possibleKinds } from '../../src/chart/kind.ts';
import { summary } from '../../src/chart/summary.ts';
import { type ChartKind, chartKinds } from '../../src/dashboard/dashboard.ts';
import { languages } from '../../src/language/language.ts';
import type { Figure } from '../../src/series/series.ts';
import { transformed } from '../../src/series/transforms.ts';
import * as awkward from './awkward.ts';
import { figure, indicator, series, source } from './figures.ts';

const base: Material = {
  figures: 1,
  places: 3,
  periods: 10,
  unit: 'percent',
  categories: 0,
  crossed: false,
  projection: false,
};
const kinds: readonly [string, Partial<Material>, ChartKind][] = [
  ['a few places over time', {}, 'line'],
  ['one place over time', { places: 1 }, 'line'],
  ['a few places at one time', { periods: 1 }, 'bar'],
  ['many places at one time', { periods: 1, places: 60 }, 'dots'],
  ['places at two times', { periods: 2 }, 'slope'],
  ['one place at two times', { periods: 2, places: 1 }, 'line'],
  ['a dozen places over time', { places: 12 }, 'multiples'],
  ['thirty places over time', { places: 30 }, 'heat'],
  ['a whole level over time', { places: 357 }, 'dots'],
  ['a projection at two times', { periods: 2, projection: true }, 'line'],
  ['parts of one place at one time', { places: 1, periods: 1, categories: 6 }, 'bar'],
  ['parts of one place over time', { places: 1, categories: 6 }, 'stacked'],
  ['parts of several places', { periods: 1, categories: 6 }, 'stacked'],
  ['categories that are no parts', { places: 1, categories: 4, unit: 'nok' }, 'line'],
  ['very many categories over time', { places: 1, categories: 20 }, 'heat'],
  ['age by sex', { places: 1, periods: 1, categories: 36, crossed: true }, 'pyramid'],
  ['several key figures', { figures: 5 }, 'heat'],
  ['nothing', { places: 0 }, 'table'],
];
describe('the fitting kind', () => {
  it.each(kinds)('for %s', (_, change, kind) => {
    expect(fittingKind({ ...base, ...change })).toBe(kind);
  });
  it('comes first among the possible ones, each of which is named once', () => {
    for (const [, change, kind] of kinds) {
      const possible = possibleKinds({ ...base, ...change });
      expect(possible[0]).toBe(kind);
      expect(new Set(possible).size).toBe(possible.length);
      expect(possible.every((each) => chartKinds.includes(each))).toBe(true);
    }
  });
  it('is found from what a figure holds, without what has no number', () => {
    expect(materialOf(awkward.forty)).toMatchObject({ places: 39, periods: 12, categories: 0 });
    expect(materialOf(awkward.allMissing)).toMatchObject({ places: 0, periods: 0 });
    expect(materialOf(awkward.breakdownOfPlaces)).toMatchObject({ places: 3, periods: 1, categories: 6 });
    expect(fittingKind(materialOf(awkward.pyramid))).toBe('pyramid');
  });
});

describe('a caption', () => {
  it('says what, in which unit, when, where and from whom', () => {
    expect(captionOf(awkward.plain, 'nb')).toEqual({
      title: 'Andel barn under 18 år',
      subtitle: 'Prosent. 2015–2026. Skien, KOSTRA-gruppe 11, Telemark og landet',
      source: 'Kilde: SSB, tabell 07459. Oppdatert 25.2.2026. Fra uttrekket som følger med',
    });
  });
  it('says how many places when they are too many to name', () => {
    expect(captionOf(awkward.forty, 'nn').subtitle).toBe('Prosent. 2015–2026. 40 stader');
  });
  it('of one period names that one', () => {
    expect(captionOf(awkward.plain, 'nb', 3).subtitle).toContain('. 2018. ');
  });
  it('says that numbers were computed, whether by the measure or by a transform', () => {
    const ratio = { ...indicator().measure.of };
    const measured: Figure = {
      ...awkward.plain,
      indicator: indicator({ measure: { kind: 'ratio', of: ratio, over: ratio, per: 100 } }),
    };
    expect(captionOf(measured, 'nb').source).toContain('Egne beregninger.');
    expect(captionOf(transformed(awkward.plain, 'index'), 'en').source).toContain('Own calculations.');
  });
  it('gives each table its own date when they differ, and says when live numbers were retrieved', () => {
    const live = { ...source, source: 'live' as const, fetched: '2026-11-24T09:00:00Z' };
    const two: Figure = {
      ...awkward.plain,
      sources: [live, { ...live, table: '12272', updated: '2026-06-01' }],
    };
    expect(captionOf(two, 'nb').source).toBe(
      'Kilde: SSB, tabellene 07459 (oppdatert 25.2.2026) og 12272 (oppdatert 1.6.2026). Hentet 24.11.2026',
    );
  });
  it('gives the day of retrieval where the extract does not tell when the table was updated', () => {
    const undated: Figure = { ...awkward.plain, sources: [{ ...source, updated: '' }] };
    expect(captionOf(undated, 'nb').source).toBe(
      'Kilde: SSB, tabell 07459. Hentet 22.11.2026. Fra uttrekket som følger med',
    );
  });
  const measures = [
    ['index', 'Indeks, 2015 = 100'],
    ['change', 'Endring fra året før, prosentpoeng'],
    ['percentChange', 'Endring fra året før, prosent'],
    ['per1000', 'Per 1\u00a0000'],
    ['difference', 'Forskjell fra Skien, prosentpoeng'],
  ] as const;
  it.each(measures)('says that it shows %s', (transform, words) => {
    expect(captionOf(transformed(awkward.plain, transform), 'nb').subtitle.split('. ')[0]).toBe(words);
  });
  it('says per how many inhabitants a count is', () => {
    const counted = figure(['2024'], [series('4003', 'Skien', 'own', [5])], { unit: 'persons', decimals: 0 });
    expect(captionOf(transformed(counted, 'per1000', counted), 'nb').subtitle).toContain('innbyggere');
  });
});

describe('a summary', () => {
  it('tells where the own place went and how far the places reach', () => {
    expect(summary(awkward.plain, 'nb')).toBe(
      'Andel barn under 18 år, prosent, 2015–2026: Skien gikk fra 20,9\u00a0% i 2015 til 19,1\u00a0% i 2026. ' +
        'Fra 18,5\u00a0% (Telemark) til 19,6\u00a0% (KOSTRA-gruppe 11) i 2026.',
    );
  });
  it('says so when there are no numbers', () => {
    expect(summary(awkward.allMissing, 'nb')).toContain('Ingen tall');
  });
  it('holds no word of code in any language, however awkward the figure', () => {
    for (const language of languages)
      for (const each of Object.values(awkward.awkward))
        expect(summary(each, language)).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

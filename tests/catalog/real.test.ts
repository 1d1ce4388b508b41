import { describe, expect, it } from 'vitest';
import { crossed } from '../../src/catalog/breakdown.ts';
import { faultText } from '../../src/catalog/fault.ts';
import { type Indicator, indicatorId, themes } from '../../src/catalog/indicator.ts';
import { languages, type Localised } from '../../src/language/language.ts';
import { catalogFiles, real, synonyms } from './real.ts';

const { indicators, byId, byTheme } = real.catalog;
const prose = (one: Indicator): readonly Localised[] => [
  one.title,
  one.short,
  one.definition,
  ...one.cautions,
  ...(one.breaks ?? []).map(({ text }) => text),
];
const figure = (id: string): Indicator => {
  const found = byId.get(indicatorId(id));
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
};

describe('the catalogue', () => {
  it('has no fault, nor have its synonyms', () => {
    expect([...real.faults, ...synonyms.faults].map(faultText)).toEqual([]);
  });

  it('has one file for each theme', () => {
    expect(catalogFiles.map(({ file }) => file)).toEqual(themes.map((theme) => `${theme}.json`).sort());
  });

  it('has figures under every theme but living conditions, whose surveys no table is known for', () => {
    expect(themes.filter((theme) => byTheme.get(theme)?.length === 0)).toEqual(['levekar']);
  });

  it('calls no two figures the same, neither in full nor in short', () => {
    for (const language of languages)
      for (const field of ['title', 'short'] as const) {
        const names = indicators.map((one) => one[field][language]);
        expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
      }
  });

  it('keeps short titles short', () => {
    const long = indicators.flatMap(({ short }) =>
      languages.map((l) => short[l]).filter((s) => s.length > 40),
    );
    expect(long).toEqual([]);
  });

  it('ends every definition and caution as a sentence', () => {
    const open = indicators.flatMap(({ definition, cautions }) =>
      [definition, ...cautions].flatMap((text) =>
        languages.map((l) => text[l]).filter((t) => !/[.)]$/.test(t)),
      ),
    );
    expect(open).toEqual([]);
  });

  it('writes spans of numbers with a dash, not a hyphen', () => {
    const hyphens = indicators.flatMap((one) =>
      prose(one).flatMap((text) => languages.map((l) => text[l]).filter((t) => /\d-\d/.test(t))),
    );
    expect(hyphens).toEqual([]);
  });

  it('writes nynorsk of its own: a definition is never the bokmål one again', () => {
    const same = indicators.flatMap((one) =>
      prose(one)
        .filter(({ nb, nn }) => nb === nn && nb.split(' ').length > 9)
        .map(({ nb }) => nb),
    );
    expect(same).toEqual([]);
    expect(
      indicators.filter(({ definition }) => definition.nb === definition.nn).map(({ id }) => id),
    ).toEqual([]);
  });

  it('uses no bokmål-only words in nynorsk, and no Norwegian ones in English', () => {
    const bokmål =
      /\b(ikke|hvor|hva|en|fra|jeg|bare|noen|hver|antallet|tallet|tallene|mer|hvis|kommunene|innbyggere|utgifter per innbygger|skole|videregående|høyere|gjennomsnittlig|etter hvert som de|bosatte)\b/i;
    const norsk = /\b(og|ikke|ikkje|som|år|barn|kommunen|per innbygger)\b/i;
    const found = (language: 'nn' | 'en', words: RegExp) =>
      indicators.flatMap((one) =>
        prose(one)
          .map((text) => text[language])
          .filter((text) => words.test(text)),
      );
    expect(found('nn', bokmål)).toEqual([]);
    expect(found('en', norsk)).toEqual([]);
  });

  it('says of every figure where it was seen', () => {
    expect(indicators.filter(({ seen }) => seen.length < 40).map(({ id }) => id)).toEqual([]);
  });

  it('names no direction but for traffic injuries, low income among children and completed education', () => {
    expect(
      indicators
        .filter(({ direction }) => direction !== 'neither')
        .map(({ id, direction }) => `${id} ${direction}`),
    ).toEqual([
      'hel-trafikk-drept lower',
      'hel-trafikk-skadd lower',
      'hel-trafikk-hardt-skadd lower',
      'vgo-fullfort higher',
      'vgo-fullfort-innvandrere higher',
      'oko-lavinntekt-barn lower',
      'oko-lavinntekt-barn-50 lower',
      'oko-vedvarende-lavinntekt-barn lower',
    ]);
  });

  it('covers each age once in the age distribution and in each sex of the pyramid', () => {
    const ages = [...Array.from({ length: 105 }, (_, age) => String(age).padStart(3, '0')), '105+'];
    const shown = figure('bef-aldersfordeling').breakdown;
    expect(shown?.categories.flatMap(({ codes }) => codes)).toEqual(ages);
    const pyramid = figure('bef-alderspyramide').breakdown;
    const parts = pyramid === undefined ? [] : crossed(pyramid);
    for (const part of ['m', 'k'])
      expect(parts.filter((one) => one.part === part).flatMap(({ fixed }) => fixed['Alder'])).toEqual(ages);
  });

  it('divides by the population of the same ages, a year later where the numerator is of the 4th quarter', () => {
    expect(figure('arb-sysselsatte-15-19').measure).toMatchObject({
      over: { table: '07459', fixed: { Alder: ['015', '016', '017', '018', '019'] }, yearOffset: 1 },
    });
    expect(figure('hel-helsestasjon-utg').measure).toMatchObject({ per: 1000, of: { table: '12362' } });
  });

  it('adds no moves in or out over merged places, since a move between them is none', () => {
    for (const id of [
      'bef-innflytting',
      'bef-utflytting',
      'bef-kvartal-innflytting',
      'bef-kvartal-utflytting',
    ])
      expect(figure(id).merge).toBe('none');
    for (const id of ['bef-nettoflytting', 'bef-kvartal-nettoflytting', 'bef-kvartal-innvandring'])
      expect(figure(id).merge).toBe('sum');
  });

  it('keeps the ids that links already hold', () => {
    for (const id of [
      'bef-barn-under-18',
      'bef-folketall',
      'bhg-andel-1-5',
      'oko-vedvarende-lavinntekt-barn',
    ])
      expect(figure(id).evidence).toBe('verified');
  });
});

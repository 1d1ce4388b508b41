import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { searchIndicators } from '../../src/catalog/search.ts';
import { searchIndex } from '../../src/catalog/searchIndex.ts';
import { stem } from '../../src/catalog/stem.ts';
import { readSynonyms } from '../../src/catalog/synonyms.ts';
import type { Language } from '../../src/language/language.ts';
import { real, synonyms } from './real.ts';

const index = searchIndex(real.catalog, synonyms.synonyms);
const found = (text: string, language: Language = 'nb') => searchIndicators(index, text, language);
const ids = (text: string, language: Language = 'nb') =>
  found(text, language).map(({ indicator }) => indicator.id);

const first: readonly [string, string][] = [
  ['fattige barn', 'oko-vedvarende-lavinntekt-barn'],
  ['barnefattigdom', 'oko-vedvarende-lavinntekt-barn'],
  ['drop-out', 'vgo-fullfort'],
  ['fråfall', 'vgo-fullfort'],
  ['utenforskap', 'arb-neet-15-29'],
  ['utanforskap', 'arb-neet-15-29'],
  ['NEET', 'arb-neet-15-29'],
  ['aks', 'sk-sfo'],
  ['after-school care', 'sk-sfo'],
  ['folketall', 'bef-folketall'],
  ['folketal', 'bef-folketall'],
  ['population', 'bef-folketall'],
  ['barn under 18', 'bef-barn-under-18'],
  ['children under 18', 'bef-barn-under-18'],
  ['barnehagedekning', 'bhg-andel-1-5'],
  ['bekymringsmelding', 'bv-melding-antall'],
  ['omsorgsovertakelse', 'bv-plassert-andel-0-17'],
  ['single mothers', 'fam-andel-enslig'],
  ['grunnskolepoeng', 'sk-grunnskolepoeng'],
  ['grunnskulepoeng', 'sk-grunnskolepoeng'],
  ['karakterer', 'sk-grunnskolepoeng'],
  ['ungdomsklubb', 'fri-fritidssentre'],
  ['narkotika', 'lov-rus-per-1000'],
  ['leieboer', 'bol-leier'],
  ['median inntekt enslige', 'oko-medianinntekt-enslig'],
  ['hvor mange barn bor i kommunen under 18', 'bef-barn-under-18'],
  ['framskriving', 'bef-framskriving-0-17'],
  ['arbeidsløyse blant unge', 'arb-ledige-unge'],
  ['kulturskole', 'fri-kulturskole-andel'],
  ['innvandrere', 'inn-antall-innvandrere'],
];

describe('searchIndicators', () => {
  it.each(first)('answers "%s" with %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['FØDTE', 'fødte'],
    ['fodte', 'fødte'],
    ['foedte', 'fødte'],
    ['okonomi', 'økonomi'],
    ['barnehagar', 'barnehage'],
    ['barnehagene', 'barnehage'],
    ['innbyggjarane', 'innbyggjar'],
  ])('finds the same for "%s" as for "%s"', (one, other) => {
    expect(ids(one)[0]).toBe(ids(other)[0]);
    expect(ids(one).length).toBeGreaterThan(0);
  });

  it.each([
    ['grunskolepoeng', 'sk-grunnskolepoeng'],
    ['barnehge', 'bhg-andel-1-5'],
    ['utenforskpa', 'arb-neet-15-29'],
    ['barneverntiltak', 'bv-tiltak-antall-0-17'],
    ['kindergarden', 'bhg-andel-1-5'],
  ])('forgives the slip in "%s"', (text, id) => {
    expect(ids(text)).toContain(id);
  });

  it('finds compounds by their last part: "tiltak" in "barnevernstiltak"', () => {
    expect(ids('tiltak')).toEqual(expect.arrayContaining(['bv-tiltak-andel-0-17', 'bv-hjemme-antall-0-17']));
  });

  it('finds all figures of a table by its number, with or without the leading zero', () => {
    const table = real.catalog.indicators.filter(({ measure }) => measure.of.table === '06913');
    for (const text of ['06913', '6913'])
      expect(ids(text).slice(0, table.length).sort()).toEqual(table.map(({ id }) => id).sort());
  });

  it('says in which field and with which word a figure was met', () => {
    expect(found('fattige barn')[0]?.matches).toEqual([
      { field: 'synonym', term: 'fattige barn' },
      { field: 'synonym', term: 'fattige barn' },
    ]);
    expect(found('07459')[0]?.matches).toEqual([{ field: 'table', term: '07459' }]);
    expect(found('forbruksenhet')[0]?.matches).toEqual([{ field: 'definition', term: 'forbruksenhet' }]);
    expect(found('ressursbruk barnevern')[0]?.matches.map(({ field }) => field)).toContain('title');
  });

  it.each(['', '   ', '???', 'xyzzy', 'q'])('finds nothing for "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds every figure by its own title, in every language, among the first three', () => {
    const missed = real.catalog.indicators.flatMap(({ id, title }) =>
      (['nb', 'nn', 'en'] as const)
        .filter((language) => !ids(title[language], language).slice(0, 3).includes(id))
        .map((l) => `${id} ${l}`),
    );
    expect(missed).toEqual([]);
  });

  it('answers within 10 ms a key at the median and on average', () => {
    const texts = first.flatMap(([text]) => Array.from(text, (_, at) => text.slice(0, at + 1)));
    for (const text of texts) found(text);
    const times = texts.map((text) => {
      const from = performance.now();
      found(text);
      return performance.now() - from;
    });
    times.sort((a, b) => a - b);
    expect(times[Math.floor(times.length / 2)]).toBeLessThan(10);
    expect(times.reduce((sum, time) => sum + time, 0) / times.length).toBeLessThan(10);
  });

  it('never throws and is never confused by what is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: 'binary' }), (text) => {
        for (const { score, matches } of found(text)) {
          expect(score).toBeGreaterThan(0);
          expect(matches.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same answer to the same question', () => {
    expect(found('barn i barnehage')).toEqual(found('barn i barnehage'));
  });
});

describe('stem', () => {
  it.each([
    [['kommune', 'kommuner', 'kommunen', 'kommunane', 'kommunene'], 'kommun'],
    [['familie', 'familier', 'familiar', 'families', 'family'], 'famili'],
    [['elev', 'elever', 'elevar', 'elevene', 'elevane'], 'elev'],
    [['tall', 'tal'], 'tal'],
    [['07459'], '07459'],
  ])('makes one of %j', (words, shared) => {
    expect(new Set(words.map(stem))).toEqual(new Set([shared]));
  });
});

describe('readSynonyms', () => {
  const known = new Set(['a']) as ReadonlySet<string>;
  it.each([
    ['no list', {}, 'content'],
    ['a figure that is not in the catalogue', [{ words: ['x'], figures: ['b'] }], 'figures'],
    ['no words', [{ words: [], figures: ['a'] }], 'words'],
    ['an unknown field', [{ words: ['x'], figures: ['a'], note: 1 }], 'note'],
  ])('names %s and leaves the entry out', (_, json, field) => {
    const read = readSynonyms(json, known as { has(id: string): boolean });
    expect(read.synonyms).toEqual([]);
    expect(read.faults.map((fault) => fault.field)).toEqual([field]);
  });
});

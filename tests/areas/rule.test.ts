import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { presetGroup, presets } from '../../src/areas/groups.ts';
import { kostraGroupText, ruleText, unionLabel } from '../../src/areas/rule.ts';
import { usualWeights } from '../../src/areas/similar.ts';
import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/language.ts';
import { places, relations } from './committed.ts';

const input = { places, relations };
const gran = areaCode('3446');

describe('a group says its rule in one line', () => {
  it.each<[(typeof presets)[number], Language, string]>([
    ['kostra', 'nb', 'KOSTRA-gruppe 7, slik SSB har gruppert kommunene siden 2020'],
    ['kostra', 'en', 'KOSTRA group 7, as Statistics Norway has grouped municipalities since 2020'],
    ['county', 'nn', 'Alle kommunane i Innlandet'],
    ['neighbours', 'nb', 'Kommuner med felles grense: 7 på land'],
    ['similar', 'nb', 'De 8 kommunene som ligner mest i folketall, sentralitet og KOSTRA-gruppe'],
    ['asss', 'nb', 'De 12 kommunene i ASSS, storbynettverket i KS'],
    ['centrality', 'nn', 'Kommunar i klasse 3 av 6 i sentralitetsindeksen til SSB'],
    ['landsdel', 'nb', 'Alle kommunene i landsdelen Østlandet'],
    ['labour', 'en', 'All municipalities in the labour market region of Oslo/Bærum, as divided in 2020'],
  ])('%s in %s: %s', (preset, language, expected) => {
    expect(ruleText(presetGroup(preset, gran, input), places, language)).toBe(expected);
  });

  it('with water between when there is', () => {
    const group = presetGroup('neighbours', areaCode('4601'), input);
    expect(ruleText(group, places, 'nb')).toBe(
      'Kommuner med felles grense: 3 på land og 4 på andre siden av fjord eller sund',
    );
  });

  it('with the numbers of people that the members keep within', () => {
    const group = presetGroup('size', gran, input);
    const people = group.members.map((code) => places.byCode.get(code)?.population as number);
    const [from, to] = [...ruleText(group, places, 'en').matchAll(/\d+,\d{3}/g)].map(([number]) =>
      Number(number.replace(',', '')),
    );
    expect(Math.min(...people)).toBeGreaterThanOrEqual(from as number);
    expect(Math.max(...people)).toBeLessThanOrEqual(to as number);
  });

  it('with the traits that count and weights of the reader’s own', () => {
    const weights = { ...usualWeights, people: 2, centrality: 0 };
    const childShare = new Map(places.municipalities.map(({ code }) => [code as string, 0.2]));
    const group = presetGroup('similar', gran, { ...input, weights, childShare });
    expect(ruleText(group, places, 'nb')).toBe(
      'De 8 kommunene som ligner mest i folketall, andel barn og KOSTRA-gruppe, med egne vekter',
    );
  });

  it('in every language for every preset', () => {
    for (const language of languages)
      for (const preset of presets)
        expect(ruleText(presetGroup(preset, gran, input), places, language)).toMatch(/^\p{Lu}[^\n]{10,}$/u);
  });
});

describe('what a KOSTRA group is', () => {
  const described = (code: string, language: Language) => {
    const group = places.kostraGroups.find((one) => one.code === code);
    return kostraGroupText(group as NonNullable<typeof group>, language);
  };

  it.each<[string, Language, string]>([
    [
      'EKG01',
      'nb',
      '2\u00a0000–9\u00a0999 innbyggere, lave bundne kostnader, lave frie disponible inntekter',
    ],
    [
      'EKG08',
      'nn',
      '10\u00a0000–19\u00a0999 innbyggjarar, låge bundne kostnader, middels eller høge frie disponible inntekter',
    ],
    ['EKG13', 'nb', 'Oslo alene, lave bundne kostnader'],
    ['EKG16', 'en', '0–599 inhabitants, medium committed costs, low, medium or high free disposable income'],
    [
      'EKG17',
      'nb',
      'de åtte kommunene med høyest skatteinntekter per innbygger, middels bundne kostnader, høye frie disponible inntekter',
    ],
  ])('%s in %s: %s', (code, language, expected) => {
    expect(described(code, language)).toBe(expected);
  });
});

it.each<[string, Language, string]>([
  ['1508+1580', 'nb', 'Ålesund og Haram samlet'],
  ['5055+5056+5059', 'nn', 'Heim, Hitra og Orkland samla'],
  ['1806+1875', 'en', 'Narvik and Hamarøy together'],
])('the union of %s in %s is called %s', (members, language, expected) => {
  expect(unionLabel(places, members.split('+').map(areaCode), language)).toBe(expected);
});

import { elsewhere } from '../../src/catalog/elsewhere.ts';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/areas/area.ts';
import {
  bases,
  evidences,
  frequencies,
  linkKinds,
  merges,
  themes,
  units,
} from '../../src/catalog/indicator.ts';
import { hitFields } from '../../src/catalog/searchIndex.ts';
import { catalogText } from '../../src/language/catalog.ts';
import { sharedCautions } from '../../src/language/cautions.ts';
import { languages } from '../../src/language/language.ts';
import { themeText } from '../../src/language/themes.ts';
import { unitText } from '../../src/language/units.ts';

describe.each(languages)('the words of the catalogue in %s', (language) => {
  const words = catalogText[language];
  it.each([
    ['themes', words.themes, themes],
    ['levels', words.levels, levels],
    ['frequencies', words.frequencies, frequencies],
    ['merges', words.merges, merges],
    ['bases', words.bases, bases],
    ['evidences', words.evidences, evidences],
    ['linkKinds', words.linkKinds, linkKinds],
    ['hitFields', words.hitFields, hitFields],
  ])('name all %s and nothing else', (_, named, keys) => {
    expect(Object.keys(named).sort()).toEqual([...keys].sort());
    expect(Object.values(named).filter((word) => word.trim() === '')).toEqual([]);
  });

  it('name every unit', () => {
    expect(Object.keys(unitText[language].units)).toEqual(expect.arrayContaining([...units]));
  });

  it('say in whole sentences what is true of a kind of figure', () => {
    for (const caution of Object.values(sharedCautions[language])) expect(caution).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('say of every theme what it covers and what it lacks', () => {
    expect(Object.keys(themeText[language])).toEqual([...themes]);
    for (const { covers, lacks } of Object.values(themeText[language]))
      for (const sentence of [covers, lacks]) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('elsewhere', () => {
  it('knows of every theme who else may have its figures, by https', () => {
    expect(Object.keys(elsewhere)).toEqual([...themes]);
    for (const { href } of Object.values(elsewhere).flat())
      expect(href).toMatch(/^https:\/\/www\.[a-z]+\.no$/);
  });
});

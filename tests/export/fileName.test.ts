import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dashboardFileName, figureFileName, safeName } from '../../src/export/fileName.ts';
import { defaultTitle } from '../../src/export/title.ts';
import { figures, input } from './figures.ts';

describe('file names', () => {
  test.each([
    ['Barn under 18 år', 'barn-under-18-ar'],
    ['Sør-Øst / Æra: 50 %', 'sor-ost-aera-50'],
    ['Guovdageaidnu – Kautokeino', 'guovdageaidnu-kautokeino'],
    ['Kárášjohka', 'karasjohka'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON<>|"?*', 'con'],
  ])('%s becomes %s', (text, name) => {
    expect(safeName(text)).toBe(name);
  });

  test('hold only small letters, digits and single hyphens, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeName(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });

  test('say figure, place and years', () => {
    const [first] = figures;
    if (first === undefined) throw new Error('no figure');
    expect(figureFileName(first, input(), 'png')).toBe('provetall-lavinntekt-barn_proveby_2020-2024.png');
    expect(dashboardFileName(input(), 'docx')).toBe('oppvekst-i-proveby_proveby_2020-2024.docx');
  });

  test('are never empty', () => {
    expect(dashboardFileName({ ...input(), title: '???', figures: [] }, 'csv')).toBe('nokkeltall.csv');
  });
});

test.each([
  ['nb', 'Nøkkeltall for Prøveby'],
  ['nn', 'Nøkkeltal for Prøveby'],
  ['en', 'Key figures for Prøveby'],
] as const)('a dashboard without a title is called by its place: %s', (language, title) => {
  expect(defaultTitle({ ...input(), language })).toBe(title);
});

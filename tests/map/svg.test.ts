import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { mapSvg } from '../../src/chart/map/svg.ts';
import { readTopology } from '../../src/chart/map/topology.ts';
import { series } from '../chart/figures.ts';
import { municipalities, oneYear, squares } from './made.ts';

const topology = readTopology(squares());
const figure = oneYear([...municipalities({ 1001: 12.5 }), series('1002', 'Å & <Ø>', 'other', [':'])]);
const drawn = (more: object = {}) => mapSvg(figure, { topology, language: 'nb', width: 800, ...more }) ?? '';
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]);

describe('the map as a file', () => {
  it('carries title, year, sentence, legend, source and credit', () => {
    expect(texts(drawn({ own: areaCode('1001') }))).toEqual([
      'Andel barn under 18 år',
      'Prosent. 2024. Sted 1001 og Å &amp; &lt;Ø&gt;',
      'Bare Sted 1001 har tall: 12,5\u00a0%.',
      expect.stringMatching(/^Kilde: SSB, tabell 07459\..*Kart: Kartverket\.$/),
      '12,5 (1)',
      'Vises ikke av hensyn til personvernet (1)',
      'Sted 1001',
    ]);
  });

  it('fills what is withheld with a pattern and not with a shade', () => {
    expect(drawn()).toMatch(/<path d="M100 0l100 0[^"]*" fill="url\(#map-suppressed\)"\/>/);
  });

  it('has no colour in it when it is grey', () => {
    const colours = drawn({ grey: true }).match(/#[0-9A-Fa-f]{6}\b/g) ?? [];
    expect(colours.length).toBeGreaterThan(5);
    for (const colour of colours) {
      expect(colour.slice(1, 3)).toBe(colour.slice(3, 5));
      expect(colour.slice(3, 5)).toBe(colour.slice(5, 7));
    }
  });

  it('is not made of what a map cannot show', () => {
    const nation = oneYear([series('0', 'Hele landet', 'nation', [1])]);
    expect(mapSvg(nation, { topology, language: 'nb', width: 800 })).toBeNull();
  });

  it('has its legend below when there is little room', () => {
    const y = (width: number) =>
      Number(/<text x="46" y="(\d+)"[^>]*>12,5/.exec(drawn({ width }))?.[1] ?? Number.NaN);
    expect(y(400)).toBeGreaterThan(400);
    expect(y(800)).toBeLessThan(200);
  });
});

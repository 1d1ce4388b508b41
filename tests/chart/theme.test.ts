import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, rampOf } from '../../src/chart/colour.ts';
import { edgeInk, isSoft, onPart, partInk, partInks } from '../../src/chart/partInks.ts';
import { inks, roleStyle, stylesOf, type Theme, themeNames, themes } from '../../src/chart/theme.ts';
import { roles } from '../../src/series/series.ts';
import { breakdown, forty, plain } from './awkward.ts';
import { series } from './figures.ts';

const soft: readonly string[] = partInks.filter((_, at) => isSoft(at));
const marks = inks.filter(
  (ink) => !['grid', 'band', 'paper', 'text', 'quiet'].includes(ink) && !soft.includes(ink),
);

describe.each(themeNames)('the %s theme', (name) => {
  const theme = themes[name];
  it.each(marks)('draws %s with at least 3:1 against the paper', (ink) => {
    expect(contrast(theme[ink], theme.paper)).toBeGreaterThanOrEqual(3);
  });
  it('writes with at least 4.5:1 on paper and on the band', () => {
    for (const ink of ['text', 'quiet'] as const)
      for (const ground of ['paper', 'band'] as const)
        expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });
  it('writes readably on every fill', () => {
    for (const { fill, text } of rampOf(theme)) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    for (let at = 0; at < 10; at += 1)
      expect(contrast(theme[partInk(at)], theme[onPart(at)])).toBeGreaterThanOrEqual(4.5);
  });
  it('tells neighbouring parts apart without hue', () => {
    for (let at = 1; at < 10; at += 1)
      expect(contrast(theme[partInk(at - 1)], theme[partInk(at)])).toBeGreaterThan(1.5);
  });
  it('gives soft parts an edge that is seen against the paper', () => {
    for (let at = 0; at < 10; at += 1)
      expect(contrast(theme[edgeInk(at)], theme.paper)).toBeGreaterThanOrEqual(3);
  });
  it('shades a ramp in one direction', () => {
    const shades = rampOf(theme).map(({ fill }) => contrast(fill, theme.paper));
    expect(shades).toEqual([...shades].sort((a, b) => a - b));
  });
});

it('the style sheet has the inks of the light and the dark theme', () => {
  const css = readFileSync(new URL('../../src/ui/chart/chart.css', import.meta.url), 'utf8');
  const declared = (theme: Theme) => inks.map((ink) => `--chart-${ink}: ${theme[ink].toLowerCase()};`);
  const [light, dark] = css.split('@media screen {');
  for (const line of declared(themes.light)) expect(light).toContain(line);
  for (const line of declared(themes.dark)) expect(dark).toContain(line);
});

describe('styles', () => {
  const apart = (lines: Parameters<typeof stylesOf>[0]) =>
    stylesOf(lines).map(({ shape, dash, width, hollow }) => `${shape} ${dash} ${width} ${hollow}`);

  it('tell the roles apart without colour', () => {
    expect(new Set(apart(plain.series)).size).toBe(plain.series.length);
    expect(roleStyle('own').width).toBeGreaterThan(
      Math.max(...roles.slice(1).map((role) => roleStyle(role).width)),
    );
  });
  it('of up to twelve other places are told apart by shape, dash or colour', () => {
    const lines = Array.from({ length: 12 }, (_, at) => series(String(1101 + at), `${at}`, 'other', [1]));
    const seen = stylesOf(lines).map(({ ink, shape, dash }) => `${ink} ${shape} ${dash}`);
    expect(new Set(seen).size).toBe(12);
  });
  it('of a crowd are alike and quiet, and the own place stands out', () => {
    const [own, ...others] = stylesOf(forty.series);
    expect(new Set(others.map(({ ink }) => ink))).toEqual(new Set(['axis']));
    expect(own).toEqual(roleStyle('own'));
  });
  it('of categories differ though all belong to the own place', () => {
    expect(new Set(stylesOf(breakdown.series).map(({ ink }) => ink)).size).toBe(6);
  });
});

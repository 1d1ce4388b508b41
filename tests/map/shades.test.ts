import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/chart/colour.ts';
import { mostClasses } from '../../src/chart/map/classes.ts';
import { mapInk, shadesOf } from '../../src/chart/map/shades.ts';
import { themeNames, themes } from '../../src/chart/theme.ts';

/** CIE L* of an sRGB colour, from its luminance; reckoned here by another way than the shades are made. */
function lightness(colour: string): number {
  const luminance = (contrast(colour, '#000000') - 1) * 0.05;
  return luminance > 216 / 24389 ? 116 * Math.cbrt(luminance) - 16 : (24389 / 27) * luminance;
}

const hueOf = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
};

describe.each(themeNames)('the shades of the %s theme', (name) => {
  it.each([2, 3, 4, 5, 6])('step evenly in lightness when there are %i', (classes) => {
    const levels = shadesOf(name, classes).map(lightness);
    const steps = levels.slice(1).map((level, at) => Math.abs(level - (levels[at] as number)));
    const even = Math.abs((levels.at(-1) as number) - (levels[0] as number)) / (classes - 1);
    for (const step of steps) expect(Math.abs(step - even)).toBeLessThan(0.5);
    expect(even).toBeGreaterThan(8);
  });

  it('go one way only, away from the ground', () => {
    const apart = shadesOf(name, mostClasses).map((shade) => contrast(shade, themes[name].paper));
    expect([...apart].sort((a, b) => a - b)).toEqual(apart);
  });

  it('are of one hue', () => {
    const shades = shadesOf(name, mostClasses);
    if (name === 'grey')
      return expect(shades.every((shade) => shade.slice(1, 3) === shade.slice(5))).toBe(true);
    const hues = shades.map(hueOf);
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(15);
  });

  it('stand off from boundaries and from the outline of the own place by 3 to 1', () => {
    const { shades, boundary, outline, halo } = mapInk(themes[name], mostClasses);
    for (const shade of shades) {
      expect(contrast(boundary, shade)).toBeGreaterThanOrEqual(3);
      expect(Math.max(contrast(outline, shade), contrast(halo, shade))).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(outline, halo)).toBeGreaterThanOrEqual(3);
  });

  it('leave pattern lines and bare boundaries readable on the ground', () => {
    const { pattern, bare, ground } = mapInk(themes[name], mostClasses);
    expect(contrast(pattern, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(bare, ground)).toBeGreaterThanOrEqual(3);
  });
});

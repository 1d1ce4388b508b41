import { describe, expect, it } from 'vitest';
import { tooltipText } from '../../src/chart/optionBase.ts';
import { classOf, evenWidths, shadeClasses } from '../../src/chart/classes.ts';
import { isLight, lightKinds } from '../../src/chart/light.ts';
import { type DrawnKind, type LargeKind, optionOf } from '../../src/chart/option.ts';
import { chartSvg, drawing } from '../../src/chart/svg.ts';
import { svgDocument } from '../../src/chart/svgText.ts';
import { themes } from '../../src/chart/theme.ts';
import { chartKinds } from '../../src/dashboard/dashboard.ts';
import type { Figure } from '../../src/series/series.ts';
import { asShown, type ShownFigure, withPeriods } from '../../src/series/transforms.ts';
import * as awkward from './awkward.ts';
import { figure, series } from './figures.ts';

const drawn = chartKinds.filter((kind): kind is DrawnKind => kind !== 'table' && kind !== 'map');
const large = drawn.filter((kind): kind is LargeKind => !isLight(kind));
const option = (kind: LargeKind, of: Figure) =>
  optionOf(kind, { figure: asShown(of), language: 'nb', theme: themes.light, width: 720, height: 420 });

const plainValue = (_: string, each: unknown): unknown =>
  typeof each === 'function'
    ? 'function'
    : typeof each === 'number'
      ? Number.isFinite(each)
        ? Math.round(each * 1000) / 1000
        : String(each)
      : each;

/** As text to be reviewed: one line per property near the root and per datum, numbers short, functions by name only. */
function written(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null || indent.length > 3)
    return JSON.stringify(value, plainValue);
  const lines = Array.isArray(value)
    ? value.map((each) => written(each, `${indent} `))
    : Object.entries(value).map(([name, each]) => `${name}: ${written(each, `${indent} `)}`);
  return lines.map((line) => `\n${indent}${line}`).join('');
}

const goldens: readonly (keyof typeof awkward.awkward)[] = [
  'gaps',
  'onePoint',
  'allMissing',
  'negative',
  'forty',
  'breaks',
];

const fewPeriods = withPeriods(asShown(awkward.forty), [0, 6, 11]);

describe.each(large)('what ECharts is to draw as %s', (kind) => {
  it.each(goldens)('of %s is as reviewed', async (name) => {
    const of = name === 'forty' ? fewPeriods : (awkward.awkward[name] as Figure);
    await expect(written(option(kind, of))).toMatchFileSnapshot(`golden/${kind}-${name}.txt`);
  });
  it('is equal for equal input, functions included, so that nothing is drawn twice', () => {
    expect(option(kind, awkward.plain)).toEqual(option(kind, awkward.plain));
  });
  it('never moves', () => {
    expect(option(kind, awkward.plain)).toMatchObject({ animation: false });
  });
});

const pictured = async (kind: DrawnKind, of: Figure | ShownFigure): Promise<string> => {
  const { text, height } = await drawing({ kind, figure: of, language: 'nb', width: 640, height: 240 });
  const lines = text.replace(/(?<=>)(?=<(path|rect|text))/g, '\n');
  return svgDocument({ width: 640, height, name: kind }, themes.light, `\n${lines}\n`);
};

describe.each(lightKinds)('what is drawn as %s', (kind) => {
  it.each(goldens)('of %s is as reviewed', async (name) => {
    const of = name === 'forty' ? fewPeriods : (awkward.awkward[name] as Figure);
    await expect(await pictured(kind, of)).toMatchFileSnapshot(`golden/${kind}-${name}.svg`);
  });
});

it.each([
  ['stacked', 'breakdown'],
  ['stacked', 'breakdownOfPlaces'],
  ['pyramid', 'pyramid'],
  ['pyramid', 'pyramidOfPlaces'],
  ['pyramid', 'pyramidThenAndNow'],
  ['line', 'projection'],
  ['line', 'quarters'],
  ['line', 'means'],
] as const)('what is drawn as %s of %s is as reviewed', async (kind, name) => {
  await expect(await pictured(kind, awkward.awkward[name] as Figure)).toMatchFileSnapshot(
    `golden/${kind}-${name}.svg`,
  );
});

it('a tooltip makes names harmless', () => {
  expect(tooltipText({ data: { name: '<img src=x onerror=alert(1)>', words: '"2024": 1' } })).toBe(
    '<b>&lt;img src=x onerror=alert(1)&gt;</b><br>&quot;2024&quot;: 1',
  );
  expect(tooltipText({})).toBe('');
  expect(tooltipText([])).toBe('');
});

it('classes of a heat map are equally wide, and hold every number', () => {
  expect(evenWidths([0, 3, 10], 5)).toEqual([2, 4, 6, 8, 10]);
  expect(evenWidths([7], 5)).toEqual([7]);
  const wish = {
    figure: asShown(awkward.forty),
    language: 'nb',
    theme: themes.light,
    width: 1,
    height: 1,
  } as const;
  const values = [0.1, 0.2, 0.30000000000000004, 14, 99.9];
  const classes = shadeClasses(wish, values);
  for (const value of values) expect(classOf(classes, value)).toBeDefined();
  expect(classOf(classes, 0.1)).toBe(classes[0]);
  expect(classOf(classes, 99.9)).toBe(classes.at(-1));
});

describe('a chart as an SVG file', () => {
  const svg = (kind: DrawnKind, of: Figure) =>
    chartSvg({ kind, figure: of, language: 'nb', width: 640, height: 320 });

  it.each(drawn)('of kind %s carries title, unit, years, places and source', async (kind) => {
    const text = await svg(kind, awkward.plain);
    expect(text).toMatch(/^<svg [^>]*role="img".*<title>.*Skien.*<\/svg>$/s);
    for (const words of ['Andel barn under 18 år', 'Prosent', '2026', 'Kilde: SSB, tabell 07459'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/NaN|undefined/);
  });
  it('has one root and balanced elements', async () => {
    for (const kind of drawn) {
      const text = await svg(kind, awkward.gaps);
      expect(text.match(/<(svg|g|text|title)[ >]/g)?.length).toBe(
        text.match(/<\/(svg|g|text|title)>/g)?.length,
      );
    }
  });
  it('makes names harmless', async () => {
    const named = figure(['2024'], [series('4003', '<script>alert(1)</script>', 'own', [1])]);
    for (const kind of drawn) expect(await svg(kind, named)).not.toContain('<script');
  });
});

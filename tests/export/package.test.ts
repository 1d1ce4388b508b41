import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { dashboardCitation, figureCitation } from '../../src/export/citation.ts';
import { dataPackage, packageText } from '../../src/export/package.ts';
import { readPackage } from '../../src/export/readPackage.ts';
import { toUrl } from '../../src/dashboard/url.ts';
import type { Figure } from '../../src/series/series.ts';
import { dashboard, figures, input, inputs } from './figures.ts';

/** The catalogue allows no markup in titles, so neither does a package. */
const clean = figures.filter(({ indicator }) => indicator.id !== 'ondsinnet');
const cleanInput = (language: 'nb' | 'nn' | 'en' = 'nb') => ({
  ...input(language),
  figures: clean,
  link: `https://example.test/${toUrl(dashboard)}`,
});
const schema: object = JSON.parse(readFileSync('public/schema/nokkeltall-package-1.json', 'utf8'));

describe('data package', () => {
  test.each(['nb', 'nn', 'en'] as const)(
    '%s: opens again as the same dashboard and the same numbers',
    (language) => {
      const read = readPackage(packageText(cleanInput(language)));
      if ('fault' in read) throw new Error(read.fault.detail);
      expect(read.package.figures).toEqual(clean);
      expect(read.package.link).toEqual({ dashboard, problems: [] });
      expect(read.package.language).toBe(language);
    },
  );

  test('keeps a table’s own words for its signs', () => {
    const [first, ...others] = clean;
    const told = { ...(first as Figure), signs: { '..': 'skjema mangler' } };
    const text = packageText({ ...cleanInput(), figures: [told, ...others] });
    const read = readPackage(text);
    expect('package' in read && read.package.figures[0]?.signs).toEqual({ '..': 'skjema mangler' });
    expect(new Ajv({ strict: false }).compile(schema)(JSON.parse(text))).toBe(true);
    expect('fault' in readPackage(text.replace(/"\.\.": ?"skjema/, '"??":"skjema'))).toBe(true);
  });

  test('fits the published schema', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    const fits = validate(JSON.parse(JSON.stringify(dataPackage(cleanInput()))));
    expect(validate.errors ?? []).toEqual([]);
    expect(fits).toBe(true);
  });

  test('the published schema refuses a number without origin', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    const broken = JSON.parse(packageText(cleanInput()));
    delete broken.figures[0].series[0].origins;
    expect(validate(broken)).toBe(false);
  });
});

type Packed = Record<string, unknown> & { figures: { series: Record<string, unknown[]>[] }[] };
const changed = (change: (value: Packed) => void): string => {
  const value = JSON.parse(packageText(cleanInput())) as Packed;
  change(value);
  return JSON.stringify(value);
};
const series = (value: Packed) => value.figures[0]?.series[0] as Record<string, unknown>;

test.each([
  ['no JSON', '{', 'not-json'],
  ['other JSON', '[1]', 'not-package'],
  ['a package of tomorrow', changed((value) => (value['version'] = 2)), 'newer-version'],
  ['a number as text', changed((value) => ((series(value)['values'] as unknown[])[0] = '9,8')), 'malformed'],
  ['a sign that is none', changed((value) => ((series(value)['signs'] as unknown[])[0] = '?')), 'malformed'],
  [
    'fewer numbers than periods',
    changed((value) => (series(value)['values'] as unknown[]).pop()),
    'malformed',
  ],
  [
    'a number that says it is missing',
    changed((value) => ((series(value)['origins'] as unknown[])[0] = 'office')),
    'malformed',
  ],
  [
    'a gap that says it is published',
    changed((value) => ((series(value)['values'] as unknown[])[0] = null)),
    'malformed',
  ],
  ['a field that is unknown', changed((value) => (value['script'] = 'x')), 'malformed'],
])('a file with %s is refused by name', (_what, text, kind) => {
  expect(readPackage(text)).toMatchObject({ fault: { kind } });
});

describe('citation', () => {
  test.each(inputs)('names office, table and day in $language', (each) => {
    const [figure] = each.figures;
    if (figure === undefined) throw new Error('no figure');
    const { text, bibtex } = figureCitation(figure, each);
    expect(text).toContain('99901');
    expect(text).toMatch(/SSB|Statistics Norway/);
    expect(text).toMatch(/24\.11\.2026|24 Nov 2026/);
    expect(bibtex).toMatch(/^@misc\{ssb-99901-lavinntekt-barn,\n/);
    expect(bibtex).toContain('urldate = {2026-11-24}');
  });

  test('of the dashboard gives its address and day, with BibTeX that no character breaks', () => {
    const { text, bibtex } = dashboardCitation({ ...input(), title: '50 % & {mer} \\ _a_ #1' });
    expect(text).toContain('https://example.test/');
    expect(bibtex).toContain('title = {{50 \\% \\& \\{mer\\} \\textbackslash{} \\_a\\_ \\#1}}');
  });
});

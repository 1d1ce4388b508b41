import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { faultText } from '../../src/catalog/fault.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import { phraseFaults, readPhrases } from '../../src/catalog/phrase.ts';
import { figuresOf, readTemplate, type Template } from '../../src/catalog/template.ts';
import { emptyDashboard, maximumPanels } from '../../src/dashboard/dashboard.ts';
import { fromTemplate } from '../../src/dashboard/fromTemplate.ts';
import { toUrl } from '../../src/dashboard/url.ts';
import { languages } from '../../src/language/language.ts';
import { real } from './real.ts';

const folder = new URL('../../catalog/templates/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const files = readdirSync(folder).sort();
const read = files.map((file) => ({ file, ...readTemplate(file, json(file), real.catalog.byId) }));
const templates = read.flatMap(({ template }) => template ?? []);

/** Large and small, from south to north; one with the shortest memory of its number. */
const municipalities = ['0301', '4003', '1151', '5501', '1826'].map(areaCode);

describe('the templates', () => {
  test('are nine, and have no faults', () => {
    expect(read.flatMap(({ faults }) => faults.map(faultText))).toEqual([]);
    expect(templates.length).toBe(9);
  });

  test.each(read)('$file is named after its id', ({ file, template }) => {
    expect(`${template?.id}.json`).toBe(file);
  });

  test.each(read)('$file has only verified figures', ({ template }) => {
    const figures = figuresOf(template as Template).map((id) => real.catalog.byId.get(id));
    expect(figures.filter((figure) => figure?.evidence !== 'verified')).toEqual([]);
  });

  test.each(read)(
    '$file opens for five municipalities in every language, with a link that is short enough',
    ({ template }) => {
      for (const area of municipalities)
        for (const language of languages) {
          const areas = [area, areaCode('EKG11'), areaCode('0')];
          const dashboard = fromTemplate(template as Template, language, { ...emptyDashboard, areas });
          expect(dashboard.panels.length).toBeLessThanOrEqual(maximumPanels);
          expect(dashboard.panels.filter(({ heading }) => heading !== undefined).length).toBe(
            template?.sections.length,
          );
          expect(dashboard.areas).toEqual(areas);
          expect(toUrl(dashboard).length).toBeLessThan(2000);
        }
    },
  );

  test.each(read)('$file says what it does not cover', ({ template }) => {
    expect(template?.notCovered.length).toBeGreaterThan(0);
  });
});

describe('a template with a fault', () => {
  const [good] = files.map(json) as [Record<string, unknown>];
  test.each([
    ['is not an object', null, 'content'],
    ['lacks a title', { ...good, title: undefined }, 'title'],
    ['has a field too many', { ...good, colour: 'red' }, 'colour'],
    [
      'names an unknown figure',
      { ...good, sections: [{ heading: good['title'], figures: ['no-such'] }] },
      'sections',
    ],
    [
      'names a figure twice',
      { ...good, sections: [{ heading: good['title'], figures: ['bef-folketall', 'bef-folketall'] }] },
      'sections',
    ],
    [
      'links to no safe address',
      { ...good, notCovered: [{ text: good['title'], href: 'javascript:alert(1)' }] },
      'href',
    ],
  ])('that %s is left out and the field is named', (_, value, field) => {
    const { template, faults } = readTemplate('x.json', value, real.catalog.byId);
    expect(template).toBeNull();
    expect(faults.map((fault) => fault.field).join()).toContain(field);
  });
});

describe('the phrases', () => {
  const file = JSON.parse(readFileSync(new URL('../phrases.json', folder), 'utf8'));
  const phrases = readPhrases(file);

  test('have no faults and are of known figures', () => {
    expect(phraseFaults(file, real.catalog.byId).map(faultText)).toEqual([]);
    expect(phrases.size).toBeGreaterThan(100);
  });

  test('say a share of figures in per cent only, and count nothing in per cent or money', () => {
    for (const [id, { kind }] of phrases) {
      const unit = real.catalog.byId.get(id)?.unit;
      if (kind === 'share') expect(unit).toBe('percent');
      if (kind === 'count') expect(['percent', 'nok', 'nok1000']).not.toContain(unit);
    }
  });

  test('are never of a breakdown', () => {
    for (const id of phrases.keys()) expect(real.catalog.byId.get(id)?.breakdown).toBeUndefined();
  });

  test('that are no phrases are left out and named', () => {
    const wrong = {
      'bef-folketall': { kind: 'count' },
      nothing: { kind: 'amount', noun: { nb: 'a', nn: 'a', en: 'a' } },
    };
    expect(readPhrases(wrong).has(indicatorId('bef-folketall'))).toBe(false);
    expect(phraseFaults(wrong, real.catalog.byId).length).toBe(2);
    expect(readPhrases([]).size).toBe(0);
    expect(phraseFaults([], real.catalog.byId).length).toBe(1);
  });
});

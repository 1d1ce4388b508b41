import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methodText } from '../../src/language/method.ts';
import { languages } from '../../src/language/language.ts';
import { describe as described } from '../../src/text/describe.ts';
import { lead, mostInLead, mostInSection, section } from '../../src/text/lead.ts';
import { methodOf } from '../../src/text/method.ts';
import { pageText } from '../../src/text/page.ts';
import { sentenceText } from '../../src/text/text.ts';
import { context, figure, type WrittenSeries } from './build.ts';
import { cases, years } from './cases.ts';
import { randomFigures } from './random.ts';

const share = (id: string, own: number, nation: number, more: Partial<WrittenSeries> = {}) =>
  figure({
    indicator: { id, unit: 'percent', decimals: 1, title: { nb: id, nn: id, en: id } },
    periods: ['2024'],
    series: [
      { area: '4003', label: 'Skien', role: 'own', values: [own], ...more },
      { area: '0', label: 'Hele landet', role: 'nation', values: [nation] },
    ],
  });

const told = (figures: Parameters<typeof lead>[0]): readonly string[] =>
  lead(figures, context).map(({ subject }) => subject.indicator);

describe('the lead of a dashboard', () => {
  test('names the three shares farthest from the nation in per cent, in the order of the figures', () => {
    const figures = [
      share('a', 10, 9),
      share('b', 5, 10),
      share('c', 50, 49),
      share('d', 12, 10),
      share('e', 8, 10),
    ];
    expect(told(figures)).toEqual(['b', 'd', 'e']);
  });

  test('leaves out what is alike within its band, and what calls for caution', () => {
    expect(told([share('a', 11, 10, { counts: [[110, 1000]] })])).toEqual([]);
    expect(told([share('a', 40, 10, { counts: [[16, 40]] })])).toEqual([]);
  });

  test('leaves out numbers of an older period and numbers of a county that stands in', () => {
    const old = share('a', 20, 10);
    const [own, nation] = old.series as [(typeof old.series)[0], (typeof old.series)[0]];
    const older = {
      ...old,
      periods: [...old.periods, ...share('x', 1, 1).periods],
      series: [
        { ...own, cells: [...own.cells, { missing: 'not-held', sign: null } as const] },
        { ...nation, cells: [...nation.cells, ...nation.cells] },
      ],
    };
    expect(told([older])).toEqual([]);
    expect(told([share('a', 20, 10, { standIn: '40' })])).toEqual([]);
  });

  test('tells of amounts how much they have changed over the span', () => {
    const count = figure({
      indicator: { id: 'bef-barn-under-18' },
      periods: years(2020, 2024),
      series: [{ area: '4003', label: 'Skien', role: 'own', values: [1000, 980, 960, 950, 900] }],
    });
    const [sentence] = lead([count], context);
    expect(sentenceText(sentence as NonNullable<typeof sentence>, 'nb').text.replaceAll('\u00a0', ' ')).toBe(
      'I 2024 var det 900 barn under 18 år i Skien, 10,0 prosent færre enn i 2020.',
    );
  });

  test('has at most three sentences, a section two, whatever the figures', () => {
    fc.assert(
      fc.property(fc.array(randomFigures, { maxLength: 6 }), (random) => {
        const figures = random.map((one) => one.figure);
        expect(lead(figures, context).length).toBeLessThanOrEqual(mostInLead);
        expect(section(figures, context).length).toBeLessThanOrEqual(mostInSection);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the rules', () => {
  test('every sentence of every case has a rule that is stated in all languages', () => {
    for (const { figure: of } of cases)
      for (const sentence of described(of, context))
        for (const language of languages)
          expect(methodText[language].rules[methodOf(sentence)].text).not.toBe('');
  });

  test('a page in words begins with what stands out and has each figure under its title', () => {
    const text = pageText([share('a', 20, 10), share('b', 5, 5)], 'nb', context);
    expect(text.split('\n\n').length).toBe(3);
    expect(text.split('\n\n')[1]).toMatch(/^a\n/);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import {
  chartKinds,
  type Dashboard,
  emptyDashboard,
  maximumAreas,
  maximumPanels,
  maximumText,
  transforms,
  views,
} from '../../src/dashboard/dashboard.ts';
import { printable } from '../../src/dashboard/linkText.ts';
import { spreads } from '../../src/dashboard/spread.ts';
import { fromUrl } from '../../src/dashboard/readUrl.ts';
import { panelScales } from '../../src/dashboard/panelScale.ts';
import { toUrl } from '../../src/dashboard/url.ts';
import { languages } from '../../src/language/language.ts';

const some = <K extends string, V>(key: K, value: fc.Arbitrary<V>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }) as { [P in K]?: V });
const together = <T extends object>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> =>
  fc.tuple(...parts).map((objects) => Object.assign({}, ...objects) as T);

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map(indicatorId);
const municipality = fc.integer({ min: 0, max: 9999 }).map((n) => areaCode(String(n).padStart(4, '0')));
const area = fc.oneof(
  municipality,
  fc.integer({ min: 0, max: 99 }).map((n) => areaCode(String(n).padStart(2, '0'))),
  fc.constantFrom('0', 'EAKUO', 'EKG01', 'EKG12').map(areaCode),
);
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((written) => printable(written).trim())
  .filter((written) => written !== '');
const panel = together<Dashboard['panels'][number]>(
  fc.record({ indicator: id }),
  some('chart', fc.constantFrom(...chartKinds)),
  some('transform', fc.constantFrom(...transforms.filter((t) => t !== 'level'))),
  some('width', fc.constantFrom(2, 3)),
  some('scale', fc.constantFrom(...panelScales)),
  some('heading', text),
  some('note', text),
  some('text', text),
);
const year = fc.integer({ min: 1900, max: 2100 });
const span = fc.oneof(
  fc
    .tuple(fc.oneof(year, fc.constant('first' as const)), fc.oneof(year, fc.constant('last' as const)))
    .filter(([from, to]) => typeof from === 'string' || typeof to === 'string' || from <= to)
    .map(([from, to]) => ({ kind: 'range' as const, from, to })),
  fc.integer({ min: 1, max: 99 }).map((years) => ({ kind: 'latest' as const, years })),
);
const weight = fc.constantFrom(0, 0.5, 1, 2, 4);
const criteria = fc.record({
  own: municipality,
  weights: fc.record({ people: weight, children: weight, centrality: weight, kostraGroup: weight }),
});
const dashboard = together<Dashboard>(
  fc.record({
    panels: fc.uniqueArray(panel, { maxLength: 12, selector: (p) => p.indicator }),
    areas: fc.uniqueArray(area, { maxLength: 12 }),
    groups: fc.array(
      together<Dashboard['groups'][number]>(
        fc.record({ name: text, members: fc.uniqueArray(municipality, { minLength: 1, maxLength: 5 }) }),
        some('criteria', criteria),
      ),
      { maxLength: 3 },
    ),
    span,
    view: fc.constantFrom(...views),
  }),
  some('figure', id),
  some('embed', id),
  some('language', fc.constantFrom(...languages)),
  some('source', fc.constantFrom('live' as const, 'extract' as const)),
  some('standIns', fc.constant('off' as const)),
  some('former', fc.uniqueArray(municipality, { minLength: 1, maxLength: 3 })),
  some('spreads', fc.subarray([...spreads], { minLength: 1 })),
  some('title', text),
  some('lead', text),
);

describe('a link', () => {
  it('restores exactly the dashboard it was made of', () => {
    fc.assert(
      fc.property(dashboard, (value) => {
        const { dashboard: read, problems } = fromUrl(toUrl(value));
        expect(read).toEqual(value);
        expect(problems).toEqual([]);
      }),
    );
  });

  it('holds only characters that survive mail and chat, and never ends in punctuation when it names figures', () => {
    fc.assert(
      fc.property(dashboard, (value) => {
        const link = toUrl(value);
        expect(link).toMatch(/^(\?[A-Za-z0-9\-_.~=&]*)?$/);
        if (value.panels.length > 0) expect(link).toMatch(/[A-Za-z0-9-]$/);
      }),
    );
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
        (pasted) => {
          for (const link of [
            pasted,
            `?figures=${pasted}`,
            `?areas=${pasted}&span=${pasted}`,
            `?groups=${pasted}&notes=a.${pasted}`,
          ])
            expect(fromUrl(link).dashboard.panels.length).toBeLessThanOrEqual(maximumPanels);
        },
      ),
    );
  });

  it('stays under 2 000 characters for 20 figures and 10 places', () => {
    const panels = Array.from({ length: 20 }, (_, n) => ({
      indicator: indicatorId(`oko-vedvarende-lavinntekt-barn-${n}`),
    }));
    const areas = Array.from({ length: 10 }, (_, n) => areaCode(String(4600 + n)));
    expect(toUrl({ ...emptyDashboard, view: 'workspace', panels, areas }).length).toBeLessThan(2000);
  });

  it('is empty for the empty dashboard and leaves defaults out', () => {
    expect(toUrl(emptyDashboard)).toBe('');
    expect(toUrl({ ...emptyDashboard, areas: [areaCode('4601')] })).toBe('?v=1&areas=4601');
  });
});

/** Links that have been sent must open for ever: lines are added here, never changed. */
const golden: readonly (readonly [link: string, expected: Partial<Dashboard>])[] = [
  [
    '?v=1&figures=bef-barn-under-18~bhg-andel-1-5&areas=4003~40~0&span=2015..last',
    {
      panels: [{ indicator: indicatorId('bef-barn-under-18') }, { indicator: indicatorId('bhg-andel-1-5') }],
      areas: ['4003', '40', '0'].map(areaCode),
      span: { kind: 'range', from: 2015, to: 'last' },
      view: 'workspace',
    },
  ],
  ['?figures=bef-barn-under-18&areas=1201', { areas: [areaCode('1201')], view: 'workspace' }],
  [
    'https://eksempel.no/tall/?v=1&view=overview&figures=bef-folketall&span=last5#topp',
    { view: 'overview', span: { kind: 'latest', years: 5 } },
  ],
  ['figures=bef-folketall&areas=EKG12~EAKUO', { areas: ['EKG12', 'EAKUO'].map(areaCode) }],
  [
    '?v=1&title=Oppvekst_i_Skien&notes=bef-folketall.Se_.00f8konomiplanen&figures=bef-folketall',
    {
      title: 'Oppvekst i Skien',
      panels: [{ indicator: indicatorId('bef-folketall'), note: 'Se økonomiplanen' }],
    },
  ],
  [
    '?v=1&groups=Nordm.00f8re-1505-1554&areas=1505',
    { groups: [{ name: 'Nordmøre', members: ['1505', '1554'].map(areaCode) }] },
  ],
  ['?v=1&standins=off&figures=barnevern-tiltak&areas=4003', { standIns: 'off', areas: [areaCode('4003')] }],
  [
    '?v=1&charts=bhg-andel-1-5.bar&lang=nn&embed=bhg-andel-1-5&figures=bhg-andel-1-5&areas=4003~0&span=2015..last',
    {
      embed: indicatorId('bhg-andel-1-5'),
      language: 'nn',
      panels: [{ indicator: indicatorId('bhg-andel-1-5'), chart: 'bar' }],
      areas: ['4003', '0'].map(areaCode),
      view: 'workspace',
    },
  ],
  [
    '?v=1&texts=bef-folketall.F.00e6rre_enn_f.00f8r&transforms=bef-folketall.mean3&figures=bef-folketall&areas=1151',
    {
      panels: [{ indicator: indicatorId('bef-folketall'), text: 'Færre enn før', transform: 'mean3' }],
      areas: [areaCode('1151')],
    },
  ],
  [
    '?v=1&groups=Mest_like-like_4003_2_1_0.5_0-3907-4001&former=3118&spreads=median~middle&figures=bef-folketall&areas=4003~3118',
    {
      former: [areaCode('3118')],
      spreads: ['median', 'middle'],
      groups: [
        {
          name: 'Mest like',
          members: ['3907', '4001'].map(areaCode),
          criteria: {
            own: areaCode('4003'),
            weights: { people: 2, children: 1, centrality: 0.5, kostraGroup: 0 },
          },
        },
      ],
    },
  ],
];

describe.each(golden)('the link %s', (link, expected) => {
  it('opens as it always has', () => {
    const { dashboard: read, problems } = fromUrl(link);
    expect(read).toMatchObject(expected);
    expect(problems).toEqual([]);
  });
});

describe('what a link holds that cannot be read', () => {
  const cases: readonly (readonly [link: string, kind: string, param: string])[] = [
    ['?figurs=a', 'unknown-parameter', 'figurs'],
    ['?v=9&figures=a', 'unknown-version', ''],
    ['?figures=a&figures=b', 'repeated-parameter', 'figures'],
    ['?figures=<script>alert(1)</script>', 'unreadable', 'figures'],
    ['?areas=46012~0', 'unreadable', 'areas'],
    ['?areas=4601~4601', 'repeated', 'areas'],
    ['?span=2024..2015', 'unreadable', 'span'],
    ['?span=%E0%A4%A', 'unreadable', 'span'],
    ['?view=kart', 'unreadable', 'view'],
    ['?embed=<b>', 'unreadable', 'embed'],
    ['?source=https://evil.example', 'unreadable', 'source'],
    ['?figures=a&charts=a.kake', 'unreadable', 'charts'],
    ['?groups=Uten_medlemmer', 'unreadable', 'groups'],
  ];
  it.each(cases)('%s is named as %s and the rest is kept', (link, kind, param) => {
    const { problems } = fromUrl(`${link}&title=Kept`);
    expect(fromUrl(`${link}&title=Kept`).dashboard.title).toBe('Kept');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(param === '' ? { kind } : { kind, param });
  });

  it('says how many figures and places were left out, and keeps the first', () => {
    const many = (count: number, write: (n: number) => string) =>
      Array.from({ length: count }, (_, n) => write(n)).join('~');
    const { dashboard: read, problems } = fromUrl(
      `?figures=${many(70, (n) => `f${n}`)}&areas=${many(500, (n) => String(1000 + n))}`,
    );
    expect(read.panels).toHaveLength(maximumPanels);
    expect(read.areas).toHaveLength(maximumAreas);
    expect(problems).toEqual([
      { kind: 'too-many-figures', given: 70, kept: maximumPanels },
      { kind: 'too-many-areas', given: 500, kept: maximumAreas },
    ]);
  });

  it('cuts texts of the reader that are too long, and says so', () => {
    const { dashboard: read, problems } = fromUrl(`?title=${'a'.repeat(maximumText + 1)}`);
    expect(read.title).toHaveLength(maximumText);
    expect(problems).toEqual([{ kind: 'text-cut', param: 'title', kept: maximumText }]);
  });

  it('drops control characters and direction overrides from texts', () => {
    expect(fromUrl('?title=a~202eb~0000c').dashboard.title).toBe('abc');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import relationsJson from '../../catalog/areas/relations.json' with { type: 'json' };
import { type AreaCode, areaCode } from '../../src/areas/area.ts';
import { presetGroup } from '../../src/areas/groups.ts';
import { readRelations } from '../../src/areas/relations.ts';
import { nodeCatalog, nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { indicatorId } from '../../src/catalog/indicator.ts';
import { checked } from '../../src/dashboard/check.ts';
import { readCriteria } from '../../src/dashboard/criteria.ts';
import { type Dashboard, emptyDashboard, type OwnGroup } from '../../src/dashboard/dashboard.ts';
import { setFormer, setGroup, setSpread } from '../../src/dashboard/groups.ts';
import { setAreas } from '../../src/dashboard/dashboard.ts';
import { knownFrom } from '../../src/dashboard/known.ts';
import { fromUrl } from '../../src/dashboard/readUrl.ts';
import { toUrl } from '../../src/dashboard/url.ts';
import { languages } from '../../src/language/language.ts';
import type { TableInfo } from '../../src/pxweb/table.ts';
import { criteriaSentence } from '../../src/text/criteria.ts';
import { offersFor } from '../../src/ui/compare/offers.ts';
import { figuresHaving } from '../../src/ui/compare/having.ts';

const [places, history, catalog] = [nodePlaces(), nodeHistory(), nodeCatalog()];
const relations = readRelations(relationsJson);
const known = knownFrom(catalog, places, history, 'nb');
const weight = fc.constantFrom(0, 0.5, 1, 2, 4);
const weights = fc.record({ people: weight, children: weight, centrality: weight, kostraGroup: weight });
const childShare = new Map(
  places.municipalities.map(({ code }, at) => [code as string, 0.15 + (at % 9) / 100]),
);
const anyPlace = fc.constantFrom(...places.municipalities.map(({ code }) => code));

function similarGroup(own: AreaCode, input: Parameters<typeof offersFor>[1]): OwnGroup {
  const offer = offersFor(own, input, history, 'nb').find(({ id }) => id === 'similar');
  if (offer === undefined || !('groupName' in offer.line) || offer.criteria === undefined)
    throw new Error('no such offer');
  return { name: offer.line.groupName, members: offer.members, criteria: offer.criteria };
}

describe('a group of the most similar municipalities, in a link', () => {
  it('can be chosen anew from what the link says, with the same members', () => {
    fc.assert(
      fc.property(anyPlace, weights, (own, wanted) => {
        const group = similarGroup(own, { places, relations, weights: wanted, childShare });
        const link = toUrl(setGroup({ ...emptyDashboard, areas: [own] }, group));
        const [read] = checked(fromUrl(link).dashboard, known).dashboard.groups;
        expect(read).toEqual(group);
        const again = presetGroup('similar', own, {
          places,
          relations,
          childShare,
          weights: read?.criteria?.weights as never,
        });
        expect(again.members).toEqual(read?.members);
      }),
      { numRuns: 40 },
    );
  });

  it('says that children did not count while their shares were not at hand', () => {
    const group = similarGroup(areaCode('4003'), { places, relations });
    expect(group.criteria?.weights).toEqual({ people: 1, children: 0, centrality: 1, kostraGroup: 1 });
  });

  it.each(languages)('is explained with its weights in %s, and without those that are none', (language) => {
    const criteria = {
      own: areaCode('4003'),
      weights: { people: 2, children: 0, centrality: 0.25, kostraGroup: 1 },
    };
    const said = criteriaSentence('Mest like', criteria, 'Skien', language);
    expect(said).toContain(language === 'en' ? '0.25' : '0,25');
    expect(said).toContain('Skien');
    expect(said).not.toMatch(/andel barn|delen barn|share of children/i);
  });

  it('loses its criteria when its members are no longer those that they chose', () => {
    const link = '?groups=Mest_like-like_4003_1_1_1_1-1201-4001&areas=4003';
    const { dashboard } = checked(fromUrl(link).dashboard, known);
    expect(dashboard.groups).toEqual([{ name: 'Mest like', members: ['4601', '4001'] }]);
  });

  it.each([
    'like_4003_1_1_1',
    'like_40_1_1_1_1',
    'like_4003_1_-1_1_1',
    'like_4003_1_1e9_1_1',
    'alike_4003_1_1_1_1',
    '',
  ])('is no criterion: %s', (text) => {
    expect(readCriteria(text)).toBeNull();
  });
});

describe('what stands beside the places', () => {
  const dashboard: Dashboard = { ...emptyDashboard, areas: ['4003', '3118'].map(areaCode) };

  it('goes on and off again without a trace', () => {
    const shown = setSpread(setFormer(dashboard, areaCode('3118'), true), 'median', true);
    expect(toUrl(shown)).toBe('?v=1&former=3118&spreads=median&areas=4003~3118');
    expect(setSpread(setFormer(shown, areaCode('3118'), false), 'median', false)).toEqual(dashboard);
  });

  it('goes with its place', () => {
    const shown = setFormer(dashboard, areaCode('3118'), true);
    expect(setAreas(shown, [areaCode('4003')])).toEqual({ ...emptyDashboard, areas: ['4003'] });
  });

  it('is named as a problem when a link has it for a place that is not shown', () => {
    const { dashboard: read, problems } = checked(fromUrl('?areas=4003&former=3118').dashboard, known);
    expect(read.former).toBeUndefined();
    expect(problems).toEqual([{ kind: 'unreadable', param: 'former', text: '3118' }]);
  });
});

describe('the country without Oslo', () => {
  const info = (table: string, codes: readonly string[]) =>
    ({ table, region: 'R', variables: [{ code: 'R', codes, codelists: [] }] }) as unknown as TableInfo;
  const indicators = ['bhg-andel-1-5', 'bhg-minoritet-andel', 'bef-folketall'].map(
    (id) => catalog.byId.get(indicatorId(id)) as never,
  );

  it('is counted in the figures whose tables have its code', () => {
    const infos = new Map([
      ['13502', info('13502', ['EAK', 'EAKUO'])],
      ['12272', info('12272', ['EAK'])],
      ['07459', info('07459', ['0'])],
    ]);
    const having = figuresHaving(indicators, (table) => infos.get(table));
    expect(having).toMatchObject({ having: [{ id: 'bhg-andel-1-5' }], all: 3 });
    expect(figuresHaving(indicators, () => undefined)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { areaCode } from '../../src/areas/area.ts';
import { readRelations } from '../../src/areas/relations.ts';
import { nodeHistory, nodePlaces } from '../../src/cli/nodeAssets.ts';
import { emptyDashboard } from '../../src/dashboard/dashboard.ts';
import {
  groupAsPlaces,
  hasGroup,
  heirsTogether,
  onlyHeir,
  removeMembers,
  setGroup,
} from '../../src/dashboard/groups.ts';
import { languages } from '../../src/language/language.ts';
import { offersFor } from '../../src/ui/compare/offers.ts';
import relationsJson from '../../catalog/areas/relations.json' with { type: 'json' };

const places = nodePlaces();
const history = nodeHistory();
const relations = readRelations(relationsJson);
const codes = (...list: string[]) => list.map(areaCode);

describe('ready comparisons', () => {
  it.each(languages)('can be made for every municipality in %s, each with a rule in one line', (language) => {
    for (const { code } of places.municipalities)
      for (const { name, rule, members, line } of offersFor(code, { places, relations }, history, language)) {
        expect(name).not.toBe('');
        expect(rule).toMatch(/^[^\n]{10,200}$/);
        expect('code' in line || members.length > 0 || line.groupName !== '').toBe(true);
      }
  });

  it('offers the published group, the county and the nation as places, and the rest as groups with the place’s name', () => {
    const offers = offersFor(areaCode('4003'), { places, relations }, history, 'nb');
    const lines = Object.fromEntries(offers.map(({ id, line }) => [id, Object.values(line)[0]]));
    expect(lines).toMatchObject({
      kostra: 'EKG11',
      county: '40',
      nation: '0',
      'without-oslo': 'EAKUO',
      neighbours: 'Nabokommuner (Skien)',
    });
    expect(lines['union']).toBeUndefined();
  });

  it('offers Haram its union with Ålesund', () => {
    const union = offersFor(areaCode('1580'), { places, relations }, history, 'nb').find(
      ({ id }) => id === 'union',
    );
    expect(union).toMatchObject({ name: 'Ålesund og Haram samlet', members: ['1508', '1580'] });
  });
});

describe('a group of the reader’s own', () => {
  const one = { name: 'A', members: codes('4601', '4602') };
  const two = { name: 'B', members: codes('4601', '4602') };
  const dashboard = { ...emptyDashboard, areas: codes('4003') };

  it('takes the place of another with the same members', () => {
    expect(setGroup(setGroup(dashboard, one), two).groups).toEqual([two]);
  });

  it('keeps its place when it is edited', () => {
    const other = { name: 'C', members: codes('0301') };
    const both = setGroup(setGroup(dashboard, one), other);
    const edited = { name: 'A', members: codes('4601') };
    expect(setGroup(both, edited, one).groups).toEqual([edited, other]);
  });

  it('becomes its members when they are wanted each by itself', () => {
    const apart = groupAsPlaces(setGroup(dashboard, one), one);
    expect(apart.groups).toEqual([]);
    expect(apart.areas).toEqual(codes('4003', '4601', '4602'));
  });

  it('never takes the reader’s own place away with its members', () => {
    expect(
      removeMembers({ ...dashboard, areas: codes('4003', '4001') }, codes('4003', '4001')).areas,
    ).toEqual(codes('4003'));
  });
});

describe('a divided municipality in a link', () => {
  const opened = { ...emptyDashboard, areas: codes('1508', '1580', '15') };
  const heirs = codes('1508', '1580');

  it('can give way to one heir, in the same place', () => {
    expect(onlyHeir(opened, heirs, areaCode('1580')).areas).toEqual(codes('1580', '15'));
    const last = { ...emptyDashboard, areas: codes('0', '1508', '1580') };
    expect(onlyHeir(last, heirs, areaCode('1508')).areas).toEqual(codes('0', '1508'));
  });

  it('can give way to all of them with their union, also after one was chosen', () => {
    const one = onlyHeir(opened, heirs, areaCode('1580'));
    const both = heirsTogether(one, { name: 'Samlet', members: heirs });
    expect(both.areas).toEqual(codes('1580', '15', '1508'));
    expect(hasGroup(both, heirs)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { faultsIn } from '../../src/cli/areas/checks.ts';
import { field, numberIn, rowsOfCsv } from '../../src/cli/areas/csv.ts';
import type { AreaTables } from '../../src/cli/areas/tables.ts';

describe('comma-separated text', () => {
  it('is read by its header, with commas and quotes inside quoted fields', () => {
    const rows = rowsOfCsv('code,name,note\n0301,"Oslo, by",\n1103,"""Byen""",x\n', 'a.csv');
    expect(rows).toEqual([
      { code: '0301', name: 'Oslo, by', note: '' },
      { code: '1103', name: '"Byen"', note: 'x' },
    ]);
  });

  it('is refused when a row is wider or narrower than the header, with the line named', () => {
    expect(() => rowsOfCsv('code,name\n0301,Oslo\n1103\n', 'a.csv')).toThrow('a.csv:3: 1 fields');
  });

  it('has no number in an empty cell and none in a word', () => {
    expect(numberIn({ share: '' }, 'share')).toBeUndefined();
    expect(numberIn({ share: '0.5' }, 'share')).toBe(0.5);
    expect(() => numberIn({ share: 'half' }, 'share')).toThrow('half');
    expect(() => field({}, 'share')).toThrow('no column share');
  });
});

const municipality = (code: string) => ({ code, isCurrent: '1', countyCode: code.slice(0, 2) });
const neighbours = (code: string, neighbourCode: string, borderKm = '2') => ({
  code,
  neighbourCode,
  type: 'land',
  borderKm,
});

/** Two municipalities that hold together, but for there not being 357 of them. */
const sound: AreaTables = {
  municipalities: [municipality('0301'), municipality('3201')],
  names: [],
  counties: ['03', '32'].map((code) => ({ code, isCurrent: '1' })),
  countyChanges: [],
  changes: [],
  transfers: [],
  codeToCurrent: ['0301', '3201'].map((code) => ({ code, currentCode: code, weight: '1' })),
  populationSince1986: [],
  population: [{ code: '0301' }, { code: '3201' }],
  groups: ['0301', '3201'].map((municipalityCode) => ({ municipalityCode, validFrom: '2024-01-01' })),
  groupDefinitions: [],
  neighbours: [neighbours('0301', '3201'), neighbours('3201', '0301')],
  centrality: [{ code: '0301' }, { code: '3201' }],
  regions: [{ code: '0301' }, { code: '3201' }],
};
const counts = ['2 municipalities today', '2 counties today'];
const shapes = ['0301', '3201'];

describe('tables of places', () => {
  it('are missed from when there are not 357 municipalities and 15 counties', () => {
    expect(faultsIn(sound, shapes)).toEqual(counts);
  });

  it.each<[string, Partial<AreaTables>, string]>([
    ['a municipality without a group', { groups: sound.groups.slice(1) }, '0301 has no group'],
    ['a region of a place that is not', { regions: [...sound.regions, { code: '1201' }] }, 'region of 1201?'],
    ['a code that leads nowhere', { codeToCurrent: sound.codeToCurrent.slice(1) }, '0301 leads nowhere'],
    [
      'a code that leads to the past',
      { codeToCurrent: [...sound.codeToCurrent, { code: '0219', currentCode: '3024', weight: '1' }] },
      '0219 leads to 3024, which is not of today',
    ],
    [
      'shares that do not sum to 1',
      { codeToCurrent: [...sound.codeToCurrent, { code: '3201', currentCode: '0301', weight: '0.5' }] },
      'the shares of 3201 sum to 1.5',
    ],
    [
      'a neighbour that does not agree',
      { neighbours: [neighbours('0301', '3201', '9'), neighbours('3201', '0301')] },
      '0301 and 3201 disagree on being neighbours',
    ],
    [
      'a municipality in a county that it has not the code of',
      { municipalities: [municipality('0301'), { ...municipality('3201'), countyCode: '30' }] },
      '3201 is said to lie in 30',
    ],
    [
      'a present municipality in a former county',
      {
        counties: [
          { code: '03', isCurrent: '1' },
          { code: '32', isCurrent: '0' },
        ],
      },
      '3201 lies in a former county',
    ],
    [
      'a municipality that went to another county untold',
      { changes: [{ date: '2020-01-01', oldCode: '0121', newCode: '3026', kind: 'merge' }] },
      '2020-01-01 01 to 30: 1 municipalities, not undefined',
    ],
  ])('do not hold together with %s', (_title, broken, fault) => {
    expect(faultsIn({ ...sound, ...broken }, shapes)).toContain(fault);
  });

  it('do not hold together without a shape', () => {
    expect(faultsIn(sound, ['0301'])).toContain('3201 has no shape');
  });
});

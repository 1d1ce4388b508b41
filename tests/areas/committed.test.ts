import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kostraGroupIn } from '../../src/areas/groups.ts';
import { committed, history, places, relations } from './committed.ts';

interface Shapes {
  readonly objects: Record<'municipalities' | 'counties', { readonly geometries: readonly Shape[] }>;
}
interface Shape {
  readonly id: string;
  readonly type: string;
  readonly arcs: readonly unknown[];
}

const map = committed('map') as Shapes;
const present = places.municipalities.map(({ code }) => code as string);

describe('the committed place files', () => {
  it('know 357 municipalities and 15 counties', () => {
    expect(present.length).toBe(357);
    expect(new Set(present).size).toBe(357);
    expect(places.counties.length).toBe(15);
  });

  it('agree on which codes are of today', () => {
    const current = [...history.codes.values()].filter(({ validTo }) => validTo === null);
    expect(current.map(({ code }) => code).sort()).toEqual([...present].sort());
    expect([...relations.traits.keys()].sort()).toEqual([...present].sort());
    const counties = [...history.counties.values()].filter(({ validTo }) => validTo === null);
    expect(counties.map(({ code }) => code)).toEqual(places.counties.map(({ code }) => code));
  });

  it('agree on the names of today', () => {
    for (const { code, name, nameSami, nameKven } of places.municipalities) {
      const { name: n, nameSami: s, nameKven: k } = history.codes.get(code) ?? {};
      expect([n, s, k]).toEqual([name, nameSami, nameKven]);
    }
  });

  it('let every code since 1977 end in codes of today, with shares that sum to 1', () => {
    expect(history.codes.size).toBe(878);
    for (const { heirs } of history.codes.values()) {
      expect(heirs.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const heir of heirs) expect(present).toContain(heir.code);
    }
  });

  it('tell of every code that ended what it became on that day, and of every new code what it was', () => {
    const told = (key: 'from' | 'to', code: string, date: string | null) =>
      history.changes.some((change) => change[key] === code && change.date === date);
    for (const { code, validFrom, validTo } of history.codes.values()) {
      if (validTo !== null) expect([code, told('from', code, validTo)]).toEqual([code, true]);
      if (validFrom > '1977-01-01') expect([code, told('to', code, validFrom)]).toEqual([code, true]);
    }
  });

  it('let the changes lead where the heirs are, apart from the shares of what was divided', () => {
    for (const { from, to, kind } of history.changes) {
      if (kind === 'partial-transfer') continue;
      const after = new Set(history.codes.get(to)?.heirs.map(({ code }) => code));
      expect(history.codes.get(from)?.heirs.some(({ code }) => after.has(code))).toBe(true);
    }
  });

  it('give every municipality a county, a KOSTRA group, people and a centrality class from 1 to 6', () => {
    for (const place of places.municipalities) {
      expect(places.byCode.get(place.county as string)?.level).toBe('county');
      expect(places.byCode.get(place.kostraGroup as string)?.level).toBe('kostra');
      expect(place.population).toBeGreaterThan(150);
      expect([1, 2, 3, 4, 5, 6]).toContain(place.centralityClass);
    }
    const people = places.municipalities.reduce((sum, { population }) => sum + (population as number), 0);
    expect(people).toBe(5_627_400);
  });

  it('give every municipality and county a shape that is not empty', () => {
    const ids = (what: 'municipalities' | 'counties') =>
      map.objects[what].geometries.map(({ id }) => id).sort();
    expect(ids('municipalities')).toEqual([...present].sort());
    expect(ids('counties')).toEqual(places.counties.map(({ code }) => code));
    for (const { arcs, type } of map.objects.municipalities.geometries) {
      expect(arcs.length).toBeGreaterThan(0);
      expect(['Polygon', 'MultiPolygon']).toContain(type);
    }
  });

  it('let neighbours be neighbours both ways, none alone and none its own', () => {
    for (const [code, neighbours] of relations.neighbours) {
      expect(neighbours.length).toBeGreaterThan(0);
      for (const other of neighbours) {
        expect(other.code).not.toBe(code);
        const back = relations.neighbours.get(other.code)?.filter((one) => one.code === code);
        expect(back).toEqual([{ ...other, code }]);
      }
    }
  });

  it('put every municipality in one group of every grouping of its time', () => {
    const inForce = relations.groupings.find(({ validFrom }) => validFrom === '2024-01-01');
    expect([...(inForce?.members.values() ?? [])].flat().sort()).toEqual([...present].sort());
    for (const { code, kostraGroup } of places.municipalities)
      expect(kostraGroupIn(inForce as never, code)).toBe(kostraGroup);
    const sizes = relations.groupings.map(({ year, members }) => [year, [...members.values()].flat().length]);
    expect(sizes).toEqual(
      expect.arrayContaining([
        [2020, 357],
        [2020, 356],
        [2013, 428],
        [2008, 428],
      ]),
    );
  });

  it.each([
    ['places', 25],
    ['history', 25],
    ['relations', 25],
    ['map', 115],
    ['prepositions', 1],
  ])('%s.json is at most %i kB compressed', (name, most) => {
    const file = readFileSync(new URL(`../../catalog/areas/${name}.json`, import.meta.url));
    expect(gzipSync(file).length / 1000).toBeLessThanOrEqual(most);
  });
});

import type { AreaCode } from '../../areas/area.ts';
import { isValue } from '../../series/cell.ts';
import type { MapPlace } from './picture.ts';

export const rowOrders = ['own-first', 'name', 'name-down', 'value', 'value-down'] as const;
/** `own-first`: the own place, then by name. The others take the own place along. `down`: from the end of the alphabet, from the highest. */
export type RowOrder = (typeof rowOrders)[number];

/** Norwegian names stand in the Norwegian order in every language: Ås is last and not beside Asker. */
const { compare } = new Intl.Collator('nb-NO');

/** Places in the order of the table; those without a number come last by value, equal ones stand by name. */
export function orderedRows(
  places: Iterable<MapPlace>,
  order: RowOrder,
  own: AreaCode | undefined,
): readonly MapPlace[] {
  const byName = (a: MapPlace, b: MapPlace) => compare(a.label, b.label) || (a.area < b.area ? -1 : 1);
  const rows = [...places].sort(byName);
  switch (order) {
    case 'own-first':
      return rows.sort((a, b) => Number(b.area === own) - Number(a.area === own));
    case 'name':
      return rows;
    case 'name-down':
      return rows.reverse();
    case 'value':
      return rows.sort(byValue(1));
    case 'value-down':
      return rows.sort(byValue(-1));
  }
}

const byValue =
  (direction: 1 | -1) =>
  (a: MapPlace, b: MapPlace): number => {
    const [x, y] = [a.cell, b.cell];
    if (!isValue(x) || !isValue(y)) return Number(isValue(y)) - Number(isValue(x));
    return direction * (x.value - y.value);
  };

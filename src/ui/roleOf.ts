import { type AreaCode, levelOf } from '../areas/area.ts';
import type { Role } from '../series/series.ts';

/** What a place is to the reader: the first is her own, the others go by their level. */
export function roleOf(code: AreaCode, at: number): Role {
  if (at === 0) return 'own';
  const level = levelOf(code);
  if (level === 'kostra') return 'group';
  return level === 'county' || level === 'nation' ? level : 'other';
}

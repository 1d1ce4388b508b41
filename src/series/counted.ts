import type { Unit } from '../catalog/indicator.ts';
import type { ShownUnit } from './format.ts';

const counts: readonly ShownUnit[] = [
  'persons',
  'count',
  'families',
  'households',
  'offences',
  'municipalities',
  'couples',
  'places',
  'manYears',
] satisfies readonly Unit[];
/** Whether a unit counts things, so that a larger place has more of them. */
export const isCount = (unit: ShownUnit): boolean => counts.includes(unit);

import { PxWebError } from './errors.ts';

/** What an office allows, in calls per window and cells per call. */
export interface Limits {
  readonly maxDataCells: number;
  readonly calls: number;
  readonly windowSeconds: number;
  readonly atOnce: number;
}

/** Used until `/config` is read, and where it states nothing: a town hall shares one address, so less than the office allows. */
export const cautiousLimits: Limits = { maxDataCells: 800_000, calls: 20, windowSeconds: 60, atOnce: 2 };

/** Reads `/config`. Statistics Norway sends 0 for both rate fields: not stated, never "no calls allowed". */
export function limitsFrom(json: unknown): Limits {
  if (typeof json !== 'object' || json === null || !('maxDataCells' in json)) {
    throw new PxWebError('malformed', '', '/config does not state maxDataCells');
  }
  const stated = json as Readonly<Record<string, unknown>>;
  const cells = positive(stated['maxDataCells']);
  const calls = positive(stated['maxCallsPerTimeWindow']);
  const seconds = positive(stated['timeWindow']);
  const rate = calls !== null && seconds !== null;
  return {
    maxDataCells: cells ?? cautiousLimits.maxDataCells,
    calls: rate ? calls : cautiousLimits.calls,
    windowSeconds: rate ? seconds : cautiousLimits.windowSeconds,
    atOnce: cautiousLimits.atOnce,
  };
}

const positive = (field: unknown): number | null =>
  typeof field === 'number' && Number.isFinite(field) && field >= 1 ? Math.floor(field) : null;

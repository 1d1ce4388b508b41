import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { type AreaCode, nation } from '../areas/area.ts';
import type { Places } from '../areas/registry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Indicator, type IndicatorId, tableOf, terms } from '../catalog/indicator.ts';
import type { Language } from '../language/language.ts';
import { extractCoverage, type ExtractManifest } from '../pxweb/manifest.ts';
import { assembly } from '../series/assembly.ts';
import { breather } from './breath.ts';
import type { PanelState } from './panels.ts';
import { loadHistory } from './places.ts';
import { extract } from './sources.ts';
import { useWorld } from './world.tsx';

export const manifestOptions = () =>
  queryOptions({ queryKey: ['manifest'], queryFn: () => extract.manifest() });

/** Figures that the extract has for Norway, and are one number each. */
const heldFor = (catalog: Catalog, manifest: ExtractManifest): readonly Indicator[] =>
  catalog.indicators.filter(
    (indicator) =>
      indicator.breakdown === undefined &&
      terms(indicator.measure).every((term) => extractCoverage(manifest, term)?.levels.includes('nation')),
  );

const frontOptions = (catalog: Catalog, places: Places, language: Language, own: AreaCode) =>
  queryOptions({
    queryKey: ['front', language, own],
    queryFn: async () => {
      const [manifest, history] = await Promise.all([
        extract.manifest(),
        own === nation ? null : loadHistory(),
      ]);
      const indicators = heldFor(catalog, manifest);
      const areas = own === nation ? [nation] : [own, nation];
      const order = { indicators, areas, span: { kind: 'latest', years: 10 } as const, language };
      return assembly({ ...order, standIns: 'off', breath: breather() }, extract, { places, history });
    },
    placeholderData: keepPreviousData,
  });

const nobody: ReadonlyMap<IndicatorId, PanelState> = new Map();
const none: readonly Indicator[] = [];

/**
 * The figures of the reader's own place beside Norway's, or Norway's alone, for the front page; from the extract whatever
 * the source of the dashboard: asking the office for all of them would use up the calls of a whole town hall.
 * `elsewhere`: figures of which the extract has nothing for Norway.
 */
export function useFrontFigures(own: AreaCode): {
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  /** Whether the figures are still those of the place before. */
  readonly isBefore: boolean;
  readonly elsewhere: readonly Indicator[];
} {
  const { catalog, places, language } = useWorld();
  const { data: manifest } = useQuery(manifestOptions());
  const { data, refetch, isPlaceholderData } = useQuery(frontOptions(catalog, places, language, own));
  const known = useMemo(() => {
    if (manifest === undefined) return { figures: nobody, elsewhere: none, isBefore: false };
    const held = heldFor(catalog, manifest);
    const figures = new Map<IndicatorId, PanelState>(
      held.map((indicator) => [indicator.id, { kind: 'loading', table: tableOf(indicator) }]),
    );
    for (const figure of data?.figures ?? [])
      figures.set(figure.indicator.id, { kind: 'ready', figure, renewing: false });
    for (const { indicator, fault } of data?.faults ?? [])
      figures.set(indicator.id, { kind: 'failed', fault, retry: () => void refetch() });
    const elsewhere = catalog.indicators.filter(({ id }) => !figures.has(id));
    return { figures, elsewhere, isBefore: isPlaceholderData };
  }, [catalog, manifest, data, refetch, isPlaceholderData]);
  return useDeferredValue(known);
}

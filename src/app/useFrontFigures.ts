import { queryOptions, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { nation } from '../areas/area.ts';
import type { Places } from '../areas/registry.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { type Indicator, type IndicatorId, tableOf, terms } from '../catalog/indicator.ts';
import type { Language } from '../language/language.ts';
import { extractCoverage, type ExtractManifest } from '../pxweb/manifest.ts';
import { assembly } from '../series/assembly.ts';
import { breather } from './breath.ts';
import type { PanelState } from './panels.ts';
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

const frontOptions = (catalog: Catalog, places: Places, language: Language) =>
  queryOptions({
    queryKey: ['front', language],
    queryFn: async () => {
      const indicators = heldFor(catalog, await extract.manifest());
      const order = { indicators, areas: [nation], span: { kind: 'latest', years: 10 } as const, language };
      return assembly({ ...order, breath: breather() }, extract, { places, history: null });
    },
  });

const nobody: ReadonlyMap<IndicatorId, PanelState> = new Map();
const none: readonly Indicator[] = [];

/**
 * Norway's figures for the front page, from the extract whatever the source of the dashboard: asking the office for all
 * of them would use up the calls of a whole town hall. `elsewhere`: figures of which the extract has nothing for Norway.
 */
export function useFrontFigures(): {
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly elsewhere: readonly Indicator[];
} {
  const { catalog, places, language } = useWorld();
  const { data: manifest } = useQuery(manifestOptions());
  const { data, refetch } = useQuery(frontOptions(catalog, places, language));
  const known = useMemo(() => {
    if (manifest === undefined) return { figures: nobody, elsewhere: none };
    const held = heldFor(catalog, manifest);
    const figures = new Map<IndicatorId, PanelState>(
      held.map((indicator) => [indicator.id, { kind: 'loading', table: tableOf(indicator) }]),
    );
    for (const figure of data?.figures ?? [])
      figures.set(figure.indicator.id, { kind: 'ready', figure, renewing: false });
    for (const { indicator, fault } of data?.faults ?? [])
      figures.set(indicator.id, { kind: 'failed', fault, retry: () => void refetch() });
    return { figures, elsewhere: catalog.indicators.filter(({ id }) => !figures.has(id)) };
  }, [catalog, manifest, data, refetch]);
  return useDeferredValue(known);
}

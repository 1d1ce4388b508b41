import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { nation } from '../areas/area.ts';
import { type Indicator, type IndicatorId, terms } from '../catalog/indicator.ts';
import type { Span } from '../periods/span.ts';
import { extractCoverage } from '../pxweb/manifest.ts';
import type { PanelState } from './panels.ts';
import { extract } from './sources.ts';
import { useFigures } from './useFigures.ts';
import { useWorld } from './world.tsx';

export const manifestOptions = () =>
  queryOptions({ queryKey: ['manifest'], queryFn: () => extract.manifest() });

const tenYears: Span = { kind: 'latest', years: 10 };
const norway = [nation];
const none: readonly Indicator[] = [];

/**
 * Norway's figures for the front page, from the extract whatever the source of the dashboard: asking the office for all
 * of them would use up the calls of a whole town hall. `elsewhere`: figures of which the extract has nothing for Norway.
 */
export function useFrontFigures(): {
  readonly figures: ReadonlyMap<IndicatorId, PanelState>;
  readonly elsewhere: readonly Indicator[];
} {
  const { catalog } = useWorld();
  const { data: manifest } = useQuery(manifestOptions());
  const { held, elsewhere } = useMemo(() => {
    if (manifest === undefined) return { held: none, elsewhere: none };
    const holds = (indicator: Indicator) =>
      indicator.breakdown === undefined &&
      terms(indicator.measure).every((term) => extractCoverage(manifest, term)?.levels.includes('nation'));
    return {
      held: catalog.indicators.filter(holds),
      elsewhere: catalog.indicators.filter((indicator) => !holds(indicator)),
    };
  }, [catalog, manifest]);
  const figures = useFigures({ indicators: held, areas: norway, span: tenYears, source: 'extract' });
  return { figures, elsewhere };
}

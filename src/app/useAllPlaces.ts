import { useMemo } from 'react';
import type { AreaCode } from '../areas/area.ts';
import { finestLevel, type Indicator } from '../catalog/indicator.ts';
import type { Span } from '../periods/span.ts';
import type { PanelState } from './panels.ts';
import { useFigures } from './useFigures.ts';
import { useWorld } from './world.tsx';

/**
 * One figure for all places of its finest level, the reader's own first: the grey context of distributions and maps.
 * The answers are those of the dashboard, which hold whole levels, so that no further call is made.
 */
export function useAllPlaces(indicator: Indicator, own: AreaCode | undefined, span: Span): PanelState {
  const { places, sourceName } = useWorld();
  const level = finestLevel(indicator);
  const areas = useMemo(() => {
    const all = level === 'county' ? places.counties : places.municipalities;
    const codes = all.map(({ code }) => code);
    return own !== undefined && codes.includes(own) ? [own, ...codes.filter((code) => code !== own)] : codes;
  }, [places, level, own]);
  const indicators = useMemo(() => [indicator], [indicator]);
  const states = useFigures({ indicators, areas, span, source: sourceName });
  return states.get(indicator.id) as PanelState;
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { historyOptions } from '../../app/queries.ts';
import { useAllPlaces } from '../../app/useAllPlaces.ts';
import { useWorld } from '../../app/world.tsx';
import { type AreaCode, levelOf } from '../../areas/area.ts';
import type { SimilarityWeights } from '../../areas/similar.ts';
import { type Indicator, indicatorId } from '../../catalog/indicator.ts';
import type { Span } from '../../periods/span.ts';
import { isValue } from '../../series/cell.ts';
import { nations, type Offer, offersFor } from './offers.ts';
import { relationsOptions } from './relations.ts';
import { useWithoutOslo } from './useWithoutOslo.ts';

const childrenFigure = indicatorId('bef-andel-under-18');
const newest: Span = { kind: 'latest', years: 1 };

/** Each municipality's newest share of children, 0 to 1; undefined until it is there. */
function useChildShare(): ReadonlyMap<string, number> | undefined {
  const { catalog } = useWorld();
  const state = useAllPlaces(catalog.byId.get(childrenFigure) as Indicator, undefined, newest);
  const figure = state.kind === 'ready' ? state.figure : null;
  return useMemo(() => {
    const shares = new Map<string, number>();
    for (const { area, cells } of figure?.series ?? []) {
      const cell = cells.at(-1);
      if (cell !== undefined && isValue(cell)) shares.set(area, cell.value / 100);
    }
    return shares.size === 0 ? undefined : shares;
  }, [figure]);
}

export interface Offers {
  readonly offers: readonly Offer[];
  readonly withChildren: boolean;
}

/** The ready comparisons for the reader's own place, as soon as what they rest on is loaded. */
export function useOffers(own: AreaCode | undefined, weights: SimilarityWeights): Offers {
  const { places, language } = useWorld();
  const { data: relations } = useQuery(relationsOptions());
  const { data: history } = useQuery(historyOptions());
  const childShare = useChildShare();
  const having = useWithoutOslo();
  return useMemo(() => {
    const isMunicipality = own !== undefined && levelOf(own) === 'municipality';
    if (!isMunicipality || relations === undefined)
      return { offers: nations(language, having), withChildren: true };
    const known = childShare?.has(own) ? { childShare } : {};
    const input = { places, relations, weights, ...known };
    return {
      offers: offersFor(own, input, history ?? null, language, having),
      withChildren: 'childShare' in known,
    };
  }, [own, places, relations, history, weights, childShare, language, having]);
}

import { useCallback, useEffect, useState } from 'react';
import { loadTopology } from '../../app/atlas.ts';
import { countyBorders, type Shape, shapesOf } from '../../chart/map/shapes.ts';
import type { MapLevel, Topology } from '../../chart/map/topology.ts';

/** What the country looks like, made ready once for all maps of the page. */
export interface Geography {
  readonly topology: Topology;
  readonly borders: string;
  /** The places of a level; made when the level is first drawn. */
  readonly shapes: (level: MapLevel) => readonly Shape[];
}

function geographyOf(topology: Topology): Geography {
  const made = new Map<MapLevel, readonly Shape[]>();
  return {
    topology,
    borders: countyBorders(topology),
    shapes: (level) => {
      const known = made.get(level) ?? shapesOf(topology, level);
      made.set(level, known);
      return known;
    },
  };
}

let loading: Promise<Geography> | null = null;
let loaded: Geography | null = null;

/** The map file, fetched and read when the first map is drawn; after a failure the next call tries again. */
function loadGeography(): Promise<Geography> {
  loading ??= loadTopology().then((topology) => {
    loaded = geographyOf(topology);
    return loaded;
  });
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

export type GeographyState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly geography: Geography };

export function useGeography(): GeographyState {
  const [state, setState] = useState<GeographyState>(() =>
    loaded === null ? { kind: 'loading' } : { kind: 'ready', geography: loaded },
  );
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((before) => before + 1);
  }, []);
  useEffect(() => {
    if (loaded !== null) return;
    let current = true;
    loadGeography().then(
      (geography) => current && setState({ kind: 'ready', geography }),
      () => current && setState({ kind: 'failed', retry }),
    );
    return () => {
      current = false;
    };
  }, [attempt, retry]);
  return state;
}

import { useMemo } from 'react';
import type { Topology } from '../chart/map/topology.ts';
import type { Atlas } from '../export/maps.ts';
import type { Source, SourceName } from '../pxweb/source.ts';
import { assetJson } from './assets.ts';
import { usePinInUse } from './kept/openPin.ts';
import { loadHistory } from './places.ts';
import { cubeOptions, tableOptions } from './queries.ts';
import { queryClient } from './queryClient.ts';
import { useWorld } from './world.tsx';

let topology: Promise<Topology> | null = null;

async function readMap(): Promise<Topology> {
  const [json, { readTopology }] = await Promise.all([assetJson('map'), import('../chart/map/topology.ts')]);
  return readTopology(json);
}

/** The boundaries, fetched and read when the first map is drawn; after a failure the next call tries again. */
export function loadTopology(): Promise<Topology> {
  topology ??= readMap();
  topology.catch(() => {
    topology = null;
  });
  return topology;
}

/** The answers that the page holds, and those it lacks from where the page has the others. */
const heldSource = (name: SourceName): Source => ({
  name,
  tableInfo: (table) => queryClient.fetchQuery(tableOptions(name, table)),
  data: async (query) => (await queryClient.fetchQuery(cubeOptions(name, query))).answer,
});

/** What maps in files are made of; a pinned dashboard has no other places than its own. */
export function useAtlas(): Atlas {
  const { places, language, sourceName } = useWorld();
  const pinned = usePinInUse()?.figures ?? null;
  return useMemo(
    () => ({
      topology: loadTopology,
      everywhere: async ({ indicator }) => {
        const state = pinned?.get(indicator.id);
        if (state?.kind === 'ready') return state.figure;
        const [history, { everywhere }] = await Promise.all([
          loadHistory(),
          import('../series/everywhere.ts'),
        ]);
        return everywhere({ indicator, language }, heldSource(sourceName ?? 'extract'), { places, history });
      },
    }),
    [places, language, sourceName, pinned],
  );
}

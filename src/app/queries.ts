import { queryOptions } from '@tanstack/react-query';
import { cubeFrom } from '../cube/cube.ts';
import { PxWebError } from '../pxweb/errors.ts';
import { queryKey, type TableQuery } from '../pxweb/query.ts';
import type { Answer, SourceName } from '../pxweb/source.ts';
import type { Held } from '../series/line.ts';
import { loadHistory } from './places.ts';
import { retryDelay } from './retrying.ts';
import { liveClient, sourceOf } from './sources.ts';

export const tableOptions = (source: SourceName, table: string) =>
  queryOptions({
    queryKey: ['table', source, table],
    queryFn: async ({ signal }) => named(table, (await sourceOf(source)).tableInfo(table, signal)),
    refetchInterval: ({ state }) => retryDelay(state.error, state.errorUpdateCount),
  });

/** `via`: a finer query that serves this one and others in one call. */
export const cubeOptions = (source: SourceName, query: TableQuery, via?: TableQuery) =>
  queryOptions({
    queryKey: ['cube', source, queryKey(query)],
    queryFn: async ({ signal }): Promise<Held> => {
      try {
        const answer = await named(query.table, (await sourceOf(source)).data(query, signal, via));
        return { answer, cube: cubeFrom(answer.dataset) };
      } catch (fault) {
        const kept =
          fault instanceof PxWebError && !signal.aborted ? await keptAnswer(source, query, via) : null;
        if (kept === null) throw fault;
        return { answer: kept, cube: cubeFrom(kept.dataset), fault: fault as PxWebError };
      }
    },
    refetchInterval: ({ state }) =>
      state.data?.fault === undefined
        ? retryDelay(state.error, state.errorUpdateCount)
        : retryDelay(state.data.fault, state.dataUpdateCount),
  });

/** The newest answer that the browser holds from before, whatever its age. */
const keptAnswer = async (
  source: SourceName,
  query: TableQuery,
  via: TableQuery | undefined,
): Promise<Answer | null> => (source === 'live' ? (await liveClient()).stored(query, via) : null);

export const historyOptions = () => queryOptions({ queryKey: ['history'], queryFn: loadHistory });

/** Whatever goes wrong reaches the panel as a fault of its table. */
async function named<T>(table: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof PxWebError) throw cause;
    throw new PxWebError('server', table, cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

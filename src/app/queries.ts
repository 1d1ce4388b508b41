import { QueryClient, queryOptions } from '@tanstack/react-query';
import { cubeFrom } from '../cube/cube.ts';
import { PxWebError } from '../pxweb/errors.ts';
import { queryKey, type TableQuery } from '../pxweb/query.ts';
import type { SourceName } from '../pxweb/source.ts';
import type { Held } from '../series/line.ts';
import { loadHistory } from './places.ts';
import { sourceOf } from './sources.ts';

/** The client paces and repeats calls itself, so nothing is retried here; numbers stand until their table moves. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
      structuralSharing: false,
    },
  },
});

export const tableOptions = (source: SourceName, table: string) =>
  queryOptions({
    queryKey: ['table', source, table],
    queryFn: async ({ signal }) => named(table, (await sourceOf(source)).tableInfo(table, signal)),
  });

export const cubeOptions = (source: SourceName, query: TableQuery) =>
  queryOptions({
    queryKey: ['cube', source, queryKey(query)],
    queryFn: async ({ signal }): Promise<Held> => {
      const answer = await named(query.table, (await sourceOf(source)).data(query, signal));
      return { answer, cube: cubeFrom(answer.dataset) };
    },
  });

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

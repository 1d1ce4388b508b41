import { QueryClient, type Query } from '@tanstack/react-query';

/** What failed for want of a network is asked again when there is one. */
const wantedNetwork = ({ state }: Query): boolean => {
  const fault: unknown = state.error ?? (state.data as { readonly fault?: unknown } | undefined)?.fault;
  return (fault as { readonly kind?: unknown } | null | undefined)?.kind === 'offline';
};

/** The client paces and repeats calls itself, so nothing is retried here; numbers stand until their table moves. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: (query) => (wantedNetwork(query as Query) ? 'always' : false),
      networkMode: 'always',
      structuralSharing: false,
    },
  },
});

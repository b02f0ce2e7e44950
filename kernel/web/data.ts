import {
  type InfiniteData,
  type QueryClient,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Endpoint, Input, Reply } from '../contract/endpoint.ts'
import { call } from './client.ts'

/** Server state lives in the query cache only, keyed by the endpoint's path and its input. */
export const keyOf = <E extends Endpoint>(endpoint: E, input?: Partial<Input<E>>): QueryKey =>
  input === undefined ? [endpoint.path] : [endpoint.path, input]

/** Reads an endpoint; `enabled: false` waits. */
export const useRead = <E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: { enabled?: boolean; refetchInterval?: number | false } = {},
) => useQuery({ queryKey: keyOf(endpoint, input), queryFn: ({ signal }) => call(endpoint, input, signal), ...options })

interface PageOf<T> {
  items: T[]
  next: string | null
}

/** Reads a paginated list; `items` is every page read so far, in order. */
export const useList = <E extends Endpoint, T = Reply<E> extends PageOf<infer I> ? I : never>(
  endpoint: E,
  input: Input<E>,
) => {
  const query = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, input), 'pages'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const given = input as { query?: object }
      return call(endpoint, { ...input, query: { ...given.query, after: pageParam } } as Input<E>, signal) as Promise<
        PageOf<T>
      >
    },
    getNextPageParam: page => page.next ?? undefined,
  })
  const pages = (query.data as InfiniteData<PageOf<T>> | undefined)?.pages ?? []
  return { ...query, items: pages.flatMap(page => page.items) }
}

/**
 * Asks again what a write has changed. A first answer still on its way was asked for before it and would be kept as it
 * comes: it is let go.
 */
export const readAgain = async (cache: QueryClient, reads: Iterable<Endpoint>): Promise<void> => {
  const again = async (read: Endpoint) => {
    await cache.cancelQueries({ queryKey: keyOf(read) })
    await cache.invalidateQueries({ queryKey: keyOf(read) })
  }
  await Promise.all([...reads].map(again))
}

/**
 * Calls a writing endpoint, then refreshes what it changed.
 * @param refreshes endpoints whose cached replies are stale afterwards.
 */
export const useWrite = <E extends Endpoint>(endpoint: E, refreshes: readonly Endpoint[] = []) => {
  const cache = useQueryClient()
  return useMutation<Reply<E>, Error, Input<E>>({
    mutationFn: input => call(endpoint, input),
    // Not waited for: what the caller says on success (a toast) must not be lost when the refreshed page removes it.
    onSuccess: () => void readAgain(cache, refreshes),
  })
}

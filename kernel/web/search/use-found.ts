import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type Found, searchContract } from '../../contract/api/search.ts'
import { call } from '../client.ts'

/** A person types about six letters a second: asking at each one would ask three times too much. */
const pause = 150

const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

const joined = (pages: readonly Found[]): Found | undefined => {
  const last = pages.at(-1)
  return (
    last && {
      ...last,
      people: pages.flatMap(p => p.people),
      places: pages.flatMap(p => p.places),
      texts: pages.flatMap(p => p.texts),
    }
  )
}

/** What answers what is typed; while another answer comes, the former stays. `kind`: one section only, page by page. */
export const useFound = (q: string, kind: string | undefined) => {
  const asked = useSettled(q.trim())
  const isAsking = asked.length >= 2
  const query = useInfiniteQuery({
    queryKey: [searchContract.search.path, asked, kind ?? ''],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(searchContract.search, { query: { q: asked, kind, after: pageParam } }, signal),
    getNextPageParam: page => page.next ?? undefined,
    enabled: isAsking,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
  return {
    found: isAsking && q.trim().length >= 2 ? joined(query.data?.pages ?? []) : undefined,
    asked,
    isSearching: q.trim().length >= 2 && (q.trim() !== asked || query.isFetching),
    isSettled: q.trim() === asked && query.isSuccess && !query.isPlaceholderData && !query.isFetching,
    error: query.error,
    retry: () => void query.refetch(),
    next: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
  }
}

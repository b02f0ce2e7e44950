import { useQuery } from '@tanstack/react-query'
import { audienceContract } from '../../contract/api/audience.ts'
import { call } from '../client.ts'
import type { Count } from './count-words.ts'

/** How many people these groups reach, each counted once; kept while the same groups are asked again. */
export const useCount = (groupIds: readonly string[]): { count: Count | undefined; isPending: boolean } => {
  const ids = [...groupIds].sort()
  const { data, isPending } = useQuery({
    queryKey: [audienceContract.countPeople.path, ids],
    queryFn: ({ signal }) => call(audienceContract.countPeople, { body: { groupIds: ids } }, signal),
    enabled: ids.length > 0,
    staleTime: 60_000,
  })
  return { count: data, isPending: isPending && ids.length > 0 }
}

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Me } from '../../contract/api/me.ts'
import { drawFor, OfflineError, ProblemError } from '../client.ts'
import { keepsHere } from '../offline/keeps-here.ts'
import { meKey, useSession } from './session.ts'

const MeContext = createContext<Me | null>(null)

/** The signed-in person: name, face, attachments, children, apps, preferences. Only below the shell. */
export const useMe = (): Me => {
  const me = useContext(MeContext)
  if (!me) throw new Error('useMe is only known to signed-in pages.')
  return me
}

/** What the server refused will be refused again; what did not arrive deserves two more tries. */
const retry = (failures: number, error: Error): boolean =>
  failures < 2 && (error instanceof OfflineError || (error instanceof ProblemError && error.status >= 500))

/** Without a network a call fails at once and says so, rather than wait unseen; it is made again when the network is back. */
const networkMode = 'always'

export const makeCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry, networkMode, refetchOnReconnect: true, staleTime: 15_000 },
      mutations: { retry: false, networkMode },
    },
  })

/** An app that refreshes `/me` after writing reaches the session through this query of the person’s own cache. */
const MeBridge = ({ me }: { me: Me }) => {
  const { refresh } = useSession()
  useQuery({ queryKey: meKey, queryFn: refresh, initialData: me, staleTime: Number.POSITIVE_INFINITY })
  return null
}

/**
 * Everything one person sees. Give it `key={me.id}`: another person gets another cache, so that two accounts on one
 * device cannot mix (row L3).
 */
export const MeProvider = ({ me, children }: { me: Me; children: ReactNode }) => {
  const [cache] = useState(() => {
    drawFor(me.id, keepsHere(me))
    return makeCache()
  })
  return (
    <QueryClientProvider client={cache}>
      <MeContext value={me}>
        <MeBridge me={me} />
        {children}
      </MeContext>
    </QueryClientProvider>
  )
}

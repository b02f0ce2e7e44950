import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useCallback, useContext, useEffect, useState } from 'react'
import { type Me, meContract } from '../../contract/api/me.ts'
import { sessionContract } from '../../contract/api/session.ts'
import { openAwaited } from '../accounts/awaited.ts'
import { addressOf, call, OfflineError, ProblemError, signedOutEvent } from '../client.ts'
import { keyOf } from '../data.ts'
import { keepsHere } from '../offline/keeps-here.ts'
import { forgetAnswers, forgetEveryone, forgetPerson, keepAnswer, recallAnswer } from '../offline/kept-answers.ts'
import { onRemembered, recall, remember } from './device.ts'

export const meKey = keyOf(meContract.getMe, {})

const meAddress = addressOf(meContract.getMe, {})

/** Without network, whoever was here last, as préau last described them. */
const recallMe = async (): Promise<Me | null> => {
  const person = recall<string>('person')
  return ((person && (await recallAnswer(person, meAddress))?.body) as Me | null | undefined) ?? null
}

const noteMe = (me: Me) => {
  if (keepsHere(me)) void keepAnswer(me.id, meAddress, me)
  else void forgetEveryone()
}

/** The session is over: what was read under it leaves the device. What waits for the network is its author’s, and stays. */
const noteNobody = () => {
  const person = recall<string>('person')
  if (person) void forgetAnswers(person)
}

/** Who is signed in; null when nobody is, which is an answer rather than an error. */
export const fetchMe = async (signal?: AbortSignal): Promise<Me | null> => {
  try {
    await openAwaited()
    const me = await call(meContract.getMe, {}, signal)
    noteMe(me)
    return me
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) {
      noteNobody()
      return null
    }
    const kept = error instanceof OfflineError ? await recallMe() : null
    if (kept) return kept
    throw error
  }
}

export interface Session {
  /** Who is here; kept while their session is to be opened again, so that what they typed stays on the page. */
  me: Me | null
  isLoading: boolean
  /** préau could not be reached and nothing is known yet. */
  error: Error | null
  /** The session ended by itself on a personal device: sign in again above the page, which stays as it was. */
  isExpired: boolean
  /** Asks again who is signed in. */
  refresh: () => Promise<Me | null>
  /** Writes what the server just accepted (a theme, an avatar) without asking again. */
  amend: (change: Partial<Me>) => void
  signOut: () => Promise<void>
}

export const SessionContext = createContext<Session | null>(null)

export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is only known below SessionProvider.')
  return session
}

/** When this page learns that its session is over, ask: a wrong password elsewhere on the page says 401 as well. */
const useEndOfSession = (refresh: () => Promise<Me | null>, isSignedIn: boolean) => {
  useEffect(() => {
    if (!isSignedIn) return
    let isAsking = false
    const ask = () => {
      // The question itself says 401, which must not ask again.
      if (isAsking) return
      isAsking = true
      void refresh()
        .catch(() => null)
        .finally(() => {
          isAsking = false
        })
    }
    window.addEventListener(signedOutEvent, ask)
    return () => window.removeEventListener(signedOutEvent, ask)
  }, [refresh, isSignedIn])
}

/**
 * The cookie is common to every tab: when one of them changes who is signed in, the others must not write in the former’s
 * name. For another account they begin anew: no timer nor answer of the former page lives on.
 */
const useOtherTabs = (refresh: () => Promise<Me | null>, personId: string | undefined) => {
  useEffect(() => {
    if (personId) remember('person', personId)
    return onRemembered('person', () => {
      const now = recall<string>('person')
      if (personId && now && now !== personId) window.location.replace('/')
      else void refresh().catch(() => null)
    })
  }, [refresh, personId])
}

/**
 * Who is held on the page. Somebody else comes in two steps: the former person’s page leaves first, and what it still
 * sends while leaving is sent in their name, which the server refuses.
 */
const useHeld = (next: (held: Me | null) => Me | null) => {
  const [held, setHeld] = useState<Me | null>(null)
  const coming = next(held)
  const isChanging = held !== null && coming !== null && held.id !== coming.id
  if (!isChanging && coming !== held) setHeld(coming)
  useEffect(() => {
    if (isChanging) setHeld(null)
  }, [isChanging])
  const leave = useCallback(() => setHeld(null), [])
  return { me: isChanging ? null : coming, isChanging, leave }
}

const askAgain = (cache: QueryClient) => () =>
  cache.fetchQuery({ queryKey: meKey, queryFn: ({ signal }) => fetchMe(signal), staleTime: 0, retry: false })

/** The session as the whole page knows it. Its cache holds nothing else, and outlives the caches of the people who come. */
export const useSessionState = (): Session => {
  const cache = useQueryClient()
  const query = useQuery({ queryKey: meKey, queryFn: ({ signal }) => fetchMe(signal), staleTime: 60_000 })
  const [refresh] = useState(() => askAgain(cache))
  const isOver = query.data === null
  const { me, isChanging, leave } = useHeld(held => query.data ?? (isOver && held?.shared ? null : held))
  useEndOfSession(refresh, me !== null && !isOver)
  useOtherTabs(refresh, query.data?.id)
  const amend = useCallback(
    (change: Partial<Me>) => {
      // An answer on its way is older than what was just chosen.
      void cache.cancelQueries({ queryKey: meKey })
      cache.setQueryData<Me | null>(meKey, me => me && { ...me, ...change })
    },
    [cache],
  )
  const signOut = useCallback(async () => {
    await call(sessionContract.signOut, {}).catch(error => {
      if (!(error instanceof ProblemError)) throw error
    })
    leave()
    const person = recall<string>('person')
    if (person) await forgetPerson(person)
    remember('person', null)
    cache.setQueryData(meKey, null)
  }, [cache, leave])
  return {
    me,
    isLoading: query.isPending || isChanging,
    error: query.data === undefined ? query.error : null,
    isExpired: isOver && me !== null,
    refresh,
    amend,
    signOut,
  }
}

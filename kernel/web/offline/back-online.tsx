import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import { openedEvent } from '../accounts/awaited.ts'
import { useMe } from '../shell/me.tsx'
import { useSession } from '../shell/session.ts'
import { keepsHere } from './keeps-here.ts'
import { tidyAnswers } from './kept-answers.ts'
import { onSentByWorker } from './late-sending.ts'
import { forgetAge, noteAway, noteReached, useNetwork } from './network.ts'
import { sendWaiting } from './outbox.ts'

/** Milliseconds between two tries while préau does not answer. */
const tryEvery = 15_000

/** While préau is away, asks now and then whether it is back; the browser’s own word is only a hint. */
const useProbe = (isAway: boolean) => {
  const { refresh } = useSession()
  useEffect(() => {
    const lost = () => noteAway()
    const ask = () => void refresh().catch(() => null)
    window.addEventListener('offline', lost)
    window.addEventListener('online', ask)
    const timer = isAway ? setInterval(ask, tryEvery) : undefined
    return () => {
      window.removeEventListener('offline', lost)
      window.removeEventListener('online', ask)
      clearInterval(timer)
    }
  }, [isAway, refresh])
}

/** When préau answers again: what waited leaves, then what is shown is read anew. */
export const BackOnline = () => {
  const me = useMe()
  const path = usePathname()
  const cache = useQueryClient()
  const { isAway } = useNetwork()
  useProbe(isAway)
  useEffect(
    () =>
      onSentByWorker(changed => {
        for (const read of changed) void cache.invalidateQueries({ queryKey: [read] })
      }),
    [cache],
  )
  // biome’s rule: `path` is the trigger, not a value.
  useEffect(() => {
    if (path) forgetAge()
  }, [path])
  useEffect(() => {
    if (isAway || !keepsHere(me)) return
    const timer = setTimeout(() => void tidyAnswers(me.id), 5_000)
    void sendWaiting(me.id).then(({ changed, isReached }) => {
      if (isReached) noteReached()
      for (const read of new Set(changed)) void cache.invalidateQueries({ queryKey: [read] })
    })
    return () => clearTimeout(timer)
  }, [isAway, me, cache])
  useEffect(() => {
    const again = () => void cache.invalidateQueries()
    window.addEventListener(openedEvent, again)
    return () => window.removeEventListener(openedEvent, again)
  }, [cache])
  useEffect(() => {
    if (isAway) return () => void cache.invalidateQueries()
  }, [isAway, cache])
  return null
}

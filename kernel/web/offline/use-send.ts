import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Endpoint, Input } from '../../contract/endpoint.ts'
import { awaitedAccount } from '../accounts/awaited.ts'
import { addressOf, callOnce, OfflineError } from '../client.ts'
import { readAgain } from '../data.ts'
import { useMe } from '../shell/me.tsx'
import { keepsHere } from './keeps-here.ts'
import { askLateSending } from './late-sending.ts'
import { newKey } from './new-key.ts'
import { dropWaiting, listWaiting, outboxEvent, putInOutbox, type Waiting } from './outbox.ts'

/**
 * Writes like `useWrite`; without network it waits on this device, and leaves by itself when préau answers again, once.
 * On a device others use, or in an account opened without network, nothing is kept: it is refused as elsewhere.
 * The reply says whether it was `sent` or is `waiting`.
 * @param refreshes endpoints whose cached replies are stale afterwards.
 */
export const useSend = <E extends Endpoint>(endpoint: E, refreshes: readonly Endpoint[] = []) => {
  const cache = useQueryClient()
  const me = useMe()
  return useMutation<'sent' | 'waiting', Error, Input<E>>({
    mutationFn: async input => {
      const key = newKey()
      try {
        await callOnce(endpoint, input, key)
        return 'sent'
      } catch (error) {
        if (!(error instanceof OfflineError) || !keepsHere(me) || awaitedAccount()) throw error
        const isKept = await putInOutbox({
          key,
          person: me.id,
          at: new Date().toISOString(),
          method: endpoint.method,
          path: endpoint.path,
          input: input as Record<string, unknown>,
          address: addressOf(endpoint, input),
          body: (input as { body?: unknown }).body,
          refreshes: refreshes.map(({ path }) => path),
        })
        if (!isKept) throw error
        void askLateSending()
        return 'waiting'
      }
    },
    onSuccess: state => {
      if (state === 'sent') void readAgain(cache, refreshes)
    },
  })
}

/** What this person wrote here and that has not left, oldest first; of one endpoint, or all of it. */
export const useWaiting = (endpoint?: Endpoint): { waiting: Waiting[]; give: (key: string) => void } => {
  const { id } = useMe()
  const [all, setAll] = useState<Waiting[]>([])
  useEffect(() => {
    const read = () => void listWaiting(id).then(setAll)
    read()
    window.addEventListener(outboxEvent, read)
    return () => window.removeEventListener(outboxEvent, read)
  }, [id])
  const waiting = endpoint
    ? all.filter(({ path, method }) => path === endpoint.path && method === endpoint.method)
    : all
  return { waiting, give: key => void dropWaiting(key) }
}

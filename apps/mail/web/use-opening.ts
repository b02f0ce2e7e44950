import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { mailContract } from '../contract.ts'
import type { Draft } from '../contract-writing.ts'
import { newWriting, type Writing, writingOf } from './writing.ts'

/** What a page that writes begins with. */
export interface Opening {
  draft: Draft | null
  first: Writing
  boxId: string | null
  signature: string
  /** Somebody was named in the address: what this device kept is something else. */
  isAsked: boolean
}

/** Reads what to begin with: a draft, somebody named in the address (`?a=`), or nothing. */
export const useOpening = (routeId: string | null) => {
  const [params] = useSearchParams()
  const [draftId] = useState(routeId ?? params.get('brouillon'))
  const [askedId] = useState(draftId ? null : params.get('a'))
  const draft = useRead(mailContract.readDraft, { messageId: draftId ?? '' }, { enabled: draftId !== null })
  const asked = useRead(mailContract.readAddressee, { addresseeId: askedId ?? '' }, { enabled: askedId !== null })
  const signature = useRead(mailContract.readSignature, {})
  const isRefused = isAbsent(asked.error)
  const isReady = signature.data && (draftId === null || draft.data) && (askedId === null || asked.data || isRefused)
  const opening: Opening | null = isReady
    ? {
        draft: draft.data ?? null,
        first: draft.data ? writingOf(draft.data) : newWriting(asked.data ?? null),
        boxId: draft.data?.boxId ?? params.get('boite'),
        signature: draft.data?.signature ?? signature.data?.text ?? '',
        isAsked: askedId !== null,
      }
    : null
  const error = draft.error ?? signature.error ?? (isRefused ? null : asked.error)
  const refetch = () =>
    Promise.all([signature.refetch(), ...(draftId ? [draft.refetch()] : []), ...(askedId ? [asked.refetch()] : [])])
  return { opening, error, isRefused, refetch }
}

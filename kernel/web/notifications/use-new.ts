import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { usePathname } from 'wouter/use-browser-location'
import { notificationsContract } from '../../contract/api/notifications.ts'
import { keyOf, useRead } from '../data.ts'

const soonMs = 60_000

/**
 * What is new, asked again when the page changes or the window comes back, at most once a minute. Never by a timer: it
 * would keep alive the session of somebody who has gone away.
 */
export const useNew = () => {
  const path = usePathname()
  const seen = useRef(path)
  const cache = useQueryClient()
  const { data, refetch } = useRead(notificationsContract.countNew, {})
  useEffect(() => {
    if (seen.current === path) return
    seen.current = path
    const asked = cache.getQueryState(keyOf(notificationsContract.countNew, {}))?.dataUpdatedAt ?? 0
    if (Date.now() - asked > soonMs) void refetch()
  }, [path, cache, refetch])
  return data
}

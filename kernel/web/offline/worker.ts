import { useEffect, useState } from 'react'
import { useMe } from '../shell/me.tsx'
import { keepsHere } from './keeps-here.ts'

const script = '/service-worker.js'
/** The first page is on the screen and at rest: what it weighs is counted before. */
const afterwards = 4_000
const hour = 3_600_000

/** Installs what keeps préau on this device, always the newest. */
export const registerWorker = () => navigator.serviceWorker.register(script, { updateViaCache: 'none' })

/** What this page already fetched, for the worker that was not there yet. They come from the browser’s own cache. */
const fetchedFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter(name => name.includes('/assets/'))

const install = async () => {
  await registerWorker()
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(fetchedFiles())
}

/**
 * On a personal device, once the page is drawn, keeps the application for when the network is away.
 * @returns whether a newer version has taken over since this page was opened.
 */
export const useWorker = (): boolean => {
  const me = useMe()
  const [isNewer, setNewer] = useState(false)
  const keeps = keepsHere(me)
  useEffect(() => {
    if (!keeps || !('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    const hadWorker = serviceWorker.controller !== null
    const changed = () => hadWorker && setNewer(true)
    const timer = setTimeout(() => void install().catch(() => null), afterwards)
    const look = setInterval(() => void serviceWorker.getRegistration().then(one => one?.update()), hour)
    serviceWorker.addEventListener('controllerchange', changed)
    return () => {
      clearTimeout(timer)
      clearInterval(look)
      serviceWorker.removeEventListener('controllerchange', changed)
    }
  }, [keeps])
  return isNewer
}

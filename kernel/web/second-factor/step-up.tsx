import { lazy, Suspense, useEffect, useState } from 'react'
import { type StepUpRequest, stepUpEvent } from '../client.ts'

const StepUpDialog = lazy(() => import('./step-up-dialog.tsx').then(m => ({ default: m.StepUpDialog })))

/**
 * Waits for a dangerous act: the request that was refused stays in hand while its author proves who they are, then goes
 * again. Several at once are answered by one proof.
 */
export const StepUp = () => {
  const [waiting, setWaiting] = useState<readonly StepUpRequest[]>([])
  useEffect(() => {
    const ask = (event: Event) => {
      event.preventDefault()
      setWaiting(before => [...before, (event as CustomEvent<StepUpRequest>).detail])
    }
    window.addEventListener(stepUpEvent, ask)
    return () => window.removeEventListener(stepUpEvent, ask)
  }, [])
  const answer = (isProved: boolean) => {
    for (const request of waiting) request(isProved)
    setWaiting([])
  }
  if (waiting.length === 0) return null
  return (
    <Suspense fallback={null}>
      <StepUpDialog onProved={() => answer(true)} onCancel={() => answer(false)} />
    </Suspense>
  )
}

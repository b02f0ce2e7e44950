import { lazy } from 'react'
import type { Me } from '../../contract/api/me.ts'
import { recall, remember } from './device.ts'

const loadAdult = () => import('./adult-face.tsx')
const loadPupil = () => import('./pupil-face.tsx')

export const AdultFace = lazy(() => loadAdult().then(m => ({ default: m.AdultFace })))
export const PupilFace = lazy(() => loadPupil().then(m => ({ default: m.PupilFace })))
export const BeforeHome = lazy(() => import('../sign-in/before-home.tsx').then(m => ({ default: m.BeforeHome })))

/**
 * What this device will probably show is fetched while the server is asked who is there, not after. The sign-in page is
 * at hand: it is what a first visit shows.
 */
export const fetchLikelyFace = (): void => {
  const face = recall<Me['face']>('face')
  if (face) void (face === 'adult' ? loadAdult() : loadPupil())
}

/** The one who just came, or nobody: what is likely here next time. */
export const noteFace = (me: Me | null): void => remember('face', me && !me.shared ? me.face : null)

/** While somebody types a password, what comes after arrives. */
export const fetchNextFace = (): (() => void) => {
  const timer = setTimeout(() => void loadAdult(), 1_500)
  return () => clearTimeout(timer)
}

import { useEffect, useRef, useState } from 'react'

const quietMinutes = 6
const warningSeconds = 30
const tick = 1_000

const gestures = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/** Seconds left before leaving, once the warning shows; null while somebody is there. */
export const secondsBefore = (lastGesture: number, now: number): number | null => {
  const quiet = (now - lastGesture) / tick
  const left = Math.ceil(quietMinutes * 60 - quiet)
  return left <= warningSeconds ? Math.max(0, left) : null
}

/** Watches for gestures; calls `onLeave` when nobody made one for some minutes, warning before. */
export const useIdle = (onLeave: () => void) => {
  const last = useRef(Date.now())
  const leave = useRef(onLeave)
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  useEffect(() => {
    leave.current = onLeave
  })
  useEffect(() => {
    const note = () => {
      last.current = Date.now()
    }
    const look = () => {
      const left = secondsBefore(last.current, Date.now())
      setSecondsLeft(left)
      if (left === 0) leave.current()
    }
    const timer = setInterval(look, tick)
    for (const gesture of gestures) window.addEventListener(gesture, note, { passive: true })
    return () => {
      clearInterval(timer)
      for (const gesture of gestures) window.removeEventListener(gesture, note)
    }
  }, [])
  const stay = () => {
    last.current = Date.now()
    setSecondsLeft(null)
  }
  return { secondsLeft, stay }
}

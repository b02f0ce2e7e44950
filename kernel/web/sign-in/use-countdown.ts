import { useEffect, useState } from 'react'

/** Seconds left before another try; 0 when nothing has to be waited for. */
export const useCountdown = (): [seconds: number, start: (seconds: number) => void] => {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (left <= 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1_000)
    return () => clearTimeout(timer)
  }, [left])
  return [left, setLeft]
}

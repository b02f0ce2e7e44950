import { useEffect, useState } from 'react'

/** The value once it has rested: a search waits for the end of a word. */
export const useSlow = <T>(value: T, milliseconds = 250): T => {
  const [slow, setSlow] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return slow
}

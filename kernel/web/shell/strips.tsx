import { Suspense, useEffect, useState } from 'react'
import { Alone } from './alone.tsx'
import { useComposition, useMyApps } from './apps.tsx'

/** Above every page, what some apps have to say at once. Fetched once the page itself is on the screen, never before. */
export const Strips = () => {
  const { strips } = useComposition()
  const apps = useMyApps()
  const [isPageDrawn, setPageDrawn] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setPageDrawn(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  if (!isPageDrawn) return null
  return apps.map(({ id }) => {
    const Strip = strips?.[id]
    return (
      Strip && (
        <Alone key={id}>
          <Suspense fallback={null}>
            <Strip />
          </Suspense>
        </Alone>
      )
    )
  })
}

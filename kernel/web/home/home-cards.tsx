import { type ComponentType, Suspense } from 'react'
import { Alone } from '../shell/alone.tsx'
import { useComposition, useMyApps } from '../shell/apps.tsx'
import styles from './home-cards.module.css'

const Said = ({ by }: { by: Readonly<Record<string, ComponentType>> }) =>
  useMyApps().map(({ id }) => {
    const Part = by[id]
    return (
      Part && (
        <Alone key={id}>
          <Suspense fallback={null}>
            <Part />
          </Suspense>
        </Alone>
      )
    )
  })

/** What matters now, said by the apps that have something to say. */
export const HomeCards = () => {
  const { homeCards } = useComposition()
  return (
    <div className={styles.cards}>
      <Said by={homeCards} />
    </div>
  )
}

/** Beside the feed, what one likes to have at hand: one’s class, one’s children, favourite people. */
export const HomeAsides = () => {
  const { homeAsides } = useComposition()
  return <Said by={homeAsides} />
}

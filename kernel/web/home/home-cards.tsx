import { Component, type ComponentType, type ReactNode, Suspense } from 'react'
import { useComposition, useMyApps } from '../shell/apps.tsx'
import styles from './home-cards.module.css'

/** A card that fails is left out: the home must not fall with one app, whose own page will say what is wrong. */
class Alone extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}

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

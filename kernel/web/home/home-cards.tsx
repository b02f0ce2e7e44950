import { Component, type ReactNode, Suspense } from 'react'
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

/** What matters now, said by the apps that have something to say. */
export const HomeCards = () => {
  const { homeCards } = useComposition()
  const cards = useMyApps().flatMap(({ id }) => {
    const Card = homeCards[id]
    return Card ? [{ id, Card }] : []
  })
  return (
    <div className={styles.cards}>
      {cards.map(({ id, Card }) => (
        <Alone key={id}>
          <Suspense fallback={null}>
            <Card />
          </Suspense>
        </Alone>
      ))}
    </div>
  )
}

import { Button } from './button.tsx'
import styles from './show-more.module.css'
import { useKitTexts } from './texts.ts'

export interface ShowMoreProps {
  onPress: () => void
  isPending?: boolean
  /** How many are shown, of how many there are. */
  shown?: number
  total?: number
}

/** The end of a list that has more: asked for, never endless by itself. */
export const ShowMore = ({ onPress, isPending, shown, total }: ShowMoreProps) => {
  const t = useKitTexts()
  return (
    <div className={styles.more}>
      {shown !== undefined && total !== undefined && <p className={styles.count}>{t.shown(shown, total)}</p>}
      <Button kind="outline" onPress={onPress} isPending={isPending}>
        {t.showMore}
      </Button>
    </div>
  )
}

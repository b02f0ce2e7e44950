import styles from './paper.module.css'
import { PaperSheet, Picture, Sticker } from './paper.tsx'

/** A sheet pinned up, its first words written: nothing published yet. */
export const NewsPicture = () => (
  <Picture>
    <PaperSheet x={84} y={82} turn={-9} />
    <PaperSheet x={126} y={76} turn={5} />
    <path
      className={styles.words}
      d="M109 53c5-6 9-5 8 1s4 6 8 0 7-4 7 1 5 4 9-1 7-2 12-2M108 69c6-5 9-3 9 1s5 3 9-1 8-1 8 2"
    />
    <Sticker shape="round" colour="red" x={132} y={29} size={20} />
    <Sticker shape="star" colour="yellow" x={58} y={44} size={26} turn={-14} />
    <Sticker shape="heart" colour="pink" x={179} y={106} size={28} turn={12} />
    <path className={styles.violet} d="m150 110 22-30c2-3 6-3 8-1s3 5 1 8l-22 30-10 3c-1 0-2-1-2-2Z" />
  </Picture>
)

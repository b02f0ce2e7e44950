import styles from './paper.module.css'
import { PaperSheet, Picture, Sticker } from './paper.tsx'

/** An envelope open on its letter: an empty mailbox. */
export const LetterPicture = () => (
  <Picture>
    <path className={styles.blue} d="M58 76 104 40q6-5 12 0l46 36v44q0 9-9 9H67q-9 0-9-9Z" />
    <PaperSheet x={110} y={70} width={80} height={86} turn={-2} />
    <path className={styles.words} d="M95 50c5-6 9-5 8 1s4 6 8 0 7-4 7 1 5 4 9-1M95 65c6-5 9-3 9 1s5 3 9-1" />
    <path className={styles.blue} d="M58 78 105 110q5 3 10 0l47-32v42q0 9-9 9H67q-9 0-9-9Z" />
    <path className={styles.light} d="m62 126 34-24M158 126l-34-24" />
    <Sticker shape="heart" colour="red" x={162} y={56} size={30} turn={10} />
    <Sticker shape="flower" colour="yellow" x={46} y={58} size={22} />
  </Picture>
)

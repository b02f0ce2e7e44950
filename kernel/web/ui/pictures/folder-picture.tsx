import styles from './paper.module.css'
import { PaperSheet, Picture, Sticker } from './paper.tsx'

/** A folder waiting for its sheets. */
export const FolderPicture = () => (
  <Picture>
    <path className={styles.orange} d="M52 52q0-9 9-9h28q4 0 7 3l8 8h49q9 0 9 9v58H52Z" />
    <PaperSheet x={98} y={72} turn={-7} width={66} height={76} />
    <PaperSheet x={124} y={72} turn={6} width={66} height={76} />
    <path className={styles.yellow} d="M44 84q-1-9 8-9h112q9 0 8 9l-5 38q-1 9-10 9H59q-9 0-10-9Z" />
    <Sticker shape="square" colour="blue" x={86} y={103} size={24} turn={-8} />
    <Sticker shape="triangle" colour="green" x={110} y={103} size={25} turn={4} />
    <Sticker shape="round" colour="red" x={134} y={103} size={24} />
  </Picture>
)

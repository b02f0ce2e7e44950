import styles from './paper.module.css'
import { PaperSheet, Picture, Sticker } from './paper.tsx'

/** A magnifying glass over a sheet: nothing found. */
export const SearchPicture = () => (
  <Picture>
    <PaperSheet x={94} y={78} turn={-6} width={90} height={104} />
    <Sticker shape="drop" colour="teal" x={66} y={46} size={22} turn={-10} />
    <Sticker shape="hexagon" colour="orange" x={74} y={112} size={22} />
    <path className={styles.violet} d="m146 104 8-8 27 25c3 3 3 7 0 10s-7 3-10 0Z" />
    <circle className={styles.sheet} cx="130" cy="78" r="32" />
    <circle cx="130" cy="78" r="29" fill="none" stroke="var(--action)" strokeWidth="8" />
    <path className={styles.words} d="M119 74v4M139 74v4M121 91q8-6 16 0" />
  </Picture>
)

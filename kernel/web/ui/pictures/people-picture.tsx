import styles from './paper.module.css'
import { Picture, Sticker } from './paper.tsx'

/** Three stickers that smile: a group without members yet. */
export const PeoplePicture = () => (
  <Picture>
    <Sticker shape="square" colour="blue" x={66} y={88} size={56} turn={-6} />
    <Sticker shape="flower" colour="plum" x={156} y={88} size={64} turn={8} />
    <Sticker shape="round" colour="orange" x={110} y={78} size={70} />
    <path className={styles.light} d="M99 70v5M121 70v5M98 88q12 11 24 0" />
    <path className={styles.light} d="M57 84v4M71 83v4M58 98q7 5 14-1M147 86v4M163 86v4M148 98q7 6 14 0" />
    <path className={styles.ink} d="M84 32l-5-9M110 29V18M136 32l5-9" />
  </Picture>
)

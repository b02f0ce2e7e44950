import styles from './paper.module.css'
import { Picture, Sticker } from './paper.tsx'

/** The roof of the yard under the sun: everything is done, one may go out and play. */
export const DonePicture = () => (
  <Picture>
    <circle className={styles.yellow} cx="164" cy="46" r="17" />
    <path className={styles.ink} d="M164 20v-6M183 27l4-4M190 46h6M183 65l4 4M145 27l-4-4" />
    <path className={styles.violet} d="M105 40q5-4 10 0l58 38c5 4 4 8-2 8H49c-6 0-7-4-2-8Z" />
    <rect className={styles.red} x="60" y="92" width="12" height="40" rx="6" />
    <rect className={styles.yellow} x="88" y="92" width="12" height="40" rx="6" />
    <rect className={styles.green} x="118" y="92" width="12" height="40" rx="6" />
    <rect className={styles.blue} x="146" y="92" width="12" height="40" rx="6" />
    <Sticker shape="star" colour="pink" x={38} y={56} size={24} turn={-12} />
  </Picture>
)

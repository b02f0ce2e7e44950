import type { ReactNode } from 'react'
import styles from './ruled-list.module.css'

/** What is run, one line under the other; `ol` where the order is theirs to choose. */
export const RuledList = ({ as: List = 'ul', children }: { as?: 'ul' | 'ol'; children: ReactNode }) => (
  <List className={styles.list}>{children}</List>
)

/** Its words (`RuledWords`) on the left, what one does with it on the right. */
export const RuledLine = ({ children }: { children: ReactNode }) => <li className={styles.line}>{children}</li>

export const RuledWords = ({ children }: { children: ReactNode }) => <div className={styles.words}>{children}</div>

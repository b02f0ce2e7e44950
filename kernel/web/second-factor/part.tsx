import type { ReactNode } from 'react'
import type { Pictogram } from '../ui/pictogram.tsx'
import { Text, Title } from '../ui/text.tsx'
import styles from './protection.module.css'

interface PartProps {
  icon: Pictogram
  title: string
  text: string
  level?: 2 | 3
  children: ReactNode
}

/** One way to protect the account, with what may be done of it. */
export const Part = ({ icon: Icon, title, text, level = 3, children }: PartProps) => (
  <section className={styles.part} aria-label={title}>
    <span className={styles.sign}>
      <Icon size="1.5rem" />
    </span>
    <div className={styles.body}>
      <div>
        <Title level={level} size="s">
          {title}
        </Title>
        <Text isSoft>{text}</Text>
      </div>
      {children}
    </div>
  </section>
)

import type { ReactNode } from 'react'
import { Title } from '../text.tsx'
import styles from './gallery.module.css'

export const Exhibit = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.exhibit}>
    <Title level={2}>{title}</Title>
    {children}
  </section>
)

import { use } from 'react'
import type { CharterReading } from '../../../contract/charter.ts'
import { useLanguage, useLocale } from '../../i18n.ts'
import { ListenButton } from '../../ui/listen-button.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { charterFor, spokenCharter } from './charter.ts'
import styles from './charter-text.module.css'

/** The charter as a page of paper; every reading can be heard, the children’s first of all. */
export const CharterText = ({ reading }: { reading: CharterReading }) => {
  const charter = use(charterFor(reading, useLanguage()))
  const locale = useLocale()
  return (
    <article className={styles.charter} data-reading={reading}>
      <div className={styles.heading}>
        <Title level={2} size="s">
          {charter.title}
        </Title>
        <ListenButton
          text={spokenCharter(charter)}
          lang={locale}
          kind={reading === 'children' ? 'primary' : 'soft'}
          size={reading === 'children' ? 'l' : 's'}
        />
      </div>
      <Text>{charter.opening}</Text>
      {charter.chapters.map(({ title, points }) => (
        <section key={title} className={styles.chapter}>
          <Title level={3} size="xs">
            {title}
          </Title>
          <ul className={styles.points}>
            {points.map(point => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <Text isStrong>{charter.closing}</Text>
    </article>
  )
}

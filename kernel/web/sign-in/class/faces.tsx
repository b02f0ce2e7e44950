import type { ClassCard } from '../../../contract/api/session.ts'
import { useLocale } from '../../i18n.ts'
import { avatarSrc } from '../../shell/avatar-src.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Anchor, Link } from '../../ui/link.tsx'
import { ListenButton } from '../../ui/listen-button.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { useSignInTexts } from '../texts.ts'
import styles from './faces.module.css'
import { PupilFrame } from './pupil-frame.tsx'

const Face = ({ pupil, isNursery }: { pupil: ClassCard['pupils'][number]; isNursery: boolean }) => (
  <li>
    <Anchor href={`/classe/images/${pupil.id}`} className={styles.face}>
      <Avatar name={pupil.name} src={avatarSrc(pupil.avatar)} size="xl" />
      <span className={styles.name} data-capitals={isNursery || undefined}>
        {pupil.name}
      </span>
    </Anchor>
  </li>
)

/** The whole class by face and first name; small children know theirs in capitals. */
export const Faces = ({ about }: { about: ClassCard }) => {
  const t = useSignInTexts()
  const locale = useLocale()
  usePageTitle(about.className)
  return (
    <PupilFrame
      aside={
        <Text isSoft isStrong>
          {about.className} · {about.schoolName}
        </Text>
      }
    >
      <div className={styles.question}>
        <div>
          <Title level={1} size="xxl" tabIndex={-1}>
            {t.whoAreYou}
          </Title>
          <Text size="l" isSoft>
            {t.touchYourName}
          </Text>
        </div>
        <ListenButton text={t.spokenFaces} lang={locale} kind="soft" size="l" />
      </div>
      {about.pupils.length === 0 && <EmptyState title={t.noPupils} />}
      <ul
        className={styles.faces}
        aria-label={t.classPupils(about.className)}
        data-nursery={about.nursery || undefined}
      >
        {about.pupils.map(pupil => (
          <Face key={pupil.id} pupil={pupil} isNursery={about.nursery} />
        ))}
      </ul>
      <footer className={styles.footer}>
        <Link href="/connexion">{t.iAmAdult}</Link>
      </footer>
    </PupilFrame>
  )
}

import Back from '~icons/arrow-left-bold'
import type { ClassCard } from '../../../contract/api/session.ts'
import { ProblemError } from '../../client.ts'
import { useLocale } from '../../i18n.ts'
import { avatarSrc } from '../../shell/avatar-src.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useFullBleed } from '../../shell/use-full-bleed.ts'
import { useMedia } from '../../shell/use-media.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { LinkButton } from '../../ui/link.tsx'
import { ListenButton } from '../../ui/listen-button.tsx'
import { Logo } from '../../ui/logo.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { useSentence } from '../sentence.ts'
import { useSignInTexts } from '../texts.ts'
import { PictureGrid } from './picture-grid.tsx'
import { PictureSlots } from './picture-slots.tsx'
import styles from './pictures-door.module.css'
import { usePictures } from './use-pictures.ts'

/** A refusal is said gently: nothing is red, and trying again is the next thing to do. */
const Refusal = ({ error, wait }: { error: Error | null; wait: number }) => {
  const t = useSignInTexts()
  const sentence = useSentence()
  const isWrong = error instanceof ProblemError && error.code === 'wrong-pictures'
  return (
    <div role="alert" className={styles.refusal}>
      {error && wait === 0 && (
        <>
          <strong className={styles.again}>{t.tryAgain}</strong>
          <span>{isWrong ? t.tryAgainText : sentence(error)}</span>
        </>
      )}
      {wait > 0 && <span>{t.waitABit(wait)}</span>}
    </div>
  )
}

/** « Bonjour Lou ! »: three pictures in order, touched or chosen with the keyboard. */
export const PicturesDoor = ({ pupil, isNursery }: { pupil: ClassCard['pupils'][number]; isNursery: boolean }) => {
  const t = useSignInTexts()
  const locale = useLocale()
  const isNarrow = useMedia('(max-width: 899px)')
  const { chosen, touch, erase, wait, isOpening, error } = usePictures(pupil.id)
  usePageTitle(t.hello(pupil.name))
  useFullBleed()
  return (
    <main id="contenu" className={styles.door}>
      <div className={styles.side}>
        <div className={styles.logo}>
          <Logo size="l" />
        </div>
        <div className={styles.hello}>
          <Title level={1} size="xxl" tabIndex={-1}>
            {t.hello(pupil.name)}
          </Title>
          <Text size="l" isSoft>
            {t.touchPictures} <strong className={styles.strong}>{t.threePictures}</strong>
            {t.inOrder}
          </Text>
        </div>
        <Avatar name={pupil.name} src={avatarSrc(pupil.avatar)} size="xxl" className={styles.avatar} />
        <PictureSlots chosen={chosen} isShaken={error !== null && chosen.length === 0} />
        <Refusal error={error} wait={wait} />
        <div className={styles.actions}>
          <ListenButton
            text={t.spokenPictures(pupil.name)}
            lang={locale}
            kind={isNursery ? 'primary' : 'soft'}
            size={isNarrow ? 'm' : 'l'}
          />
          <LinkButton kind="outline" size={isNarrow ? 'm' : 'l'} icon={Back} href="/classe">
            {t.notMe}
          </LinkButton>
        </div>
      </div>
      <div className={styles.panel}>
        <PictureGrid chosen={chosen} onTouch={touch} onErase={erase} isOpening={isOpening} isWaiting={wait > 0} />
      </div>
    </main>
  )
}

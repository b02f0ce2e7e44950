import Back from '~icons/arrow-left-bold'
import Eraser from '~icons/eraser-fill'
import type { ClassCard } from '../../../contract/api/session.ts'
import { ProblemError } from '../../client.ts'
import { useLocale } from '../../i18n.ts'
import { avatarSrc } from '../../shell/avatar-src.ts'
import { usePageTitle } from '../../shell/page-title.ts'
import { useFullBleed } from '../../shell/use-full-bleed.ts'
import { useMedia } from '../../shell/use-media.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link.tsx'
import { ListenButton } from '../../ui/listen-button.tsx'
import { Logo } from '../../ui/logo.tsx'
import { PictureKeyboard, PictureSlots } from '../../ui/picture-key.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { Text, Title } from '../../ui/text.tsx'
import { useSentence } from '../sentence.ts'
import { useSignInTexts } from '../texts.ts'
import styles from './pictures-door.module.css'
import { usePictures } from './use-pictures.ts'
import { useSpokenOnce } from './use-spoken-once.ts'

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

const Below = ({ isOpening, hasChosen, onErase }: { isOpening: boolean; hasChosen: boolean; onErase: () => void }) => {
  const t = useSignInTexts()
  return (
    <div className={styles.below}>
      {isOpening && (
        <span className={styles.opening} role="status">
          <Spinner size="1.5rem" /> {t.opening}
        </span>
      )}
      {!isOpening && hasChosen && (
        <Button kind="outline" icon={Eraser} onPress={onErase}>
          {t.erase}
        </Button>
      )}
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
  useSpokenOnce(t.spokenPictures(pupil.name), locale, isNursery)
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
        <div className={styles.slots} data-shaken={(error !== null && chosen.length === 0) || undefined}>
          <PictureSlots chosen={chosen} label={t.chosenPictures(chosen.length)} />
        </div>
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
        <div className={styles.keyboard}>
          <PictureKeyboard label={t.picturesToChoose} onPress={touch} isDisabled={wait > 0} />
        </div>
        <Below isOpening={isOpening} hasChosen={chosen.length > 0} onErase={erase} />
      </div>
    </main>
  )
}

import type { ReactNode } from 'react'
import Save from '~icons/download-simple-bold'
import Film from '~icons/film-strip-bold'
import Pause from '~icons/pause-fill'
import Play from '~icons/play-fill'
import Speaker from '~icons/speaker-high-bold'
import type { RichNode } from '../../../contract/rich-text.ts'
import { useLocale, useOurLang } from '../../i18n.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { writeBytes } from '../../ui/file-size.ts'
import { Anchor } from '../../ui/link.tsx'
import { useKitTexts } from '../../ui/texts.ts'
import styles from './recording-card.module.css'
import { isSlowLink } from './slow-link.ts'
import { useRecordingTexts } from './texts.ts'
import { usePlayer } from './use-player.ts'

/** « MP3, 3,2 Mo »: what it is and its weight, before it is fetched (RGAA 13.3). */
const useDetail = ({ name, bytes }: NonNullable<RichNode['attrs']>) => {
  const t = useKitTexts()
  const locale = useLocale()
  const extension = /\.(\w+)$/.exec(String(name ?? ''))?.[1]?.toUpperCase()
  return [extension, writeBytes(Number(bytes ?? 0), t.bytes, locale)].filter(Boolean).join(', ')
}

/** In a media element nothing but its own controls speaks: words said beside it, folded (RGAA 4.1, 4.3). */
const Transcript = ({ text }: { text: string }) => {
  const t = useRecordingTexts()
  return (
    <details className={styles.transcript}>
      <summary lang={useOurLang()}>{t.transcript}</summary>
      <p>{text}</p>
    </details>
  )
}

const Foot = ({ attrs, title }: { attrs: NonNullable<RichNode['attrs']>; title: string }) => {
  const t = useRecordingTexts()
  const detail = useDetail(attrs)
  const { file, name } = attrs
  return (
    <Anchor
      href={`/api/v1/files/${file}`}
      download={String(name || title)}
      className={styles.save}
      aria-label={t.saveTitled(title, detail)}
      lang={useOurLang()}
    >
      <Save size="1.1em" />
      <span>{t.save(detail)}</span>
    </Anchor>
  )
}

export interface RecordingCardProps {
  node: RichNode
  /** For a child: a large button, and nothing to save. */
  isBig?: boolean | undefined
  children?: ReactNode
}

/** A sound or a video of a text, with the browser's own controls, which keyboards and screen readers know. */
export const RecordingCard = ({ node: { type, attrs = {} }, isBig, children }: RecordingCardProps) => {
  const t = useRecordingTexts()
  const { ties, isPlaying, isBroken, toggle } = usePlayer()
  const lang = useOurLang()
  const isVideo = type === 'video'
  const title = String(attrs.title || (isVideo ? t.video : t.sound))
  const act = isPlaying ? t.pause : isVideo ? t.watch : t.play
  const Player = isVideo ? 'video' : 'audio'
  const Icon = isVideo ? Film : Speaker
  return (
    <figure className={classes(styles.card, isVideo && styles.film)} aria-label={title}>
      <figcaption className={styles.head}>
        <Icon size="1.5rem" className={styles.icon ?? ''} />
        <span className={styles.title}>{title}</span>
        {children}
      </figcaption>
      <Player
        {...ties}
        className={styles.player}
        src={`/api/v1/files/${attrs.file}`}
        controls
        preload={!isVideo && isSlowLink() ? 'none' : 'metadata'}
        aria-label={title}
        {...(isVideo && { playsInline: true })}
      />
      {isBig && (
        <Button
          size="l"
          icon={isPlaying ? Pause : Play}
          onPress={toggle}
          className={styles.big}
          aria-label={`${act}, ${title}`}
        >
          <span lang={lang}>{act}</span>
        </Button>
      )}
      {isBroken && (
        <p className={styles.broken} lang={lang}>
          {t.broken}
        </p>
      )}
      {attrs.transcript && <Transcript text={String(attrs.transcript)} />}
      {(!isBig || isBroken) && <Foot attrs={attrs} title={title} />}
    </figure>
  )
}

import EyeSlash from '~icons/eye-slash-bold'
import type { FeedEntry } from '../../contract/api/feed.ts'
import { useWrittenLang, Written } from '../i18n.ts'
import { useComposition } from '../shell/apps.tsx'
import { avatarSrc, structureAvatarSrc } from '../shell/avatar-src.ts'
import { useMedia } from '../shell/use-media.ts'
import { AppGommette } from '../ui/app-gommette.tsx'
import { Byline } from '../ui/byline.tsx'
import { Card } from '../ui/card.tsx'
import { Chip } from '../ui/chip.tsx'
import { Link } from '../ui/link.tsx'
import { ActionsMenu } from '../ui/menu.tsx'
import { Text, Title } from '../ui/text.tsx'
import { Time } from '../ui/time.tsx'
import styles from './feed-card.module.css'
import { feedDataOf } from './feed-data.ts'
import { useHomeTexts } from './texts.ts'

/** A person if one signed it, else the structure that speaks. */
const authorOf = ({ actor, structure }: FeedEntry) =>
  actor
    ? {
        name: actor.name,
        src: avatarSrc(actor.avatar),
        quality: actor.title ?? (structure?.name === actor.name ? undefined : structure?.name),
      }
    : { name: structure?.name ?? '', src: structure ? structureAvatarSrc(structure.id) : undefined, quality: undefined }

const Meta = ({ quality, at }: { quality: string | undefined; at: string }) => (
  <>
    {quality}{' '}
    <span className={styles.when}>
      {quality && '· '}
      <Time value={at} />
    </span>
  </>
)

/** One entry of « Quoi de neuf »: who, when, what, and the way to it. */
export const FeedCard = ({ entry, onHide }: { entry: FeedEntry; onHide: () => void }) => {
  const t = useHomeTexts()
  const { manifests } = useComposition()
  const manifest = manifests.find(candidate => candidate.id === entry.app)
  const { title, excerpt, label, colour, image } = feedDataOf(entry)
  const author = authorOf(entry)
  const lang = useWrittenLang()
  const isPhone = useMedia('(max-width: 559px)')
  const chip = (
    <Chip colour={colour ?? manifest?.gommette.colour}>
      <Written>{label}</Written>
    </Chip>
  )
  const hide = { id: 'hide', label: t.hide, icon: EyeSlash, onPress: onHide }
  return (
    <Card as="article" isPressable className={styles.card}>
      <Byline
        name={author.name}
        src={author.src}
        meta={<Meta quality={author.quality} at={entry.at} />}
        aside={
          <span className={styles.aside}>
            {label && !isPhone && chip}
            {!label && manifest && <AppGommette gommette={manifest.gommette} size={32} />}
            <span className={styles.menu}>
              <ActionsMenu label={t.actionsFor(title)} items={[hide]} size="s" />
            </span>
          </span>
        }
      />
      {label && isPhone && <div className={styles.chip}>{chip}</div>}
      <Title level={3} size="m" className={styles.title}>
        <Link kind="plain" isStretched href={`/${manifest?.path ?? entry.app}/${entry.resourceId}`}>
          <Written>{title}</Written>
        </Link>
      </Title>
      {excerpt && (
        <Text lines={3} lang={lang}>
          {excerpt}
        </Text>
      )}
      {image && (
        <img
          className={styles.image}
          src={`/api/v1/files/${image.file}?width=960`}
          alt={image.alt}
          lang={lang}
          loading="lazy"
          decoding="async"
        />
      )}
    </Card>
  )
}

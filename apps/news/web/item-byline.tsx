import { avatarSrc, structureAvatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemCard } from '../contract-items.ts'
import { useNewsTexts } from './texts.ts'

/** Who, where, when, in which thread. */
export const ItemByline = ({ item }: { item: ItemCard }) => {
  const t = useNewsTexts()
  const { author, structure, thread } = item
  const quality = author?.title ?? structure.name
  return (
    <Byline
      name={author?.name ?? structure.name}
      src={author ? avatarSrc(author.avatar) : structureAvatarSrc(structure.id)}
      meta={
        <>
          {quality} · <Time value={item.publishedAt ?? item.updatedAt} />
          {item.editedAt && ` · ${t.edited}`}
        </>
      }
      aside={<Chip colour={thread.colour}>{thread.title}</Chip>}
    />
  )
}

import type { FeedEntry } from '../../contract/api/feed.ts'
import { colours, type FeedData } from '../../contract/manifest.ts'

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

const imageIn = (value: unknown): FeedData['image'] => {
  const { file, alt } = (value ?? {}) as { file?: unknown; alt?: unknown }
  return typeof file === 'string' ? { file, alt: textIn(alt) ?? '' } : null
}

/** What the app said of its entry; an older or a foreign shape shows what can be understood of it. */
export const feedDataOf = ({ data }: Pick<FeedEntry, 'data'>): FeedData => ({
  title: textIn(data.title) ?? '',
  excerpt: textIn(data.excerpt),
  label: textIn(data.label),
  colour: colours.find(colour => colour === data.colour),
  image: imageIn(data.image),
})

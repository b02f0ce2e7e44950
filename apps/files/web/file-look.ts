import Pdf from '~icons/file-pdf-bold'
import TextIcon from '~icons/file-text-bold'
import Film from '~icons/film-strip-bold'
import Globe from '~icons/globe-bold'
import ImageIcon from '~icons/image-bold'
import Slides from '~icons/presentation-bold'
import Sound from '~icons/speaker-high-bold'
import Sheet from '~icons/table-bold'
import { useLocale } from '../../../kernel/web/i18n.ts'
import { writeBytes } from '../../../kernel/web/ui/file-size.ts'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import { useKitTexts } from '../../../kernel/web/ui/texts.ts'
import type { Content } from '../contract-documents.ts'
import { useFilesTexts } from './texts.ts'

const icons = {
  image: ImageIcon,
  audio: Sound,
  video: Film,
  pdf: Pdf,
  text: TextIcon,
  sheet: Sheet,
  slides: Slides,
  web: Globe,
} as const satisfies Record<string, Pictogram>
export type Look = keyof typeof icons

/** What it is, for who reads: not its media type. */
export const lookOf = ({ file }: Content): Look => {
  if (!file) return 'web'
  const played = /^(image|audio|video)\//.exec(file.mediaType)?.[1]
  if (played) return played as Look
  if (file.mediaType === 'application/pdf') return 'pdf'
  if (file.mediaType.includes('spreadsheet')) return 'sheet'
  return file.mediaType.includes('presentation') ? 'slides' : 'text'
}

export const iconOf = (content: Content): Pictogram => icons[lookOf(content)]

const hostOf = (url: string | null): string => /^https:\/\/([^/?#:]+)/.exec(url ?? '')?.[1] ?? ''

/** « PDF, 1,2 Mo », « eduscol.example.org »: what it is and its weight, before it is fetched (RGAA 13.3). */
export const useDetail = (): ((content: Content) => string) => {
  const t = useFilesTexts()
  const kit = useKitTexts()
  const locale = useLocale()
  return content => {
    const { file, url } = content
    if (!file) return hostOf(url)
    const look = lookOf(content)
    const extension = /\.(\w{2,5})$/.exec(file.name)?.[1]?.toUpperCase()
    const kind = look === 'image' ? t.kinds.image : (extension ?? t.kinds[look])
    return `${kind}, ${writeBytes(file.bytes, kit.bytes, locale)}`
  }
}

/** Of an image kept as WebP, the name it had would lie about what it is. */
export const fileName = ({ file }: Content, title: string): string => {
  if (!file) return title
  return file.mediaType === 'image/webp' ? `${file.name.replace(/\.\w+$/, '') || title}.webp` : file.name
}

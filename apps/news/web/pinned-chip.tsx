import Pin from '~icons/push-pin-fill'
import { Chip } from '../../../kernel/web/ui/chip.tsx'
import { useNewsTexts } from './texts.ts'

/** « À la une ». */
export const PinnedChip = () => {
  const t = useNewsTexts()
  return (
    <Chip colour="yellow" icon={Pin}>
      {t.pinned}
    </Chip>
  )
}

import type { SecretPicture } from '../../../contract/secret-pictures.ts'
import { secretPictureLooks } from '../../ui/secret-picture.tsx'
import { useKitTexts } from '../../ui/texts.ts'
import { useSignInTexts } from '../texts.ts'
import styles from './picture-slots.module.css'

const slots = [1, 2, 3] as const

/** Three places that fill one after the other. */
export const PictureSlots = ({ chosen, isShaken }: { chosen: readonly SecretPicture[]; isShaken: boolean }) => {
  const t = useSignInTexts()
  const kit = useKitTexts()
  return (
    <ol className={styles.slots} aria-label={t.chosenPictures} data-shaken={isShaken || undefined}>
      {slots.map(n => {
        const picture = chosen[n - 1]
        const look = picture && secretPictureLooks[picture]
        return (
          <li key={n} className={styles.slot} data-colour={look?.colour}>
            {look ? (
              <look.icon size="62%" label={t.slotFilled(n, kit.pictures[picture])} />
            ) : (
              <span className={styles.unseen}>{t.slotEmpty(n)}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

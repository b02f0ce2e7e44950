import { type SecretPicture, secretPictures } from '../../contract/secret-pictures.ts'
import styles from './picture-key.module.css'
import { secretPictureLooks } from './secret-picture.tsx'
import { useKitTexts } from './texts.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface PictureKeyProps {
  picture: SecretPicture
  onPress: (picture: SecretPicture) => void
  isDisabled?: boolean
}

/** One picture to touch, as a key of a big keyboard: it goes down under the finger. */
export const PictureKey = ({ picture, onPress, isDisabled }: PictureKeyProps) => {
  const t = useKitTexts()
  const { icon: Icon, colour } = secretPictureLooks[picture]
  return (
    <button
      type="button"
      className={styles.key}
      data-colour={colour}
      aria-label={t.pictures[picture]}
      disabled={isDisabled}
      onClick={() => onPress(picture)}
    >
      <Icon size="62%" className={styles.drawing ?? ''} />
    </button>
  )
}

/** The twelve secret pictures, always in the same places: a child remembers where as much as what. */
export const PictureKeyboard = ({
  label,
  onPress,
  isDisabled,
}: Omit<PictureKeyProps, 'picture'> & { label: string }) => (
  <fieldset className={styles.keyboard} aria-label={label}>
    {secretPictures.map(picture => (
      <PictureKey key={picture} picture={picture} onPress={onPress} isDisabled={isDisabled} />
    ))}
  </fieldset>
)

export interface PictureSlotsProps {
  chosen: readonly SecretPicture[]
  /** Said as pictures come: « 1 image sur 3 ». */
  label: string
  length?: number
}

/** The pictures already touched, in order, and the places still empty. */
export const PictureSlots = ({ chosen, label, length = 3 }: PictureSlotsProps) => {
  const t = useKitTexts()
  return (
    <div className={styles.slots} role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      {['first', 'second', 'third', 'fourth'].slice(0, length).map((place, index) => (
        <PictureSlot key={place} picture={chosen[index]} names={t.pictures} />
      ))}
    </div>
  )
}

interface PictureSlotProps {
  picture: SecretPicture | undefined
  names: Record<SecretPicture, string>
}

const PictureSlot = ({ picture, names }: PictureSlotProps) => {
  if (!picture) return <span className={styles.slot} />
  const { icon: Icon } = secretPictureLooks[picture]
  return (
    <span className={styles.slot} data-filled>
      <span className={styles.token}>
        <Icon size="58%" label={names[picture]} />
      </span>
    </span>
  )
}

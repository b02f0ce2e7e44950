import Eraser from '~icons/eraser-fill'
import { type SecretPicture, secretPictures } from '../../../contract/secret-pictures.ts'
import { Button } from '../../ui/button.tsx'
import { secretPictureLooks } from '../../ui/secret-picture.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { useKitTexts } from '../../ui/texts.ts'
import { useSignInTexts } from '../texts.ts'
import styles from './picture-grid.module.css'

interface PictureGridProps {
  chosen: readonly SecretPicture[]
  onTouch: (picture: SecretPicture) => void
  onErase: () => void
  isOpening: boolean
  /** Too many tries: nothing can be touched for a while. */
  isWaiting: boolean
}

/** The twelve pictures, always at the same place. */
export const PictureGrid = ({ chosen, onTouch, onErase, isOpening, isWaiting }: PictureGridProps) => {
  const t = useSignInTexts()
  const kit = useKitTexts()
  return (
    <>
      <ul className={styles.grid} aria-label={t.picturesToChoose}>
        {secretPictures.map(picture => {
          const { icon: Icon, colour } = secretPictureLooks[picture]
          return (
            <li key={picture}>
              <button
                type="button"
                className={styles.tile}
                data-colour={colour}
                aria-label={kit.pictures[picture]}
                aria-pressed={chosen.includes(picture)}
                disabled={isWaiting}
                onClick={() => onTouch(picture)}
              >
                <Icon size="66%" />
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.below}>
        {isOpening ? (
          <span className={styles.opening} role="status">
            <Spinner size="1.5rem" /> {t.opening}
          </span>
        ) : (
          chosen.length > 0 && (
            <Button kind="outline" icon={Eraser} onPress={onErase}>
              {t.erase}
            </Button>
          )
        )}
      </div>
    </>
  )
}

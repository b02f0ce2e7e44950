import { useId, useState } from 'react'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import styles from './form.module.css'
import { useSignInTexts } from './texts.ts'

/** No link is mailed: most families gave no address, and the school knows who asks. */
export const Forgotten = () => {
  const t = useSignInTexts()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.forgotten}>
      <Button kind="quiet" size="s" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen(!isOpen)}>
        {t.forgotten}
      </Button>
      <div id={id} hidden={!isOpen}>
        <Banner kind="info">{t.forgottenText}</Banner>
      </div>
    </div>
  )
}

import type { ReactNode } from 'react'
import Info from '~icons/info-fill'
import Urgent from '~icons/megaphone-fill'
import Attention from '~icons/warning-fill'
import { Written } from '../../../../kernel/web/i18n.ts'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { ShownBanner } from '../../contract.ts'
import styles from './look.module.css'
import { useStripTexts } from './texts.ts'

const icons = { information: Info, attention: Attention, urgent: Urgent }

export interface LookProps extends Pick<ShownBanner, 'text' | 'tone' | 'structure' | 'endsAt'> {
  /** For a child: larger, and under the words what can be done. */
  isBig?: boolean
  /** What its reader may do with it. */
  actions?: ReactNode
}

/** A banner as its readers see it: the tone is a colour, a sign and a word. */
export const Look = ({ text, tone, structure, endsAt, isBig, actions }: LookProps) => {
  const t = useStripTexts()
  const Icon = icons[tone]
  return (
    <div className={styles.look} data-tone={tone} data-big={isBig || undefined}>
      <span className={styles.sign}>
        <Icon size={isBig ? '2rem' : '1.375rem'} />
      </span>
      <div className={styles.words}>
        <p className={styles.text}>
          <span className={styles.tone}>{t.tones[tone]}</span> <Written>{text}</Written>
        </p>
        <p className={styles.meta}>
          {structure}
          {!isBig && (
            <>
              {' · '}
              {t.until} <Time value={endsAt} format="moment" />
            </>
          )}
        </p>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}

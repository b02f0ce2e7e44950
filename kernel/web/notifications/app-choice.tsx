import type { ToldApp } from '../../contract/api/notifications.ts'
import { wordsIn } from '../../contract/language.ts'
import type { Frequency } from '../../contract/manifest.ts'
import { useLanguage } from '../i18n.ts'
import { useComposition } from '../shell/apps.tsx'
import { AppGommette } from '../ui/app-gommette.tsx'
import { Select } from '../ui/select.tsx'
import styles from './app-choice.module.css'
import { useNotificationTexts } from './texts.ts'
import { useEventNames } from './use-event-names.ts'

const frequencies: readonly Frequency[] = ['at-once', 'daily', 'weekly', 'never']
const proposed = 'proposed'
const mixed = 'mixed'

export interface Chosen {
  app: string
  event?: string
  channel?: 'mail' | 'push'
  frequency: Frequency | null
}

type Wish = Frequency | null
type Choose = (chosen: Chosen) => void

interface FrequencySelectProps {
  label: string
  isLabelHidden?: boolean
  value: Wish | typeof mixed
  /** What happens without a choice, in words when it is one thing. */
  usual: string
  onChange: (frequency: Frequency | null) => void
}

const FrequencySelect = ({ label, isLabelHidden, value, usual, onChange }: FrequencySelectProps) => {
  const t = useNotificationTexts()
  return (
    <Select
      label={label}
      isLabelHidden={isLabelHidden}
      value={value ?? proposed}
      onChange={chosen => onChange(chosen === proposed || chosen === mixed ? null : (chosen as Frequency))}
      options={[
        ...(value === mixed ? [{ value: mixed, label: t.mixed, isDisabled: true }] : []),
        { value: proposed, label: usual },
        ...frequencies.map(frequency => ({ value: frequency as string, label: t.frequencies[frequency] })),
      ]}
    />
  )
}

/** One wish for the whole app when nothing differs, in either way of being told. */
const wishOf = ({ mail, push, events }: ToldApp): Wish | typeof mixed => {
  if (mail !== push || events.some(event => event.mail !== null || event.push !== null)) return mixed
  return mail
}

const Details = ({ told, onChoose }: { told: ToldApp; onChoose: Choose }) => {
  const t = useNotificationTexts()
  const language = useLanguage()
  const names = useEventNames(told.app)
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t.details}</summary>
      <ul className={styles.events}>
        {told.events.map(({ event, proposed: usual, mail, push }) => {
          const name = names[event]
          const words = name ? wordsIn(name, language) : t.unnamed
          const choose = (channel: 'mail' | 'push') => (frequency: Frequency | null) =>
            onChoose({ app: told.app, event, channel, frequency })
          const usualWords = (ofApp: Wish) => t.proposed(t.frequencies[ofApp ?? usual])
          return (
            <li key={event} className={styles.event}>
              <span className={styles.words}>{words}</span>
              <FrequencySelect label={t.mail} value={mail} usual={usualWords(told.mail)} onChange={choose('mail')} />
              <FrequencySelect label={t.push} value={push} usual={usualWords(told.push)} onChange={choose('push')} />
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** How often I am told of one app: one answer, and the details for who wants them. */
export const AppChoice = ({ told, onChoose }: { told: ToldApp; onChoose: Choose }) => {
  const t = useNotificationTexts()
  const language = useLanguage()
  const manifest = useComposition().manifests.find(({ id }) => id === told.app)
  if (!manifest) return null
  const name = wordsIn(manifest.name, language)
  const [first] = told.events
  const isOne = told.events.every(event => event.proposed === first?.proposed)
  return (
    <li className={styles.app}>
      <div className={styles.row}>
        <AppGommette gommette={manifest.gommette} size={44} />
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
        <div className={styles.choice}>
          <FrequencySelect
            label={t.how(name)}
            isLabelHidden
            value={wishOf(told)}
            usual={isOne && first ? t.proposed(t.frequencies[first.proposed]) : t.asProposed}
            onChange={frequency => onChoose({ app: told.app, frequency })}
          />
        </div>
      </div>
      <Details told={told} onChoose={onChoose} />
    </li>
  )
}

import { Written } from '../../../kernel/web/i18n.ts'
import { fieldsOfAddress, type Message } from '../contract-messages.ts'
import { useAboutWords } from './about-words.ts'
import styles from './message-card.module.css'
import { useMailTexts } from './texts.ts'

/** How many are named before the rest is folded. */
const namedAtMost = 3

/** « À Claire Brunet, Parents de CM1 A »; many are folded under the first ones. */
export const AddresseeLine = ({ message }: { message: Message }) => {
  const t = useMailTexts()
  const { nameOf, namedIn, detailOf } = useAboutWords()
  const { addressees, others } = message
  if (addressees.length === 0) return null
  const names = addressees.map(({ addressee }) => namedIn(addressee))
  const first = t.to(names.slice(0, namedAtMost), Math.max(0, names.length - namedAtMost) + others)
  const isShort = addressees.length === 1 && others === 0
  if (isShort) return <p className={styles.to}>{first}</p>
  return (
    <details className={styles.details}>
      <summary className={styles.to}>{first}</summary>
      <dl className={styles.fields}>
        {fieldsOfAddress.map(field => {
          const there = addressees.filter(one => one.field === field)
          return (
            there.length > 0 && (
              <div key={field} className={styles.field}>
                <dt>{t.fields[field]}</dt>
                <dd>
                  <ul className={styles.names}>
                    {there.map(({ addressee }) => (
                      <li key={addressee.id}>
                        <Written>{nameOf(addressee)}</Written>{' '}
                        <span className={styles.soft}>{detailOf(addressee)}</span>
                      </li>
                    ))}
                    {field === 'to' && others > 0 && <li className={styles.soft}>{t.others(others)}</li>}
                  </ul>
                </dd>
              </div>
            )
          )
        })}
      </dl>
    </details>
  )
}

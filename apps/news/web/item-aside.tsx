import type { ReactNode } from 'react'
import Calendar from '~icons/calendar-blank-bold'
import Pencil from '~icons/pencil-simple-bold'
import Group from '~icons/users-three-bold'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import type { Pictogram } from '../../../kernel/web/ui/pictogram.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import type { ItemPage } from '../contract-items.ts'
import styles from './item.module.css'
import { ReachPanel } from './reach-panel.tsx'
import { useNewsTexts } from './texts.ts'
import { useWhoSees } from './who-sees.ts'

const Fact = ({ icon: Icon, children }: { icon: Pictogram; children: ReactNode }) => (
  <Text as="div" size="s" className={styles.fact}>
    <Icon size="1.2em" className={styles.icon ?? ''} />
    <span>{children}</span>
  </Text>
)

const Facts = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.whoSees}
        </Title>
        <Fact icon={Group}>{useWhoSees(item.audience)}</Fact>
        {item.state === 'published' && item.expiresAt && (
          <Fact icon={Calendar}>
            {t.until} <Time value={item.expiresAt} format="day" hasWeekday={false} />
          </Fact>
        )}
        {item.editedAt && (
          <Fact icon={Pencil}>
            {t.editedOn} <Time value={item.editedAt} />
          </Fact>
        )}
      </Stack>
    </Card>
  )
}

const History = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  if (item.steps.length === 0) return null
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.history}
        </Title>
        <ol className={styles.list}>
          {item.steps.map(({ step, at, person, word }) => (
            <li key={at}>
              <Text size="s">{t.steps[step](person ?? t.someone)}</Text>
              <Text size="xs" isSoft as="div">
                <Time value={at} format="moment" />
              </Text>
              {word && <Text size="s">{word}</Text>}
            </li>
          ))}
        </ol>
      </Stack>
    </Card>
  )
}

/** Whom it is for; for who answers for it, whom it reached and what happened to it. */
export const ItemAside = ({ item }: { item: ItemPage }) => (
  <div className={styles.screenOnly}>
    <Facts item={item} />
    {item.my.can.readReach && <ReachPanel itemId={item.id} />}
    <History item={item} />
  </div>
)

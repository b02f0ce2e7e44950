import { useState } from 'react'
import { useLocation } from 'wouter'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import type { ItemPage } from '../contract-items.ts'
import styles from './item.module.css'
import { RefuseDialog } from './refuse-dialog.tsx'
import { StateLine } from './state-line.tsx'
import { type NewsTexts, useNewsTexts } from './texts.ts'
import { useItemActs } from './use-item-acts.ts'

const lastStep = (item: ItemPage) => item.steps[0]

const wordsOf = (item: ItemPage, t: NewsTexts): string => {
  if (item.state === 'submitted') return item.my.can.publishItem ? t.notices.toApprove : t.notices.submitted
  if (item.state === 'scheduled') return t.notices.scheduled
  if (item.state === 'expired') return t.notices.expired
  return lastStep(item)?.step === 'unpublished' ? t.notices.takenBack : t.notices.draft
}

/** A word from who gave it back, for its author. */
const Refusal = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const step = lastStep(item)
  if (item.state !== 'draft' || step?.step !== 'refused') return null
  return (
    <Banner kind="warning" title={t.notices.refused(step.person ?? t.someone)}>
      <p className={styles.word}>{step.word}</p>
    </Banner>
  )
}

const NoticeActions = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  const [, navigate] = useLocation()
  const acts = useItemActs(item.id, () => navigate('/?etat=submitted'))
  const [isRefusing, setRefusing] = useState(false)
  const { can } = item.my
  return (
    <Row gap={2}>
      {can.withdrawItem && !can.publishItem && (
        <Button kind="outline" size="s" onPress={acts.withdraw} isPending={acts.isPending}>
          {t.withdraw}
        </Button>
      )}
      {can.refuseItem && (
        <Button kind="outline" size="s" onPress={() => setRefusing(true)}>
          {t.refuse}
        </Button>
      )}
      {can.publishItem && item.state !== 'draft' && (
        <Button size="s" onPress={acts.publishNow} isPending={acts.isPending}>
          {item.state === 'submitted' ? t.approve : t.publishNow}
        </Button>
      )}
      <RefuseDialog isOpen={isRefusing} onClose={() => setRefusing(false)} onRefuse={acts.refuse} />
    </Row>
  )
}

/** While its readers do not see it: why, and what comes next. */
export const ItemNotice = ({ item }: { item: ItemPage }) => {
  const t = useNewsTexts()
  if (item.state === 'published') return null
  return (
    <div className={styles.noPrint}>
      <Refusal item={item} />
      {lastStep(item)?.step !== 'refused' && (
        <Banner kind="info" title={wordsOf(item, t)} action={<NoticeActions item={item} />}>
          {(item.state === 'scheduled' || item.state === 'expired') && (
            <Row gap={2}>
              <StateLine item={item} />
            </Row>
          )}
        </Banner>
      )}
    </div>
  )
}

import { useState } from 'react'
import Hand from '~icons/hand-palm-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { Skeleton } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { Suspension } from '../../contract/crisis.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { ofCrisis } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import styles from './communication.module.css'
import { SuspensionForm } from './suspension-form.tsx'

const Standing = ({ suspension }: { suspension: Suspension }) => {
  const { communication: t } = useSchoolTexts()
  const { act, isPending } = useAct(schoolContract.liftSuspension, ofCrisis)
  const { id, structure, className, audiences, notice, until, by, canLift } = suspension
  const who = audiences.map(one => t.audiences[one]).join(', ')
  const place = className ? `${className}, ${structure.name}` : structure.name
  const lift = () => act({ structureId: structure.id, suspensionId: id }, { done: t.lifted })
  return (
    <li>
      <Banner
        kind="warning"
        title={t.standing(who, place)}
        action={
          canLift && (
            <Button kind="outline" onPress={lift} isPending={isPending}>
              {t.lift}
            </Button>
          )
        }
      >
        {t.standingUntil} <Time value={until} format="moment" />
        {by && ` · ${t.standingBy(by)}`}
        {notice && <Text>{notice}</Text>}
        {!canLift && <Text size="s">{t.decidedAbove}</Text>}
      </Banner>
    </li>
  )
}

/** What stands now, one button to stop everything, and the accounts blocked one by one. */
export const CrisisCard = ({ structure }: { structure: Structure }) => {
  const { communication: t } = useSchoolTexts()
  const [isStarting, setStarting] = useState(false)
  const { data, error, refetch } = useRead(schoolContract.listSuspensions, { structureId: structure.id })
  if (error) return <Failed onRetry={() => void refetch()} />
  return (
    <Card padding="l" as="section">
      <Stack gap={4}>
        <Title level={2} size="s">
          {t.crisisTitle}
        </Title>
        <Text isSoft className={styles.help}>
          {t.crisisHelp}
        </Text>
        {!data && <Skeleton lines={2} />}
        {data?.items.length === 0 && <Text>{t.nothingSuspended}</Text>}
        {data && data.items.length > 0 && (
          <ul className={styles.standing}>
            {data.items.map(suspension => (
              <Standing key={suspension.id} suspension={suspension} />
            ))}
          </ul>
        )}
        <Row gap={4}>
          <Button kind="danger" icon={Hand} onPress={() => setStarting(true)}>
            {t.start}
          </Button>
          {data && data.blocked > 0 && (
            <Link href={`/structures/${structure.id}/connexions`}>{t.blocked(data.blocked)}</Link>
          )}
        </Row>
        {isStarting && <SuspensionForm structure={structure} onClose={() => setStarting(false)} />}
      </Stack>
    </Card>
  )
}

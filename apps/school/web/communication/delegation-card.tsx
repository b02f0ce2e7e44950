import { useState } from 'react'
import Key from '~icons/key-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { useLocale } from '../../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Skeleton } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { Administrator } from '../../contract/delegation.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { datesLine } from '../dates-line.ts'
import { Failed } from '../failed.tsx'
import { ofDelegation } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import styles from './communication.module.css'
import { DelegationForm } from './delegation-form.tsx'

const Line = ({ administrator }: { administrator: Administrator }) => {
  const texts = useSchoolTexts()
  const { communication: t } = texts
  const dates = datesLine({ startsOn: null, endsOn: administrator.endsOn }, texts, useLocale())
  const { act, isPending } = useAct(schoolContract.endAdministration, ofDelegation)
  const { id, person, structure, by, canEnd } = administrator
  const facts = [structure.name, dates, by && t.givenBy(by)].filter(Boolean).join(' · ')
  const take = () => act({ structureId: structure.id, affiliationId: id }, { done: t.taken(person.name) })
  return (
    <li>
      <Row justify="between" gap={3} wrap={false}>
        <Byline name={person.name} src={avatarSrc(person.avatar)} meta={facts} />
        {canEnd && (
          <Button kind="outline" size="s" isPending={isPending} onPress={take}>
            {t.take}
          </Button>
        )}
      </Row>
    </li>
  )
}

/** Who administers here, above and below; given downward only, taken back at once. */
export const DelegationCard = ({ structure }: { structure: Structure }) => {
  const { communication: t } = useSchoolTexts()
  const [isGiving, setGiving] = useState(false)
  const { data, error, refetch } = useRead(schoolContract.listAdministrators, { structureId: structure.id })
  if (error) return <Failed onRetry={() => void refetch()} />
  const mayGive = data?.canGive || structure.my.can.createStructure
  return (
    <Card padding="l" as="section">
      <Stack gap={4}>
        <Title level={2} size="s">
          {t.delegationTitle}
        </Title>
        <Text isSoft className={styles.help}>
          {t.delegationHelp}
        </Text>
        {!data && <Skeleton lines={2} />}
        {data?.items.length === 0 && <Text>{t.noAdministrator}</Text>}
        <ul className={styles.standing}>
          {data?.items.map(one => (
            <Line key={one.id} administrator={one} />
          ))}
        </ul>
        {data?.more && <Text isSoft>{t.moreAdministrators}</Text>}
        {mayGive && (
          <Row>
            <Button kind="outline" icon={Key} onPress={() => setGiving(true)}>
              {t.give}
            </Button>
          </Row>
        )}
        {isGiving && (
          <DelegationForm structure={structure} canGive={data?.canGive ?? false} onClose={() => setGiving(false)} />
        )}
      </Stack>
    </Card>
  )
}

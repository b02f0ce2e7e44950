import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { identitiesContract } from '../../../../kernel/contract/api/identities.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import styles from './identities.module.css'
import { IdentityCard } from './identity-card.tsx'
import { IdentityForm } from './identity-form.tsx'

/** The schools and services in whose name one publishes here, and who may. */
export const IdentitiesTab = ({ structureId }: { structureId: string }) => {
  const { identities: t } = useSchoolTexts()
  const [isMaking, setMaking] = useState(false)
  const { data, isError, refetch } = useRead(identitiesContract.listIdentities, { structureId })
  if (isError) return <Failed onRetry={() => void refetch()} />
  if (!data) return <SkeletonCards />
  const create = data.canCreate && (
    <Button kind="soft" icon={Plus} onPress={() => setMaking(true)}>
      {t.create}
    </Button>
  )
  return (
    <Stack as="section" gap={4}>
      <Row justify="between">
        <Title level={2}>{t.title}</Title>
        {data.items.length > 0 && create}
      </Row>
      {data.items.length === 0 ? (
        <EmptyState picture={PeoplePicture} title={t.none} action={create} level={3}>
          {t.noneHelp}
        </EmptyState>
      ) : (
        <>
          <Text isSoft className={styles.help}>
            {t.help}
          </Text>
          <div className={styles.cards}>
            {data.items.map(identity => (
              <IdentityCard key={identity.id} identity={identity} />
            ))}
          </div>
        </>
      )}
      {isMaking && <IdentityForm structureId={structureId} onClose={() => setMaking(false)} />}
    </Stack>
  )
}

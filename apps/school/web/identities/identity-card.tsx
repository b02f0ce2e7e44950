import { useState } from 'react'
import UserPlus from '~icons/user-plus-bold'
import { type Identity, identitiesContract } from '../../../../kernel/contract/api/identities.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../../kernel/web/ui/menu.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { ofIdentities } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { HolderForm } from './holder-form.tsx'
import { HolderLine } from './holder-line.tsx'
import styles from './identities.module.css'
import { RenameIdentity } from './rename-identity.tsx'

const Actions = ({ identity, onRename }: { identity: Identity; onRename: () => void }) => {
  const texts = useSchoolTexts()
  const { identities: t } = texts
  const { act: reopen } = useAct(identitiesContract.reopenIdentity, ofIdentities)
  const { act: close } = useAct(identitiesContract.closeIdentity, ofIdentities)
  const { id: identityId, name, my } = identity
  const shut = () => close({ identityId }, { done: t.closed(name), undo: () => reopen({ identityId }) })
  const items = [
    ...(my.can.renameIdentity ? [{ id: 'rename', label: t.rename, onPress: onRename }] : []),
    ...(my.can.closeIdentity ? [{ id: 'close', label: t.closeIdentity, isDanger: true, onPress: shut }] : []),
  ]
  return items.length > 0 ? <ActionsMenu label={texts.moreFor(name)} items={items} size="s" /> : null
}

const Holders = ({ identity }: { identity: Identity }) => {
  const { identities: t } = useSchoolTexts()
  const { holders, name } = identity
  if (holders === null) return <Text isSoft>{t.hidden}</Text>
  if (holders.length === 0) return <Text isSoft>{t.nobody}</Text>
  return (
    <ul className={styles.holders} aria-label={t.holdersOf(name)}>
      {holders.map(holder => (
        <HolderLine key={holder.person.id} identity={identity} holder={holder} />
      ))}
    </ul>
  )
}

/** One identity: its emblem and name, who acts as it, one more if one runs it. */
export const IdentityCard = ({ identity }: { identity: Identity }) => {
  const { identities: t } = useSchoolTexts()
  const [isAdding, setAdding] = useState(false)
  const [isRenaming, setRenaming] = useState(false)
  const { name, avatar, isMain, my } = identity
  return (
    <Card padding="l" as="section" aria-label={name}>
      <Stack gap={4}>
        <Byline
          name={name}
          src={avatarSrc(avatar)}
          meta={isMain ? t.own : t.service}
          aside={<Actions identity={identity} onRename={() => setRenaming(true)} />}
        />
        <Title level={3} size="xs">
          {t.holders}
        </Title>
        <Holders identity={identity} />
        {my.can.addHolder && (
          <Row>
            <Button kind="outline" size="s" icon={UserPlus} aria-label={t.addFor(name)} onPress={() => setAdding(true)}>
              {t.add}
            </Button>
          </Row>
        )}
      </Stack>
      {isAdding && <HolderForm identity={identity} onClose={() => setAdding(false)} />}
      {isRenaming && <RenameIdentity identity={identity} onClose={() => setRenaming(false)} />}
    </Card>
  )
}

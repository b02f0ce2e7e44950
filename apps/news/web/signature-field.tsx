import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row } from '../../../kernel/web/ui/layout.tsx'
import { RadioCards } from '../../../kernel/web/ui/radio-cards.tsx'
import type { ItemPage } from '../contract-items.ts'
import type { Draft } from './draft.ts'
import { useNewsTexts } from './texts.ts'
import { useSignatures } from './use-signatures.ts'

interface SignatureFieldProps {
  item: ItemPage | null
  draft: Draft
  onChange: (fields: Partial<Draft>) => void
  error: string | undefined
}

const own = 'own'

const Face = ({ name, avatar }: { name: string; avatar: string }) => (
  <Row gap={2} wrap={false}>
    <Avatar name={name} src={avatarSrc(avatar)} size="s" />
    {name}
  </Row>
)

/** In whose name: mine, a school, a service. Nothing to choose for who holds none, nor under what somebody else wrote. */
export const SignatureField = ({ item, draft, onChange, error }: SignatureFieldProps) => {
  const t = useNewsTexts()
  const me = useMe()
  const mine = useSignatures(draft.threadId)
  const chosen = draft.identityId ?? null
  const isKnown = chosen === null || mine.some(({ id }) => id === chosen)
  // Held when it was written, no longer today: still shown, and refused with a sentence.
  const kept = !isKnown && item?.identityId === chosen && item.author ? [item.author] : []
  const offered = [...mine, ...kept]
  if ((item && !item.isMine) || (offered.length === 0 && !error)) return null
  return (
    <Card as="section">
      <RadioCards
        label={t.signature}
        value={chosen ?? own}
        onChange={value => onChange({ identityId: value === own ? null : value })}
        help={chosen ? t.signatureHelp : undefined}
        error={error}
        options={[
          { value: own, label: <Face name={me.displayName} avatar={me.avatar} />, help: t.signatureOwn },
          ...offered.map(({ id, name, avatar }) => ({ value: id, label: <Face name={name} avatar={avatar} /> })),
        ]}
      />
    </Card>
  )
}

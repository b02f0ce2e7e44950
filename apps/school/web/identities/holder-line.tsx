import { type Identity, type IdentityHolder, identitiesContract } from '../../../../kernel/contract/api/identities.ts'
import { useLocale } from '../../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { datesLine } from '../dates-line.ts'
import { ofIdentities } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface HolderLineProps {
  identity: Identity
  holder: IdentityHolder
}

/** Somebody who acts as it: why, until when; taken back at once, and undone. */
export const HolderLine = ({ identity, holder }: HolderLineProps) => {
  const texts = useSchoolTexts()
  const { identities: t } = texts
  const { person, byRole, endsOn, givenBy } = holder
  const { act: putBack } = useAct(identitiesContract.addHolder, ofIdentities)
  const { act: remove, isPending } = useAct(identitiesContract.removeHolder, ofIdentities)
  const at = { identityId: identity.id, personId: person.id }
  const why = byRole ? t.byRole : givenBy ? t.givenBy(givenBy) : t.given
  const facts = [why, datesLine({ startsOn: null, endsOn }, texts, useLocale())].filter(Boolean).join(' · ')
  const take = () =>
    remove(at, { done: t.removed(person.name, identity.name), undo: () => putBack({ ...at, body: { endsOn } }) })
  return (
    <li>
      <Byline
        name={person.name}
        src={avatarSrc(person.avatar)}
        meta={facts}
        size="s"
        aside={
          identity.my.can.addHolder &&
          !byRole && (
            <Button kind="quiet" size="s" isPending={isPending} aria-label={t.removeOf(person.name)} onPress={take}>
              {t.remove}
            </Button>
          )
        }
      />
    </li>
  )
}

import { useCallback, useState } from 'react'
import Buildings from '~icons/buildings-fill'
import Bullets from '~icons/list-bullets-bold'
import Users from '~icons/users-three-fill'
import { listsContract, type SavedList } from '../../../kernel/contract/api/lists.ts'
import { call } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { MultiPicker } from '../../../kernel/web/ui/combo-box.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import type { PickOption } from '../../../kernel/web/ui/picker.ts'
import { mailContract } from '../contract.ts'
import { type Addressee, type AddressField, fieldsOfAddress } from '../contract-messages.ts'
import { useAboutWords } from './about-words.ts'
import { useMailTexts } from './texts.ts'
import type { Chosen } from './writing.ts'

interface Option extends PickOption {
  /** One, or all those of a list of mine. */
  addressees: readonly Addressee[]
}

const ofList = ({ members }: SavedList): Addressee[] =>
  members.map(group => ({
    kind: 'group',
    id: group.id,
    group,
    name: group.name,
    avatar: null,
    about: null,
    reaches: group.people,
  }))

const iconOf = ({ kind, avatar }: Addressee) =>
  avatar ? { src: avatarSrc(avatar) } : { icon: kind === 'schools' ? Buildings : Users }

const withoutAccents = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What the field proposes: lists of mine, then people, groups, schools and services. */
const useProposals = (boxId: string) => {
  const t = useMailTexts()
  const { nameOf, detailOf } = useAboutWords()
  const { data } = useRead(listsContract.listLists, { query: {} })
  const lists = data?.items
  const optionOf = useCallback(
    (addressee: Addressee): Option => ({
      id: addressee.id,
      label: nameOf(addressee),
      help: detailOf(addressee),
      ...iconOf(addressee),
      addressees: [addressee],
    }),
    [nameOf, detailOf],
  )
  const source = useCallback(
    async (q: string, signal: AbortSignal): Promise<readonly Option[]> => {
      const typed = q.trim()
      const { items } = await call(mailContract.findAddressees, { query: { q: typed, boxId } }, signal)
      const named = (lists ?? []).filter(
        list => list.members.length > 0 && withoutAccents(list.name).includes(withoutAccents(typed)),
      )
      return [
        ...named.map(list => ({
          id: list.id,
          label: t.savedList(list.name),
          help: t.listHelp(list.members.length),
          icon: Bullets,
          addressees: ofList(list),
        })),
        ...items.map(optionOf),
      ]
    },
    [boxId, lists, optionOf, t],
  )
  return { source, optionOf }
}

export interface AddresseeFieldsProps {
  boxId: string
  chosen: readonly Chosen[]
  onChange: (chosen: readonly Chosen[]) => void
  error: string | undefined
}

/** À, Copie, Copie cachée: one field each, found by typing; copies are unfolded when they are wanted. */
export const AddresseeFields = ({ boxId, chosen, onChange, error }: AddresseeFieldsProps) => {
  const t = useMailTexts()
  const { source, optionOf } = useProposals(boxId)
  // Families write to no other family.
  const findsParents = useMe().attachments.length > 0
  const [hasCopies, setCopies] = useState(chosen.some(({ field }) => field !== 'to'))
  const of = (field: AddressField) => chosen.filter(one => one.field === field).map(one => one.addressee)
  const put = (field: AddressField, options: readonly Option[]) => {
    const others = chosen.filter(one => one.field !== field)
    const taken = new Set(others.map(({ addressee }) => addressee.id))
    const added = new Map(options.flatMap(option => option.addressees).map(one => [one.id, one]))
    const kept = [...added.values()].filter(({ id }) => !taken.has(id))
    onChange([...others, ...kept.map(addressee => ({ field, addressee }))])
  }
  const shown = hasCopies ? fieldsOfAddress : (['to'] as const)
  return (
    <Stack gap={3}>
      {shown.map(field => (
        <MultiPicker
          key={field}
          label={t.fields[field]}
          placeholder={t.addressees}
          options={source}
          value={of(field).map(optionOf)}
          onChange={options => put(field, options)}
          {...(field === 'to' && { error, ...(findsParents && { help: t.addresseesHelp }) })}
        />
      ))}
      {!hasCopies && (
        <div>
          <Button kind="quiet" size="s" onPress={() => setCopies(true)}>
            {t.addCopy}
          </Button>
        </div>
      )}
    </Stack>
  )
}

import { call, callOnce } from '../../../kernel/web/client.ts'
import { useKeptDraft } from '../../../kernel/web/kept-draft.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { newsContract } from '../contract.ts'
import { deviceCopy } from './device-copy.ts'
import { type Draft, fieldsOf, isWritten } from './draft.ts'

interface Options {
  first: Draft
  itemId: string | null
  /** Already read by others: kept on the device only, until it is saved on purpose. */
  isLive: boolean
  onCreated: (id: string) => void
}

/** An item being written, kept by itself. `save` does it at once and gives the item’s id. */
export const useDraft = ({ first, itemId, isLive, onCreated }: Options) =>
  useKeptDraft({
    first,
    id: itemId,
    isLive,
    onCreated,
    isWritten,
    copy: deviceCopy(useMe().id),
    create: async (draft, key) => (await callOnce(newsContract.createItem, { body: fieldsOf(draft) }, key)).id,
    update: (id, draft) => call(newsContract.updateItem, { itemId: id, body: fieldsOf(draft) }),
  })

import { call, callOnce } from '../../../kernel/web/client.ts'
import { type DeviceCopy, deviceCopy } from '../../../kernel/web/device-copy.ts'
import { useKeptDraft } from '../../../kernel/web/kept-draft.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { mailContract } from '../contract.ts'
import { fieldsOf, holdsWords, type Writing } from './writing.ts'

/** What this device kept of a message of mine; nothing where others come after me. */
export const useMessageCopy = (): DeviceCopy<Writing> => {
  const me = useMe()
  return deviceCopy(`mail:draft:${me.id}`, !me.shared)
}

interface Options {
  first: Writing
  draftId: string | null
  boxId: string
  onCreated: (id: string) => void
}

/** A message being written, kept by itself from its first character. */
export const useWriting = ({ first, draftId, boxId, onCreated }: Options) =>
  useKeptDraft<Writing>({
    first,
    id: draftId,
    onCreated,
    copy: useMessageCopy(),
    isWritten: ({ subject, body, chosen }) => subject.trim() !== '' || holdsWords(body) || chosen !== first.chosen,
    create: async (writing, key) =>
      (await callOnce(mailContract.createDraft, { body: { boxId, ...fieldsOf(writing), from: null } }, key)).id,
    update: (messageId, writing) => call(mailContract.updateDraft, { messageId, body: fieldsOf(writing) }),
  })

export type KeptWriting = ReturnType<typeof useWriting>

import { useState } from 'react'
import { messageOn } from '../../../kernel/web/client.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { Checkbox } from '../../../kernel/web/ui/checkbox.tsx'
import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import type { DocumentPage } from '../contract-documents.ts'
import { type Chosen, ContentField, isChosen } from './content-field.tsx'
import { documentReads } from './document-reads.ts'
import { SendingBar } from './sending-bar.tsx'
import { useFilesTexts } from './texts.ts'
import { useSending } from './use-sending.ts'

/** Another file at the same address, with a word to readers or without. */
export const ReplaceDialog = ({ document, onClose }: { document: DocumentPage; onClose: () => void }) => {
  const t = useFilesTexts()
  const toast = useToast()
  const [chosen, setChosen] = useState<Chosen>({
    source: document.content.url ? 'web' : 'files',
    files: [],
    url: document.content.url ?? '',
  })
  const [notify, setNotify] = useState(false)
  const adding = useWrite(documentsContract.addVersion, documentReads)
  const sending = useSending()
  const replace = async () => {
    const [file] = chosen.files
    const isFile = chosen.source === 'files'
    const stored = isFile && file ? await sending.send(file) : null
    if (isFile && !stored) return
    adding.mutate(
      {
        documentId: document.id,
        body: { fileId: stored?.id ?? null, url: isFile ? null : chosen.url, notify },
      },
      {
        onSuccess: () => {
          toast({ text: t.replaced })
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.replace}
      submit={t.replace}
      onSubmit={() => void (isChosen(chosen) ? replace() : sending.refuse(t.noFile))}
      isDismissable={false}
      isPending={adding.isPending || sending.current !== null}
      {...((sending.problem ?? adding.error?.message) && { error: sending.problem ?? adding.error?.message })}
    >
      <Text isSoft>{t.replaceHelp}</Text>
      <ContentField
        chosen={chosen}
        onChange={change => setChosen({ ...chosen, ...change })}
        isMultiple={false}
        error={messageOn(adding.error, 'url')}
      />
      <SendingBar sending={sending} />
      <Checkbox isChecked={notify} onChange={setNotify} help={t.notifyHelp}>
        {t.notify}
      </Checkbox>
    </FormDialog>
  )
}

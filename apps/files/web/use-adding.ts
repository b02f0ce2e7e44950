import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWrite } from '../../../kernel/web/data.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import type { Chosen } from './content-field.tsx'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'
import { useSending } from './use-sending.ts'
import { type Draft, fieldsOf, titleFrom } from './written.ts'

interface Adding {
  draft: Draft
  chosen: Chosen
  /** Titles typed for files, by name. */
  titles: Readonly<Record<string, string>>
  /** What has arrived leaves the form. */
  onArrived: (file: File) => void
  onDone: () => void
}

/** The title of one of the files: the one typed for it, or what its name says. */
const titleOf = (file: File, { titles, draft, chosen }: Pick<Adding, 'titles' | 'draft' | 'chosen'>): string =>
  chosen.files.length === 1 ? draft.title : (titles[file.name] ?? titleFrom(file.name))

/** Adds what was chosen, one document for each file; what did not arrive stays in the form. */
export const useAdding = (adding: Adding) => {
  const { draft, chosen, onArrived, onDone } = adding
  const t = useFilesTexts()
  const toast = useToast()
  const [, navigate] = useLocation()
  const sending = useSending()
  const creating = useWrite(documentsContract.createDocument, documentReads)
  const [isBusy, setBusy] = useState(false)
  const create = (title: string, content: { fileId: string | null; url: string | null }) =>
    creating.mutateAsync({ body: { ...fieldsOf(draft), title, ...content } })
  const addFiles = async () => {
    for (const file of chosen.files) {
      const stored = await sending.send(file)
      if (!stored) return null
      const { id } = await create(titleOf(file, adding), { fileId: stored.id, url: null })
      if (chosen.files.length === 1) return id
      onArrived(file)
    }
    return ''
  }
  const add = async () => {
    setBusy(true)
    try {
      const isWeb = chosen.source === 'web'
      const id = isWeb ? (await create(draft.title, { fileId: null, url: chosen.url })).id : await addFiles()
      if (id === null) return
      onDone()
      toast({ text: id ? t.done.added : t.done.severalAdded(chosen.files.length) })
      navigate(id ? `/${id}` : `/?rayon=${draft.shelfId}`)
    } catch {
      // Said by `creating.error`, beside the field it is about.
    } finally {
      setBusy(false)
    }
  }
  return { add, sending, isBusy, error: creating.error }
}

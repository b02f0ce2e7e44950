import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { filesContract, largest } from '../../contract/api/files.ts'
import { OfflineError, upload } from '../client.ts'
import { announce } from '../ui/announce.ts'
import { isDocument, isImage } from './paste.ts'
import { useEditorTexts } from './texts.ts'

export interface Sending {
  /** Files on their way. */
  waiting: number
  /** Between 0 and 1, of the one being sent. */
  share: number
}

type Progress = (share: number) => void

/** What stands for the file in the text, once it has arrived. */
const sent = async (file: File, onProgress: Progress) => {
  if (isImage(file)) {
    const { id } = await upload(filesContract.uploadImage, {}, [file], onProgress)
    return { type: 'image', attrs: { file: id, alt: '' } }
  }
  const { id, name, mediaType, bytes } = await upload(filesContract.uploadDocument, {}, [file], onProgress)
  return { type: 'document', attrs: { file: id, name, mediaType, bytes } }
}

/** Sends images and documents chosen, dropped or pasted, and puts each in the text when it has arrived. */
export const useFiles = () => {
  const t = useEditorTexts()
  const [sending, setSending] = useState<Sending>({ waiting: 0, share: 0 })
  const [problem, setProblem] = useState<string>()
  const refusal = (file: File): string | undefined => {
    if (!isImage(file) && !isDocument(file)) return t.notAFile(file.name)
    return file.size > largest.document ? t.tooBig(file.name) : undefined
  }
  const send = async (editor: Editor, file: File) => {
    const node = await sent(file, share => setSending(before => ({ ...before, share })))
    // Beside what is selected, which may be the file before it, and never in its place.
    editor.chain().focus().insertContentAt(editor.state.selection.to, node).run()
    announce(node.type === 'image' ? t.added : t.documentAdded)
  }
  const add = async (editor: Editor, files: readonly File[]) => {
    const refused = files.flatMap(file => refusal(file) ?? [])
    const taken = files.filter(file => !refusal(file))
    setProblem(refused.length > 0 ? refused.join(' ') : undefined)
    for (const [index, file] of taken.entries()) {
      setSending({ waiting: taken.length - index, share: 0 })
      try {
        await send(editor, file)
      } catch (error) {
        setProblem(error instanceof OfflineError ? t.offline : (error as Error).message)
      }
    }
    setSending({ waiting: 0, share: 0 })
  }
  return { add, sending, problem }
}

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { filesContract } from '../../contract/api/files.ts'
import { OfflineError, upload } from '../client.ts'
import { announce } from '../ui/announce.ts'
import { useEditorTexts } from './texts.ts'

const largestBytes = 20 * 1024 * 1024

export interface Sending {
  /** Images on their way. */
  waiting: number
  /** Between 0 and 1, of the one being sent. */
  share: number
}

/** Sends images chosen, dropped or pasted, and puts each in the text when it has arrived. */
export const useImages = () => {
  const t = useEditorTexts()
  const [sending, setSending] = useState<Sending>({ waiting: 0, share: 0 })
  const [problem, setProblem] = useState<string>()
  const refusal = (file: File): string | undefined => {
    if (!file.type.startsWith('image/')) return t.notAnImage(file.name)
    return file.size > largestBytes ? t.tooBig(file.name) : undefined
  }
  const send = async (editor: Editor, file: File) => {
    const onProgress = (share: number) => setSending(before => ({ ...before, share }))
    const kept = await upload(filesContract.uploadImage, {}, [file], onProgress)
    editor
      .chain()
      .focus()
      .insertContent({ type: 'image', attrs: { file: kept.id, alt: '' } })
      .run()
    announce(t.added)
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

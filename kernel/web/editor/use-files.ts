import type { Editor } from '@tiptap/react'
import { useRef, useState } from 'react'
import { largest } from '../../contract/api/files.ts'
import { OfflineError, type Watching } from '../client.ts'
import { announce } from '../ui/announce.ts'
import { isDocument, isImage } from './paste.ts'
import { kindOf, sendFile } from './send-file.ts'
import { useEditorTexts } from './texts.ts'

export interface Sending {
  /** Files on their way. */
  waiting: number
  /** Between 0 and 1, of the one being sent. */
  share: number
}

/** Sends a file, and gives what stands for it in a text; of a recording the server says whether it is heard or seen. */
export const sendAsNode = async (file: File, watching: Watching) => {
  const { id, name, mediaType, bytes } = await sendFile(file, watching)
  if (isImage(file)) return { type: 'image' as const, attrs: { file: id, alt: '' } }
  const attrs = { file: id, name, mediaType, bytes }
  if (isDocument(file)) return { type: 'document' as const, attrs }
  const type = mediaType.startsWith('video/') ? ('video' as const) : ('audio' as const)
  return { type, attrs: { ...attrs, title: name.replace(/\.\w+$/, ''), transcript: '' } }
}

const said = { image: 'added', document: 'documentAdded', audio: 'recordingAdded', video: 'recordingAdded' } as const

/** Sends files chosen, dropped, pasted or recorded, and puts each in the text when it has arrived. */
export const useFiles = () => {
  const t = useEditorTexts()
  const [sending, setSending] = useState<Sending>({ waiting: 0, share: 0 })
  const [problem, setProblem] = useState<string>()
  const giving = useRef<AbortController>(undefined)
  const refusal = (file: File): string | undefined => {
    const kind = kindOf(file)
    if (!kind) return t.notAFile(file.name)
    return file.size > largest[kind] ? t.tooBig(file.name, largest[kind] / 1024 / 1024) : undefined
  }
  const send = async (editor: Editor, file: File, signal: AbortSignal) => {
    const onProgress = (share: number) => setSending(before => ({ ...before, share }))
    const node = await sendAsNode(file, { onProgress, signal })
    // Beside what is selected, which may be the file before it, and never in its place.
    editor.chain().focus().insertContentAt(editor.state.selection.to, node).run()
    announce(t[said[node.type]])
  }
  const add = async (editor: Editor, files: readonly File[]) => {
    const refused = files.flatMap(file => refusal(file) ?? [])
    const taken = files.filter(file => !refusal(file))
    setProblem(refused.length > 0 ? refused.join(' ') : undefined)
    const stop = new AbortController()
    giving.current = stop
    const { signal } = stop
    for (const [index, file] of taken.entries()) {
      if (signal.aborted) break
      setSending({ waiting: taken.length - index, share: 0 })
      try {
        await send(editor, file, signal)
      } catch (error) {
        if (!signal.aborted) setProblem(error instanceof OfflineError ? t.offline : (error as Error).message)
      }
    }
    setSending({ waiting: 0, share: 0 })
  }
  return { add, cancel: () => giving.current?.abort(), sending, problem }
}

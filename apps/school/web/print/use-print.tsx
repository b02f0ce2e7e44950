import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Endpoint, Input } from '../../../../kernel/contract/endpoint.ts'
import { readAgain } from '../../../../kernel/web/data.ts'
import { fetchFile, saveFile } from '../../../../kernel/web/download.ts'
import { useToast } from '../../../../kernel/web/ui/toasts.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useSentence } from '../use-act.ts'

const pageMark = '/Type /Page\n'

/** Pages finished in this part of a PDF: each ends with its own object, in clear. */
const pagesIn = (chunk: Uint8Array): number => new TextDecoder('latin1').decode(chunk).split(pageMark).length - 1

export interface Printing {
  /** Pages received so far; null while nothing is being prepared. */
  pages: number | null
  print: <E extends Endpoint>(endpoint: E, input: Input<E>, done?: string) => Promise<boolean>
}

/** Prepares a document on the server, counts its pages as they come, then hands it to the downloads. */
export const usePrint = (): Printing => {
  const t = useSchoolTexts()
  const toast = useToast()
  const sentence = useSentence()
  const cache = useQueryClient()
  const [pages, setPages] = useState<number | null>(null)
  const print: Printing['print'] = async (endpoint, input, done = t.class.printed) => {
    setPages(0)
    try {
      const file = await fetchFile(endpoint, input, chunk => setPages(before => (before ?? 0) + pagesIn(chunk)))
      const address = saveFile(file)
      const isPdf = file.blob.type === 'application/pdf'
      const open = { label: t.class.openFile, onPress: () => void window.open(address, '_blank') }
      toast({ text: done, ...(isPdf && { action: open }) })
      // A sheet printed is a person invited.
      void readAgain(cache, ofClass)
      return true
    } catch (error) {
      toast({ kind: 'error', text: sentence(error) })
      return false
    } finally {
      setPages(null)
    }
  }
  return { pages, print }
}

import { announce } from '../../../kernel/web/ui/announce.ts'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { filesManifest } from '../manifest.ts'
import { useFilesTexts } from './texts.ts'

/** Copies the address a document keeps; shows it where the browser does not let pages write in the clipboard. */
export const useCopyLink = (): ((documentId: string) => void) => {
  const t = useFilesTexts()
  const toast = useToast()
  return documentId => {
    const address = `${window.location.origin}/${filesManifest.path}/${documentId}`
    const done = () => {
      toast({ text: t.copied })
      announce(t.copied)
    }
    const failed = () => toast({ kind: 'error', text: t.copyFailed(address) })
    if (navigator.clipboard) navigator.clipboard.writeText(address).then(done, failed)
    else failed()
  }
}

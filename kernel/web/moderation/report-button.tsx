import { useState } from 'react'
import Flag from '~icons/flag-bold'
import { Button } from '../ui/button.tsx'
import { preloadDialog } from '../ui/dialog.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { ReportDialog } from './report-dialog.tsx'
import { useModerationTexts } from './texts.ts'

interface ReportButtonProps {
  resourceId: string
  /** A comment, by this person: a small sign beside it. */
  part?: { id: string; author: string }
}

/** The way to « Signaler », at hand and out of the way. */
export const ReportButton = ({ resourceId, part }: ReportButtonProps) => {
  const t = useModerationTexts()
  const [isOpen, setOpen] = useState(false)
  const open = () => setOpen(true)
  return (
    <>
      {part ? (
        <IconButton
          label={t.reportComment(part.author)}
          icon={Flag}
          size="s"
          onPress={open}
          onPointerEnter={preloadDialog}
          tooltipAlign="end"
        />
      ) : (
        <Button kind="quiet" size="s" icon={Flag} onPress={open} onPointerEnter={preloadDialog} aria-haspopup="dialog">
          {t.report}
        </Button>
      )}
      {isOpen && <ReportDialog resourceId={resourceId} partId={part?.id} onClose={() => setOpen(false)} />}
    </>
  )
}

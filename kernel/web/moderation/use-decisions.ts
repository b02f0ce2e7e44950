import { type Decision, moderationContract, type ReportedThing } from '../../contract/api/moderation.ts'
import { useWrite } from '../data.ts'
import { useToast } from '../ui/toasts.tsx'
import { useModerationTexts } from './texts.ts'

const reads = [moderationContract.listReported]

/** Deciding of a report; each decision is taken back where it is said, or later in the list of those handled. */
export const useDecisions = (structureId: string, thing: ReportedThing) => {
  const t = useModerationTexts()
  const toast = useToast()
  const deciding = useWrite(moderationContract.decideReport, reads)
  const reopening = useWrite(moderationContract.reopenReport, reads)
  const place = { structureId, reportedId: thing.id }
  const onError = (error: Error) => toast({ kind: 'error', text: error.message })
  const reopen = (said: string) => reopening.mutate(place, { onSuccess: () => toast({ text: said }), onError })
  const decide = (decision: Decision) =>
    deciding.mutate(
      { ...place, body: { decision } },
      { onSuccess: () => toast({ text: t.done[decision], undo: () => reopen(t.reopened) }), onError },
    )
  const takeBack = () => reopen(thing.state === 'hidden' ? t.restored : t.reopened)
  return { decide, takeBack, isPending: deciding.isPending || reopening.isPending }
}

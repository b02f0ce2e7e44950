import { useWrite } from '../../../kernel/web/data.ts'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { type Change, importsContract } from '../contract.ts'
import { refreshed } from './decision.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

const none = 'none'

const answered = ({ choice }: Change) => (choice ? (choice.chosen ?? none) : '')

interface ChoiceProps {
  change: Change
  asks: NonNullable<Change['asks']>
  place: DeliveryPlace
}

/** « Qui est-ce ? », « De quel élève ? »: préau never guesses between two people. */
export const Choice = ({ change, asks, place }: ChoiceProps) => {
  const t = useImportsTexts()
  const toast = useToast()
  const choose = useWrite(importsContract.chooseCandidate, refreshed)
  const answer = (value: string) =>
    choose.mutate(
      { ...place, changeId: change.id, body: { chosen: value === none ? null : value } },
      { onSuccess: () => toast({ text: t.chosen }) },
    )
  return (
    <Select
      label={t.asks[asks]}
      placeholder={change.choice ? undefined : t.toAnswer}
      value={answered(change)}
      onChange={answer}
      error={choose.error?.message}
      options={[
        ...change.candidates.map(({ id, name, about }) => ({ value: id, label: about ? `${name}, ${about}` : name })),
        { value: none, label: t.noneOfThem[asks] },
      ]}
    />
  )
}

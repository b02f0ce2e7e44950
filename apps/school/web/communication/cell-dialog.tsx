import { useState } from 'react'
import type { Power } from '../../../../kernel/contract/communication.ts'
import { announce } from '../../../../kernel/web/ui/announce.ts'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../../kernel/web/ui/dialog.tsx'
import { RadioCards } from '../../../../kernel/web/ui/radio-cards.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { Cell } from '../../contract/communication.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofRules } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { objectOf, towardOf } from './party-words.ts'

interface CellDialogProps {
  structureId: string
  cell: Cell
  canChange: boolean
  onClose: () => void
}

/** A cell that is only read: its state, and why it stays so. */
const Reading = ({ cell, onClose }: Pick<CellDialogProps, 'cell' | 'onClose'>) => {
  const t = useSchoolTexts()
  const words = t.communication
  return (
    <Dialog
      isOpen
      isDismissable
      onClose={onClose}
      title={`${words.parties[cell.from]} → ${towardOf(words, cell)}`}
      footer={<Button onPress={onClose}>{t.close}</Button>}
    >
      <Text isStrong>{words.now(words.powerHelp[cell.power])}</Text>
      {cell.reason && <Text>{words.reasons[cell.reason]}</Text>}
    </Dialog>
  )
}

const Choosing = ({ structureId, cell, onClose }: CellDialogProps) => {
  const t = useSchoolTexts()
  const words = t.communication
  const [power, setPower] = useState<Power>(cell.power)
  const { act, isPending, error } = useAct(schoolContract.changeCommunication, ofRules, true)
  const set = (chosen: Power) => ({ structureId, body: { cells: [{ from: cell.from, to: cell.to, power: chosen }] } })
  const effectOf = (chosen: Power) => words.effect(words.subjects[cell.from], chosen, objectOf(words, cell))
  const choose = (chosen: Power) => {
    setPower(chosen)
    if (chosen !== cell.power) announce(effectOf(chosen))
  }
  const save = () =>
    power === cell.power
      ? onClose()
      : act(set(power), { done: words.saved, undo: () => act(set(cell.power)), after: onClose })
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={`${words.parties[cell.from]} → ${towardOf(words, cell)}`}
      submit={t.save}
      onSubmit={save}
      isPending={isPending}
      error={error}
    >
      <RadioCards
        label={words.choose}
        help={words.standard(words.powerHelp[cell.standard])}
        options={cell.options.map(value => ({ value, label: words.powers[value], help: words.powerHelp[value] }))}
        value={power}
        onChange={choose}
      />
      {cell.options.length === 1 && <Text isSoft>{words.wider}</Text>}
      {power !== cell.power && <Banner kind="info">{effectOf(power)}</Banner>}
    </FormDialog>
  )
}

/** What one party may do towards another: chosen, with its effect in a sentence before it is saved, or explained. */
export const CellDialog = (props: CellDialogProps) =>
  props.canChange && props.cell.options.length > 0 ? <Choosing {...props} /> : <Reading {...props} />

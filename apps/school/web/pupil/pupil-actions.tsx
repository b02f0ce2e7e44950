import { useState } from 'react'
import { useLocation } from 'wouter'
import Move from '~icons/arrows-left-right-bold'
import Images from '~icons/images-square-bold'
import Key from '~icons/key-bold'
import Lock from '~icons/lock-simple-bold'
import Pencil from '~icons/pencil-line-bold'
import Printer from '~icons/printer-bold'
import Words from '~icons/text-aa-bold'
import Remove from '~icons/user-minus-bold'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Row } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu, Menu, type MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import type { Pupil, SchoolClass } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { ResetDialog } from '../access/reset-dialog.tsx'
import { usePictures } from '../class/use-pictures.ts'
import { WordsDialog } from '../class/words-dialog.tsx'
import type { Printing } from '../print/use-print.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { EditPupil } from './edit-pupil.tsx'
import { MovePupil } from './move-pupil.tsx'
import { useBlock } from './use-block.ts'

interface PupilActionsProps {
  schoolClass: SchoolClass
  pupil: Pupil
  print: Printing['print']
}

type Opened = 'edit' | 'move' | 'reset' | 'words'

const useWithdraw = ({ schoolClass, pupil }: PupilActionsProps) => {
  const t = useSchoolTexts()
  const [, navigate] = useLocation()
  const withdraw = useAct(schoolContract.withdrawPupil, ofClass)
  const again = useAct(schoolContract.enrolAgain, ofClass)
  const input = { classId: schoolClass.id, pupilId: pupil.id }
  return () =>
    withdraw.act(input, {
      done: t.class.pupil.withdrawn(pupil.givenName),
      undo: () => again.act({ ...input, body: {} }),
      after: () => navigate(`/classes/${schoolClass.id}`),
    })
}

const usePrintItems = ({ schoolClass, pupil, print }: PupilActionsProps): MenuItem[] => {
  const t = useSchoolTexts()
  const classId = schoolClass.id
  const personIds = [pupil.id]
  const sheet = (format: 'family' | 'detailed') => () =>
    void print(
      schoolContract.printSheets,
      { classId, body: { format, who: 'pupils', personIds } },
      t.class.printedSheets,
    )
  return [
    { id: 'family', label: t.class.pupil.familySheet, onPress: sheet('family') },
    { id: 'sheet', label: t.class.pupil.sheet, onPress: sheet('detailed') },
    {
      id: 'pictures',
      label: t.class.pupil.pictureCard,
      onPress: () => void print(schoolContract.printPictureCards, { classId, body: { personIds } }),
    },
  ]
}

const useItems = (props: PupilActionsProps, open: (what: Opened) => void): MenuItem[][] => {
  const t = useSchoolTexts()
  const { schoolClass, pupil, print } = props
  const renew = usePictures(schoolClass.id, print)
  const block = useBlock(schoolClass.id)
  const withdraw = useWithdraw(props)
  const isBlocked = pupil.state === 'blocked'
  return [
    [
      { id: 'edit', label: t.class.pupil.edit, icon: Pencil, onPress: () => open('edit') },
      { id: 'move', label: t.class.pupil.move, icon: Move, onPress: () => open('move') },
    ],
    [
      { id: 'reset', label: t.class.reset, icon: Key, onPress: () => open('reset') },
      { id: 'pictures', label: t.class.newPictures, icon: Images, onPress: () => renew([pupil]) },
      { id: 'words', label: t.class.words, icon: Words, onPress: () => open('words') },
      { id: 'block', label: isBlocked ? t.class.unblock : t.class.block, icon: Lock, onPress: () => block(pupil) },
    ],
    [{ id: 'withdraw', label: t.class.pupil.withdraw, icon: Remove, isDanger: true, onPress: withdraw }],
  ]
}

/** Everything one does for a pupil: print, then the rest by kind. */
export const PupilActions = (props: PupilActionsProps) => {
  const { schoolClass, pupil, print } = props
  const t = useSchoolTexts()
  const [opened, setOpened] = useState<Opened | null>(null)
  const prints = usePrintItems(props)
  const items = useItems(props, setOpened)
  const leave = () => setOpened(null)
  return (
    <Row gap={2}>
      <Menu
        label={t.class.print}
        items={prints}
        trigger={ties => (
          <Button {...ties} icon={Printer}>
            {t.class.print}
          </Button>
        )}
      />
      <ActionsMenu label={t.more} items={items} size="l" />
      {opened === 'edit' && <EditPupil classId={schoolClass.id} pupil={pupil} onClose={leave} />}
      {opened === 'move' && <MovePupil schoolClass={schoolClass} pupil={pupil} onClose={leave} />}
      {opened === 'words' && <WordsDialog classId={schoolClass.id} pupils={[pupil]} print={print} onClose={leave} />}
      {opened === 'reset' && (
        <ResetDialog where={{ classId: schoolClass.id }} people={[pupil]} who="pupils" print={print} onClose={leave} />
      )}
    </Row>
  )
}

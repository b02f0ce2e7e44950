import { useState } from 'react'
import Images from '~icons/images-square-bold'
import Key from '~icons/key-bold'
import Printer from '~icons/printer-bold'
import Words from '~icons/text-aa-bold'
import X from '~icons/x-bold'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { IconButton } from '../../../../kernel/web/ui/icon-button.tsx'
import { Menu, type MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import type { Pupil, SchoolClass } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { ResetDialog } from '../access/reset-dialog.tsx'
import type { Printing } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'
import styles from './pupils.module.css'
import { usePictures } from './use-pictures.ts'
import { WordsDialog } from './words-dialog.tsx'

interface SelectionBarProps {
  schoolClass: SchoolClass
  chosen: readonly Pupil[]
  print: Printing['print']
  onClear: () => void
}

const usePrintItems = ({ schoolClass, chosen, print }: SelectionBarProps): MenuItem[] => {
  const t = useSchoolTexts()
  const classId = schoolClass.id
  const personIds = chosen.map(({ id }) => id)
  const sheets = (format: 'detailed' | 'simple' | 'family') => () =>
    void print(
      schoolContract.printSheets,
      { classId, body: { format, who: 'pupils', personIds } },
      t.class.printedSheets,
    )
  const pictures = () => void print(schoolContract.printPictureCards, { classId, body: { personIds } })
  return [
    ...(['family', 'detailed', 'simple'] as const).map(id => ({ id, ...t.class.prints[id], onPress: sheets(id) })),
    { id: 'pictures', ...t.class.prints.pictures, onPress: pictures },
  ]
}

/** What may be done at once for the pupils ticked. */
export const SelectionBar = (props: SelectionBarProps) => {
  const { schoolClass, chosen, print, onClear } = props
  const t = useSchoolTexts()
  const [dialog, setDialog] = useState<'reset' | 'words' | null>(null)
  const items = usePrintItems(props)
  const renew = usePictures(schoolClass.id, print)
  const leave = () => setDialog(null)
  return (
    <section className={styles.bar} aria-label={t.class.forChosen}>
      <span className={styles.count} role="status">
        {t.class.chosen(chosen.length)}
      </span>
      <Menu
        label={t.class.print}
        items={items}
        placement="top end"
        trigger={ties => (
          <Button {...ties} icon={Printer} size="s">
            {t.class.print}
          </Button>
        )}
      />
      <Button kind="outline" size="s" icon={Images} onPress={() => renew(chosen)}>
        {t.class.newPictures}
      </Button>
      <Button kind="outline" size="s" icon={Words} onPress={() => setDialog('words')}>
        {t.class.words}
      </Button>
      <Button kind="outline" size="s" icon={Key} onPress={() => setDialog('reset')}>
        {t.class.reset}
      </Button>
      <IconButton label={t.class.unchoose} icon={X} size="s" onPress={onClear} tooltip="above" tooltipAlign="end" />
      {dialog === 'words' && <WordsDialog classId={schoolClass.id} pupils={chosen} print={print} onClose={leave} />}
      {dialog === 'reset' && (
        <ResetDialog where={{ classId: schoolClass.id }} people={chosen} who="pupils" print={print} onClose={leave} />
      )}
    </section>
  )
}

import { useState } from 'react'
import Archive from '~icons/archive-bold'
import Envelope from '~icons/envelope-simple-bold'
import Handshake from '~icons/handshake-bold'
import Pencil from '~icons/pencil-line-bold'
import Printer from '~icons/printer-bold'
import Qr from '~icons/qr-code-bold'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Row } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu, Menu, type MenuItem } from '../../../../kernel/web/ui/menu.tsx'
import type { SchoolClass } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { MailClassSheets } from '../access/mail-sheets-dialog.tsx'
import type { Printing } from '../print/use-print.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { CardDialog } from './card-dialog.tsx'
import { RenameClass } from './rename-class.tsx'

interface ClassActionsProps {
  schoolClass: SchoolClass
  print: Printing['print']
}

const usePrintItems = ({ schoolClass, print }: ClassActionsProps): MenuItem[][] => {
  const t = useSchoolTexts()
  const classId = schoolClass.id
  const sheets = (format: 'detailed' | 'simple' | 'family' | 'csv') => () =>
    void print(schoolContract.printSheets, { classId, body: { format, who: 'all' } }, t.class.printedSheets)
  return [
    (['family', 'detailed', 'simple', 'csv'] as const).map(id => ({ id, ...t.class.prints[id], onPress: sheets(id) })),
    [
      {
        id: 'pictures',
        ...t.class.prints.pictures,
        onPress: () => void print(schoolContract.printPictureCards, { classId, body: {} }),
      },
      {
        id: 'card',
        ...t.class.prints.card,
        onPress: () => void print(schoolContract.printCard, { classId, query: {} }),
      },
      {
        id: 'list',
        ...t.class.prints.list,
        onPress: () => void print(schoolContract.printList, { classId, query: {} }),
      },
    ],
  ]
}

const useArchiving = (schoolClass: SchoolClass) => {
  const t = useSchoolTexts()
  const archive = useAct(schoolContract.archiveClass, ofClass)
  const restore = useAct(schoolContract.restoreClass, ofClass)
  const input = { classId: schoolClass.id }
  const reopen = () => restore.act(input, { done: t.structure.classRestored(schoolClass.name) })
  return { reopen, archive: () => archive.act(input, { done: t.class.archivedDone(schoolClass.name), undo: reopen }) }
}

/** « Imprimer » first: it is what one comes for in September; the rest behind the dots. */
export const ClassActions = ({ schoolClass, print }: ClassActionsProps) => {
  const t = useSchoolTexts()
  const [dialog, setDialog] = useState<'rename' | 'card' | 'mail' | null>(null)
  const mail = {
    id: 'mail',
    label: t.access.mails.button,
    help: t.access.mails.help,
    icon: Envelope,
    onPress: () => setDialog('mail'),
  }
  const prints = [...usePrintItems({ schoolClass, print }), [mail]]
  const archiving = useArchiving(schoolClass)
  const leave = () => setDialog(null)
  const items: MenuItem[] = [
    { id: 'rename', label: t.class.rename, icon: Pencil, onPress: () => setDialog('rename') },
    { id: 'consents', label: t.consents.open, icon: Handshake, href: `/classes/${schoolClass.id}/accords` },
    { id: 'card', label: t.class.renewCard, icon: Qr, onPress: () => setDialog('card') },
    ...(schoolClass.my.can.direct
      ? [
          schoolClass.archivedAt
            ? { id: 'restore', label: t.class.restore, icon: Archive, onPress: archiving.reopen }
            : { id: 'archive', label: t.class.archive, icon: Archive, isDanger: true, onPress: archiving.archive },
        ]
      : []),
  ]
  return (
    <Row gap={2}>
      {schoolClass.pupils.length > 0 && (
        <Menu
          label={t.class.print}
          items={prints}
          trigger={ties => (
            <Button {...ties} icon={Printer}>
              {t.class.print}
            </Button>
          )}
        />
      )}
      <ActionsMenu label={t.more} items={items} size="l" />
      {dialog === 'rename' && <RenameClass schoolClass={schoolClass} onClose={leave} />}
      {dialog === 'mail' && <MailClassSheets classId={schoolClass.id} onClose={leave} />}
      {dialog === 'card' && <CardDialog classId={schoolClass.id} print={print} onClose={leave} />}
    </Row>
  )
}

import { useState } from 'react'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import type { SchoolClass } from '../../contract/classes.ts'
import { limits } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

export const RenameClass = ({ schoolClass, onClose }: { schoolClass: SchoolClass; onClose: () => void }) => {
  const t = useSchoolTexts()
  const [name, setName] = useState(schoolClass.name)
  const { act, isPending, error } = useAct(schoolContract.renameClass, ofClass, true)
  const submit = () =>
    name.trim() &&
    act({ classId: schoolClass.id, body: { name: name.trim() } }, { done: t.class.renamed, after: onClose })
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.rename}
      submit={t.save}
      onSubmit={submit}
      isPending={isPending}
      error={error}
    >
      <TextField
        label={t.class.name}
        help={t.class.nameHelp}
        value={name}
        onChange={setName}
        limits={limits.className}
        error={name.trim() ? undefined : t.required}
      />
    </FormDialog>
  )
}

import { useState } from 'react'
import type { Attachment } from '../../../kernel/contract/api/me.ts'
import { messageOn } from '../../../kernel/web/client.ts'
import { useWrite } from '../../../kernel/web/data.ts'
import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { documentsContract } from '../contract.ts'
import { type Shelf, shelfFields } from '../contract-shelves.ts'
import { documentReads } from './document-reads.ts'
import { useFilesTexts } from './texts.ts'

interface ShelfFormProps {
  /** Being renamed; null: a new one. */
  shelf: Shelf | null
  /** Where one may be added. */
  structures: readonly Attachment[]
  onClose: () => void
  onSaved: (shelf: Shelf) => void
}

/** Its name and what it is for. */
export const ShelfForm = ({ shelf, structures, onClose, onSaved }: ShelfFormProps) => {
  const t = useFilesTexts()
  const toast = useToast()
  const [fields, setFields] = useState({ title: shelf?.title ?? '', description: shelf?.description ?? '' })
  const [structureId, setStructure] = useState(structures[0]?.structureId ?? '')
  const creating = useWrite(documentsContract.createShelf, documentReads)
  const updating = useWrite(documentsContract.updateShelf, documentReads)
  const error = creating.error ?? updating.error
  const told = (text: string) => ({
    onSuccess: (saved: Shelf) => {
      toast({ text })
      onSaved(saved)
    },
  })
  const save = () =>
    shelf
      ? updating.mutate({ shelfId: shelf.id, body: fields }, told(t.shelfDone.saved))
      : creating.mutate({ body: { ...fields, structureId } }, told(t.shelfDone.opened))
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={shelf ? t.editShelf : t.newShelf}
      submit={shelf ? t.save : t.newShelf}
      onSubmit={save}
      isDismissable={false}
      isPending={creating.isPending || updating.isPending}
      {...(error && { error: error.message })}
    >
      {!shelf && structures.length > 1 && (
        <Select
          label={t.shelfFields.structure}
          value={structureId}
          onChange={setStructure}
          options={structures.map(one => ({ value: one.structureId, label: one.name }))}
        />
      )}
      <TextField
        label={t.shelfFields.title}
        value={fields.title}
        onChange={title => setFields({ ...fields, title })}
        limits={shelfFields.title}
        error={messageOn(error, 'title')}
        autoFocus={!shelf}
      />
      <TextField
        label={t.shelfFields.description}
        isOptional
        value={fields.description}
        onChange={description => setFields({ ...fields, description })}
        limits={shelfFields.description}
      />
    </FormDialog>
  )
}

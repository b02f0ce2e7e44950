import { type FormEvent, useState } from 'react'
import FolderIcon from '~icons/folder-fill'
import Pencil from '~icons/pencil-simple-bold'
import Plus from '~icons/plus-bold'
import Trash from '~icons/trash-bold'
import { useWrite } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { IconButton } from '../../../kernel/web/ui/icon-button.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { SaveOrCancel } from '../../../kernel/web/ui/save-or-cancel.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import { type Box, type Folder, folderFields } from '../contract-boxes.ts'
import styles from './folder-card.module.css'
import { mailReads } from './mail-reads.ts'
import { useMailTexts } from './texts.ts'

interface NameFormProps {
  name: string
  isPending: boolean
  error: string | undefined
  onSave: (name: string) => void
  onCancel: () => void
}

const NameForm = ({ name, isPending, error, onSave, onCancel }: NameFormProps) => {
  const { folderForm: t } = useMailTexts()
  const [typed, setTyped] = useState(name)
  const save = (event: FormEvent) => {
    event.preventDefault()
    onSave(typed.trim())
  }
  return (
    <form onSubmit={save}>
      <Stack gap={3}>
        <TextField
          label={t.name}
          value={typed}
          onChange={setTyped}
          limits={folderFields.name}
          error={error}
          autoFocus
          isRequired
        />
        <SaveOrCancel isPending={isPending} isDisabled={typed.trim() === ''} onCancel={onCancel} />
      </Stack>
    </form>
  )
}

const FolderLine = ({ boxId, folder }: { boxId: string; folder: Folder }) => {
  const { folderForm: t } = useMailTexts()
  const toast = useToast()
  const [isRenaming, setRenaming] = useState(false)
  const renaming = useWrite(mailContract.renameFolder, mailReads)
  const deleting = useWrite(mailContract.deleteFolder, mailReads)
  const path = { boxId, folderId: folder.id }
  const rename = (name: string) => renaming.mutate({ ...path, body: { name } }, { onSuccess: () => setRenaming(false) })
  const remove = () =>
    deleting.mutate(path, {
      onError: ({ message }) => toast({ kind: 'error', text: message }),
      onSuccess: () => toast({ text: t.deleted(folder.name) }),
    })
  if (isRenaming)
    return (
      <NameForm
        name={folder.name}
        isPending={renaming.isPending}
        error={renaming.error?.message}
        onSave={rename}
        onCancel={() => setRenaming(false)}
      />
    )
  return (
    <div className={styles.line}>
      <FolderIcon size="1.25rem" className={styles.icon ?? ''} />
      <span className={styles.name}>
        <Written>{folder.name}</Written>
      </span>
      <IconButton label={t.renameOf(folder.name)} icon={Pencil} size="s" onPress={() => setRenaming(true)} />
      <IconButton
        label={t.deleteOf(folder.name)}
        icon={Trash}
        size="s"
        isPending={deleting.isPending}
        onPress={remove}
        tooltipAlign="end"
      />
    </div>
  )
}

/** The folders of one box: added, renamed, deleted; what they hold is never lost. */
export const FolderCard = ({ box, isAlone }: { box: Box; isAlone: boolean }) => {
  const { folderForm: t, myBox } = useMailTexts()
  const toast = useToast()
  const [isAdding, setAdding] = useState(false)
  const adding = useWrite(mailContract.createFolder, mailReads)
  const add = (name: string) =>
    adding.mutate(
      { boxId: box.id, body: { name } },
      {
        onSuccess: folder => {
          toast({ text: t.added(folder.name) })
          setAdding(false)
        },
      },
    )
  return (
    <Card as="section">
      <Stack gap={4}>
        <div>
          <Title level={2} size="s">
            {isAlone ? t.title : `${t.title} · ${box.kind === 'own' ? myBox : box.name}`}
          </Title>
          <Text size="s" isSoft>
            {box.folders.length === 0 ? t.empty : t.help}
          </Text>
        </div>
        {box.folders.length > 0 && (
          <ul className={styles.lines}>
            {box.folders.map(folder => (
              <li key={folder.id}>
                <FolderLine boxId={box.id} folder={folder} />
              </li>
            ))}
          </ul>
        )}
        {isAdding ? (
          <NameForm
            name=""
            isPending={adding.isPending}
            error={adding.error?.message}
            onSave={add}
            onCancel={() => setAdding(false)}
          />
        ) : (
          <Row>
            <Button kind="soft" size="s" icon={Plus} onPress={() => setAdding(true)}>
              {t.add}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

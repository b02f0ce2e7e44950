import { type FormEvent, useState } from 'react'
import Pencil from '~icons/pencil-simple-bold'
import { type PasskeyRow, passkeyContract, passkeyName } from '../../contract/api/passkeys.ts'
import { useWrite } from '../data.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Row } from '../ui/layout.tsx'
import { SaveOrCancel } from '../ui/save-or-cancel.tsx'
import { TextField } from '../ui/text-field.tsx'
import { Time } from '../ui/time.tsx'
import { useToast } from '../ui/toasts.tsx'
import { useFactorSentence } from './factor-sentence.ts'
import styles from './protection.module.css'
import { useFactorTexts } from './texts.ts'

interface LineProps {
  passkey: PasskeyRow
  onChanged: () => void
}

const Renaming = ({ passkey, onDone }: { passkey: PasskeyRow; onDone: () => void }) => {
  const t = useFactorTexts()
  const sentence = useFactorSentence()
  const [name, setName] = useState(passkey.name)
  const rename = useWrite(passkeyContract.renamePasskey, [passkeyContract.listPasskeys])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) rename.mutate({ passkeyId: passkey.id, body: { name } }, { onSuccess: onDone })
  }
  return (
    <form className={styles.rename} onSubmit={save} noValidate>
      <Row gap={2} align="end">
        <div className={styles.words}>
          <TextField
            label={t.passkeyName}
            value={name}
            onChange={setName}
            limits={passkeyName}
            error={rename.error ? sentence(rename.error) : undefined}
            autoFocus
          />
        </div>
        <SaveOrCancel isPending={rename.isPending} onCancel={onDone} />
      </Row>
    </form>
  )
}

/** One passkey of mine: where it is, when it served. */
export const PasskeyLine = ({ passkey, onChanged }: LineProps) => {
  const t = useFactorTexts()
  const toast = useToast()
  const sentence = useFactorSentence()
  const [isRenaming, setRenaming] = useState(false)
  const remove = useWrite(passkeyContract.removePasskey)
  const { id, name, createdAt, lastUsedAt } = passkey
  const drop = () =>
    remove.mutate(
      { passkeyId: id },
      {
        onSuccess: () => {
          toast({ text: t.passkeyRemoved })
          onChanged()
        },
        onError: error => toast({ kind: 'error', text: sentence(error) }),
      },
    )
  return (
    <li className={styles.key}>
      {isRenaming ? (
        <Renaming passkey={passkey} onDone={() => setRenaming(false)} />
      ) : (
        <>
          <div className={styles.words}>
            <span className={styles.name}>{name}</span>
            <span className={styles.detail}>
              {t.addedOn} <Time value={createdAt} /> · {lastUsedAt ? t.usedOn : t.neverUsed}{' '}
              {lastUsedAt && <Time value={lastUsedAt} />}
            </span>
          </div>
          <IconButton label={t.rename(name)} icon={Pencil} size="s" onPress={() => setRenaming(true)} />
          <Button kind="outline" size="s" aria-label={t.removeThis(name)} isPending={remove.isPending} onPress={drop}>
            {t.remove}
          </Button>
        </>
      )}
    </li>
  )
}

import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { call, messageOn } from '../../../../kernel/web/client.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { ComboBox } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofDuplicates } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

/** Two records picked by name, that no likeness brought together. */
export const ChooseRecords = ({ structureId, onClose }: { structureId: string; onClose: () => void }) => {
  const texts = useSchoolTexts()
  const { duplicates: t } = texts
  const [, navigate] = useLocation()
  const [one, setOne] = useState<PickOption | null>(null)
  const [other, setOther] = useState<PickOption | null>(null)
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.proposeDuplicate, ofDuplicates, true)
  const find = useCallback(
    async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
      if (q.trim().length < 3) return []
      const { items } = await call(schoolContract.findRecords, { structureId, query: { q } }, signal)
      return items.map(({ id, name, avatar, about }) => ({ id, label: name, help: about, src: avatarSrc(avatar) }))
    },
    [structureId],
  )
  const submit = () => {
    setTried(true)
    if (!one || !other) return
    act(
      { structureId, body: { oneId: one.id, otherId: other.id } },
      { after: ({ duplicateId }) => navigate(`/structures/${structureId}/doublons/${duplicateId}`) },
    )
  }
  const missing = (picked: PickOption | null) => (isTried && !picked ? texts.required : undefined)
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.chooseTitle}
      submit={t.compare}
      onSubmit={submit}
      isPending={isPending}
      error={formErrorOf(error, ['otherId'])}
    >
      <Text isSoft>{t.chooseHelp}</Text>
      <ComboBox label={t.first} options={find} value={one} onChange={setOne} error={missing(one)} />
      <ComboBox
        label={t.second}
        options={find}
        value={other}
        onChange={setOther}
        error={missing(other) ?? messageOn(error, 'otherId')}
      />
    </FormDialog>
  )
}

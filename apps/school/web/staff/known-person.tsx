import { useCallback } from 'react'
import { call } from '../../../../kernel/web/client.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { ComboBox } from '../../../../kernel/web/ui/combo-box.tsx'
import type { PickOption } from '../../../../kernel/web/ui/picker.ts'
import { schoolContract } from '../../contract.ts'
import { useSchoolTexts } from '../texts.ts'

interface KnownPersonProps {
  structureId: string
  value: PickOption | null
  onChange: (person: PickOption | null) => void
  isMissing: boolean
}

/** Staff of the territory, by name. */
export const KnownPerson = ({ structureId, value, onChange, isMissing }: KnownPersonProps) => {
  const t = useSchoolTexts()
  const find = useCallback(
    async (q: string, signal: AbortSignal): Promise<PickOption[]> => {
      if (q.trim().length < 2) return []
      const { items } = await call(schoolContract.findStaff, { structureId, query: { q } }, signal)
      return items.map(({ id, name, avatar, where }) => ({ id, label: name, help: where, src: avatarSrc(avatar) }))
    },
    [structureId],
  )
  return (
    <ComboBox
      label={t.structure.person}
      help={t.structure.personHelp}
      options={find}
      value={value}
      onChange={onChange}
      error={isMissing ? t.required : undefined}
    />
  )
}

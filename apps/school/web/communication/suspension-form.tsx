import { useState } from 'react'
import { type Suspendable, suspendable } from '../../../../kernel/contract/api/suspensions.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { Checkbox } from '../../../../kernel/web/ui/checkbox.tsx'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { TextArea } from '../../../../kernel/web/ui/text-area.tsx'
import { noticeLimits } from '../../contract/crisis.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofCrisis } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import styles from './communication.module.css'

const durations = ['2', '24', '72', '168', '720'] as const
type Hours = (typeof durations)[number]
const hour = 3600_000

interface SuspensionFormProps {
  structure: Structure
  onClose: () => void
}

const useClasses = (structure: Structure) => {
  const { data } = useRead(
    schoolContract.listClasses,
    { structureId: structure.id, query: {} },
    { enabled: structure.kind === 'school' },
  )
  return data?.items ?? []
}

/** Whom, where, until when, and what they will read: ready to send as it opens, because a crisis does not wait. */
export const SuspensionForm = ({ structure, onClose }: SuspensionFormProps) => {
  const { communication: t } = useSchoolTexts()
  const [audiences, setAudiences] = useState<readonly Suspendable[]>(suspendable)
  const [classId, setClassId] = useState('')
  const [hours, setHours] = useState<Hours>('24')
  const [notice, setNotice] = useState<string>(t.usualNotice)
  const classes = useClasses(structure)
  const { act, isPending, error } = useAct(schoolContract.startSuspension, ofCrisis, true)
  const submit = () => {
    if (audiences.length === 0) return
    const until = new Date(Date.now() + Number(hours) * hour).toISOString()
    const body = { audiences: [...audiences], classId: classId || null, until, notice }
    act({ structureId: structure.id, body }, { done: t.started, after: onClose })
  }
  const toggle = (one: Suspendable, isOn: boolean) =>
    setAudiences(suspendable.filter(other => (other === one ? isOn : audiences.includes(other))))
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.startTitle}
      submit={t.startGo}
      onSubmit={submit}
      isPending={isPending}
      error={error}
      isDanger
    >
      <fieldset>
        <legend className={styles.legend}>{t.whoLabel}</legend>
        {suspendable.map(one => (
          <Checkbox key={one} isChecked={audiences.includes(one)} onChange={isOn => toggle(one, isOn)}>
            {t.audiences[one]}
          </Checkbox>
        ))}
        {audiences.length === 0 && <Text isStrong>{t.audiencesNeeded}</Text>}
      </fieldset>
      {classes.length > 0 && (
        <Select
          label={t.where}
          value={classId}
          onChange={setClassId}
          placeholder={t.everywhere(structure.name)}
          options={classes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Select
        label={t.until}
        value={hours}
        onChange={value => setHours(value as Hours)}
        options={durations.map(value => ({ value, label: t.untilOptions[value] }))}
      />
      <TextArea
        label={t.notice}
        help={t.noticeHelp}
        value={notice}
        onChange={setNotice}
        limits={noticeLimits}
        rows={3}
        isOptional
      />
    </FormDialog>
  )
}

import { useState } from 'react'
import { formatDay } from '../../../../kernel/contract/dates.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { useLocale } from '../../../../kernel/web/i18n.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Dialog } from '../../../../kernel/web/ui/dialog.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Skeleton } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { TextArea } from '../../../../kernel/web/ui/text-area.tsx'
import type { Guardian } from '../../contract/classes.ts'
import { limits } from '../../contract/shapes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import type { Tie } from './rights-form.tsx'

interface RestrictionDialogProps {
  tie: Tie
  guardian: Guardian
  onClose: () => void
}

/** Never kept as a draft: what is typed here stays out of the device. */
const RestrictForm = ({ tie, guardian, onClose }: RestrictionDialogProps) => {
  const t = useSchoolTexts()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { act, isPending, error } = useAct(schoolContract.restrictGuardian, ofClass, true)
  const lift = useAct(schoolContract.liftRestriction, ofClass)
  const submit = () => {
    setTried(true)
    if (!reason.trim()) return
    act(
      { ...tie, body: { reason: reason.trim() } },
      { done: t.class.guardians.restrictDone(guardian.name), undo: () => lift.act(tie), after: onClose },
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.guardians.restrictTitle(guardian.name)}
      submit={t.class.guardians.restrictGo}
      onSubmit={submit}
      isPending={isPending}
      error={error}
      isDanger
    >
      <Text>{t.class.guardians.restrictText}</Text>
      <TextArea
        label={t.class.guardians.reason}
        help={t.class.guardians.reasonHelp}
        value={reason}
        onChange={setReason}
        limits={limits.reason}
        error={isTried && !reason.trim() ? t.required : undefined}
      />
    </FormDialog>
  )
}

const Reason = ({ tie, guardian, onClose }: RestrictionDialogProps) => {
  const t = useSchoolTexts()
  const locale = useLocale()
  const { data } = useRead(schoolContract.readRestriction, tie)
  const lift = useAct(schoolContract.liftRestriction, ofClass)
  const doLift = () => lift.act(tie, { done: t.class.guardians.lifted(guardian.name), after: onClose })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t.class.guardians.restricted}
      footer={
        <>
          <Button kind="outline" isPending={lift.isPending} onPress={doLift}>
            {t.class.guardians.lift}
          </Button>
          <Button onPress={onClose}>{t.close}</Button>
        </>
      }
    >
      {data ? (
        <Stack gap={3}>
          <Text>{data.reason || t.class.guardians.noReason}</Text>
          {data.by && data.at && (
            <Text size="s" isSoft>
              {t.class.guardians.enteredBy(data.by, formatDay(new Date(data.at), { locale, hasWeekday: false }))}
            </Text>
          )}
        </Stack>
      ) : (
        <Skeleton />
      )}
    </Dialog>
  )
}

/** A decision of justice: to enter it, or to read it and lift it. The head's alone. */
export const RestrictionDialog = (props: RestrictionDialogProps) =>
  props.guardian.isRestricted ? <Reason {...props} /> : <RestrictForm {...props} />

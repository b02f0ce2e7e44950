import { useState } from 'react'
import { MottoText } from '../../../../kernel/contract/api/motto.ts'
import { Written } from '../../../../kernel/web/i18n.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import type { Pupil } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { FormDialog } from '../form-dialog.tsx'
import { formErrorOf } from '../form-error.ts'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

interface OwnCardProps {
  classId: string
  pupil: Pupil
}

interface CorrectMottoProps extends OwnCardProps {
  motto: string
  onClose: () => void
}

const CorrectMotto = ({ classId, pupil, motto, onClose }: CorrectMottoProps) => {
  const t = useSchoolTexts()
  const [text, setText] = useState(motto)
  const { act, isPending, error } = useAct(schoolContract.correctMotto, ofClass, true)
  const back = useAct(schoolContract.correctMotto, ofClass)
  const at = { classId, pupilId: pupil.id }
  const save = () => {
    if (!text.trim()) return
    act(
      { ...at, body: { text } },
      {
        done: t.class.pupil.mottoCorrected,
        undo: () => back.act({ ...at, body: { text: motto } }),
        after: onClose,
      },
    )
  }
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={t.class.pupil.correctMotto}
      submit={t.save}
      onSubmit={save}
      isPending={isPending}
      error={formErrorOf(error, [])}
    >
      <TextField
        label={t.class.pupil.motto}
        help={t.class.pupil.mottoHelp}
        value={text}
        onChange={setText}
        limits={MottoText}
        autoComplete="off"
        autoFocus
      />
    </FormDialog>
  )
}

const Motto = ({ classId, pupil, motto }: OwnCardProps & { motto: string }) => {
  const t = useSchoolTexts()
  const [isCorrecting, setCorrecting] = useState(false)
  const { act, isPending } = useAct(schoolContract.correctMotto, ofClass)
  const at = { classId, pupilId: pupil.id }
  const remove = () =>
    act(
      { ...at, body: { text: null } },
      { done: t.class.pupil.mottoRemoved, undo: () => act({ ...at, body: { text: motto } }) },
    )
  return (
    <Stack gap={2}>
      <Text>
        {t.class.pupil.motto} : <Written>{`« ${motto} »`}</Written>
      </Text>
      <Row gap={2}>
        <Button kind="outline" size="s" onPress={() => setCorrecting(true)}>
          {t.class.pupil.correctMotto}
        </Button>
        <Button kind="quiet" size="s" onPress={remove} isPending={isPending}>
          {t.class.pupil.removeMotto}
        </Button>
      </Row>
      {isCorrecting && (
        <CorrectMotto classId={classId} pupil={pupil} motto={motto} onClose={() => setCorrecting(false)} />
      )}
    </Stack>
  )
}

/** What a pupil chose for the card, which the school may correct in one gesture: the words, the face (row A13). */
export const OwnCard = ({ classId, pupil }: OwnCardProps) => {
  const t = useSchoolTexts()
  const { act, isPending } = useAct(schoolContract.correctAvatar, ofClass)
  const seed = pupil.avatar.slice(pupil.avatar.indexOf('/') + 1)
  const at = { classId, pupilId: pupil.id }
  const firstFace = () =>
    act(
      { ...at, body: { avatar: null } },
      {
        done: t.class.pupil.faceRemoved(pupil.givenName),
        undo: () => act({ ...at, body: { avatar: seed } }),
      },
    )
  return (
    <>
      {pupil.motto && <Motto classId={classId} pupil={pupil} motto={pupil.motto} />}
      {seed !== pupil.id && (
        <div>
          <Button kind="quiet" size="s" onPress={firstFace} isPending={isPending}>
            {t.class.pupil.firstFace}
          </Button>
        </div>
      )}
    </>
  )
}

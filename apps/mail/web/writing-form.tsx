import { type ReactNode, useState } from 'react'
import Plane from '~icons/paper-plane-tilt-fill'
import Trash from '~icons/trash-bold'
import { formatTime } from '../../../kernel/contract/dates.ts'
import { typeset } from '../../../kernel/contract/typography.ts'
import { EditorField } from '../../../kernel/web/editor/editor-field.tsx'
import { useLanguage, useLocale, Written } from '../../../kernel/web/i18n.ts'
import { ActionBar } from '../../../kernel/web/ui/action-bar.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Switch } from '../../../kernel/web/ui/switch.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useZone } from '../../../kernel/web/ui/time.tsx'
import { draftFields } from '../contract-writing.ts'
import { useAboutWords } from './about-words.ts'
import { AddresseeFields } from './addressee-fields.tsx'
import { useMailTexts } from './texts.ts'
import { type Trouble, useSending } from './use-sending.ts'
import type { KeptWriting } from './use-writing.ts'
import { WhoReceives } from './who-receives.tsx'

/** « Enregistré à 10 h 12 » */
const useNote = ({ saving, savedAt }: KeptWriting): string => {
  const t = useMailTexts()
  const style = { locale: useLocale(), zone: useZone() }
  return saving === 'saved' && savedAt ? t.savedAt(formatTime(savedAt, style)) : t.saving[saving]
}

interface PartProps {
  writing: KeptWriting
  trouble: Trouble
}

const Whom = ({ writing, trouble, boxId, isAnswer }: PartProps & { boxId: string; isAnswer: boolean }) => {
  const t = useMailTexts()
  const { namedIn } = useAboutWords()
  const { draft, change } = writing
  const [isFolded, setFolded] = useState(isAnswer && draft.chosen.length > 0)
  if (isFolded && !trouble.addressees)
    return (
      <Row gap={2} justify="between">
        <Text isSoft>
          <Written>
            {t.to(
              draft.chosen.slice(0, 3).map(({ addressee }) => namedIn(addressee)),
              Math.max(0, draft.chosen.length - 3),
            )}
          </Written>
        </Text>
        <Button kind="quiet" size="s" onPress={() => setFolded(false)}>
          {t.changeAddressees}
        </Button>
      </Row>
    )
  return (
    <AddresseeFields
      boxId={boxId}
      chosen={draft.chosen}
      onChange={chosen => change({ chosen })}
      error={trouble.addressees}
    />
  )
}

/** Whether those who receive it may answer: asked for groups and schools alone. */
const Answers = ({ writing }: Pick<PartProps, 'writing'>) => {
  const t = useMailTexts()
  const { draft, change } = writing
  const isLarge = draft.chosen.some(({ addressee }) => addressee.kind === 'schools' || addressee.reaches > 1)
  if (!isLarge) return null
  return (
    <Switch isOn={draft.answers} onChange={answers => change({ answers })} help={t.answersHelp}>
      {t.answers}
    </Switch>
  )
}

const Matter = ({ writing, trouble, isAnswer }: PartProps & { isAnswer: boolean }) => {
  const t = useMailTexts()
  const isFrench = useLanguage() === 'fr'
  const { draft, change } = writing
  const [first] = useState(draft.body)
  return (
    <>
      {!isAnswer && (
        <TextField
          label={t.subject}
          value={draft.subject}
          onChange={subject => change({ subject })}
          onBlur={() => isFrench && change({ subject: typeset(draft.subject) })}
          limits={draftFields.subject}
          error={trouble.subject}
        />
      )}
      <EditorField
        label={t.body}
        help={isAnswer ? undefined : t.bodyHelp}
        value={first}
        onChange={body => change({ body })}
        error={trouble.body}
        autoFocus={isAnswer}
      />
    </>
  )
}

export interface WritingFormProps {
  writing: KeptWriting
  boxId: string
  signature: string
  /** At the foot of a conversation: no subject, addressees already there. */
  isAnswer?: boolean
  /** In whose name, when one may choose. */
  from?: ReactNode
  onSent: () => void
  onThrowAway: () => void
}

/** To whom, what about, the words; who will receive it is said before it leaves. Ctrl+Enter sends. */
export const WritingForm = (props: WritingFormProps) => {
  const { writing, boxId, signature, isAnswer = false, from, onSent, onThrowAway } = props
  const t = useMailTexts()
  const { send, isPending, trouble } = useSending(writing, onSent)
  const isWrong = writing.saving === 'offline' || writing.saving === 'failed'
  return (
    <Stack gap={4}>
      {trouble.whole && (
        <Banner kind="error" isAlert>
          {trouble.whole}
        </Banner>
      )}
      <Card padding={isAnswer ? 'm' : 'l'}>
        <Stack gap={4}>
          {from}
          <Whom writing={writing} trouble={trouble} boxId={boxId} isAnswer={isAnswer} />
          <Matter writing={writing} trouble={trouble} isAnswer={isAnswer} />
          {signature && (
            <Text size="s" isSoft>
              {t.withSignature} <Written>{signature}</Written>
            </Text>
          )}
          <Answers writing={writing} />
          <WhoReceives chosen={writing.draft.chosen} />
        </Stack>
      </Card>
      <ActionBar note={useNote(writing)} isWrong={isWrong} onSubmit={send}>
        <Button kind="quiet" icon={Trash} onPress={onThrowAway}>
          {t.throwAway}
        </Button>
        <Button icon={Plane} onPress={send} isPending={isPending} aria-keyshortcuts="Control+Enter">
          {t.send}
        </Button>
      </ActionBar>
    </Stack>
  )
}

import Granted from '~icons/check-circle-fill'
import { type Purpose, purposes } from '../../../../kernel/contract/api/consents.ts'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../../kernel/web/ui/menu.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { PupilConsents } from '../../contract/consents.ts'
import { schoolContract } from '../../contract.ts'
import { PersonCell } from '../person-cell.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import styles from './consents-page.module.css'

type Answer = PupilConsents['answers'][number]

interface GuardianLineProps {
  classId: string
  pupilId: string
  /** Of one guardian, one for each purpose. */
  answers: readonly Answer[]
}

const stateOf = ({ answer }: Answer) => {
  if (answer === null) return 'waiting'
  return answer ? 'yes' : 'no'
}

const GuardianLine = ({ classId, pupilId, answers }: GuardianLineProps) => {
  const { consents: t } = useSchoolTexts()
  const { act } = useAct(schoolContract.recordConsent, [schoolContract.listConsents, schoolContract.listJournal])
  const [first] = answers
  if (!first) return null
  const { guardianId, name } = first
  const record = (purpose: Purpose, answer: boolean) => () =>
    act({ classId, body: { pupilId, guardianId, purpose, answer } }, { done: t.recorded(name) })
  const items = purposes.map(purpose => [
    { id: `${purpose}-yes`, label: t.said[purpose].yes, onPress: record(purpose, true) },
    { id: `${purpose}-no`, label: t.said[purpose].no, onPress: record(purpose, false) },
  ])
  return (
    <li className={styles.guardian}>
      <div>
        <Text isStrong>{name}</Text>
        {answers.map(one => (
          <Text key={one.purpose} size="s" isSoft>
            {t.purposes[one.purpose]} : {t.answers[stateOf(one)]}
            {one.onPaper && `, ${t.onPaper(one.recordedBy)}`}
          </Text>
        ))}
      </div>
      <ActionsMenu label={t.record(name)} size="s" items={items.flat()} />
    </li>
  )
}

/** One child: what is agreed, then who answered what. */
export const PupilAnswers = ({ classId, pupil }: { classId: string; pupil: PupilConsents }) => {
  const { consents: t } = useSchoolTexts()
  const guardians = [...new Set(pupil.answers.map(({ guardianId }) => guardianId))]
  return (
    <Card as="li">
      <Stack gap={3}>
        <Row justify="between" gap={2}>
          <PersonCell name={pupil.name} avatar={pupil.avatar} size="s" />
          <Row gap={2}>
            {pupil.granted.map(purpose => (
              <Chip key={purpose} colour="green" icon={Granted}>
                {t.purposes[purpose]}
              </Chip>
            ))}
          </Row>
        </Row>
        {guardians.length === 0 && <Text isSoft>{t.nobody}</Text>}
        <Stack as="ul" gap={2}>
          {guardians.map(id => (
            <GuardianLine
              key={id}
              classId={classId}
              pupilId={pupil.id}
              answers={pupil.answers.filter(({ guardianId }) => guardianId === id)}
            />
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}

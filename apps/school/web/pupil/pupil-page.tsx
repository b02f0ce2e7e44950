import { useState } from 'react'
import Plus from '~icons/user-plus-bold'
import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Avatar } from '../../../../kernel/web/ui/avatar.tsx'
import { Breadcrumb } from '../../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { Pupil, SchoolClass } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { PrintProgress } from '../print/print-progress.tsx'
import { type Printing, usePrint } from '../print/use-print.tsx'
import { StateChip } from '../state-chip.tsx'
import { useSchoolTexts } from '../texts.ts'
import { AddGuardian } from './add-guardian.tsx'
import { GuardianCard } from './guardian-card.tsx'
import { OwnCard } from './own-card.tsx'
import { PupilActions } from './pupil-actions.tsx'

interface PartProps {
  schoolClass: SchoolClass
  pupil: Pupil
  print: Printing['print']
}

const Identity = ({ classId, pupil }: { classId: string; pupil: Pupil }) => {
  const t = useSchoolTexts()
  return (
    <Card padding="l">
      <Row gap={5}>
        <Avatar name={pupil.name} src={avatarSrc(pupil.avatar)} size="xxl" />
        <Stack gap={2}>
          <Row gap={2}>
            <StateChip state={pupil.state} />
            <Text as="span" size="s" isSoft>
              {pupil.charter ? t.class.pupil.charterDone : t.class.pupil.charterDue}
            </Text>
          </Row>
          <Text>
            {t.class.pupil.login} : <strong>{pupil.login}</strong>
          </Text>
          {pupil.birthDate && (
            <Text isSoft>
              {t.class.pupil.birthDate} :{' '}
              <Time value={`${pupil.birthDate}T12:00:00Z`} format="day" hasWeekday={false} />
            </Text>
          )}
          {pupil.others.length > 0 && <Text isSoft>{t.class.pupil.otherClasses(pupil.others.join(', '))}</Text>}
          <OwnCard classId={classId} pupil={pupil} />
        </Stack>
      </Row>
    </Card>
  )
}

const Guardians = ({ schoolClass, pupil, print }: PartProps) => {
  const t = useSchoolTexts()
  const [isAdding, setAdding] = useState(false)
  const add = (
    <Button kind="soft" icon={Plus} onPress={() => setAdding(true)}>
      {t.class.guardians.add}
    </Button>
  )
  return (
    <Stack as="section" gap={3}>
      <Row justify="between">
        <Title level={2}>{t.class.guardians.title}</Title>
        {pupil.guardians.length > 0 && add}
      </Row>
      {pupil.guardians.length === 0 && (
        <EmptyState picture={PeoplePicture} title={t.class.guardians.none} action={add} level={3}>
          {t.class.guardians.noneHelp}
        </EmptyState>
      )}
      <Stack as="ul" gap={3}>
        {pupil.guardians.map(guardian => (
          <GuardianCard key={guardian.id} schoolClass={schoolClass} pupil={pupil} guardian={guardian} print={print} />
        ))}
      </Stack>
      {isAdding && <AddGuardian classId={schoolClass.id} pupil={pupil} onClose={() => setAdding(false)} />}
    </Stack>
  )
}

const Loaded = ({ schoolClass, pupil }: { schoolClass: SchoolClass; pupil: Pupil }) => {
  const { pages, print } = usePrint()
  const { school } = schoolClass
  return (
    <Page
      title={pupil.name}
      subtitle={[schoolClass.name, pupil.level].filter(Boolean).join(' · ')}
      width="text"
      above={
        <Breadcrumb
          steps={[
            { label: school.name, href: `/structures/${school.id}` },
            { label: schoolClass.name, href: `/classes/${schoolClass.id}` },
            { label: pupil.givenName },
          ]}
        />
      }
      actions={<PupilActions schoolClass={schoolClass} pupil={pupil} print={print} />}
    >
      <Identity classId={schoolClass.id} pupil={pupil} />
      <Guardians schoolClass={schoolClass} pupil={pupil} print={print} />
      <PrintProgress pages={pages} />
    </Page>
  )
}

/** A pupil and their responsables, each independent of the other. */
export const PupilPage = ({ classId, pupilId }: { classId: string; pupilId: string }) => {
  const t = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readClass, { classId })
  const pupil = data?.pupils.find(({ id }) => id === pupilId)
  if (data && pupil) return <Loaded schoolClass={data} pupil={pupil} />
  if (data)
    return (
      <Page
        title={t.class.pupil.gone}
        above={
          <Breadcrumb steps={[{ label: data.name, href: `/classes/${classId}` }, { label: t.class.pupil.gone }]} />
        }
      >
        {null}
      </Page>
    )
  if (isAbsent(error)) return <NotFoundPage />
  return <Page title={t.title}>{error ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />}</Page>
}

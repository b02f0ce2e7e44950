import { useState } from 'react'
import Plus from '~icons/user-plus-bold'
import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Title } from '../../../../kernel/web/ui/text.tsx'
import type { SchoolClass } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { AwayFamilies } from '../families/away-families.tsx'
import { PrintProgress } from '../print/print-progress.tsx'
import { usePrint } from '../print/use-print.tsx'
import { type SchoolTexts, useSchoolTexts } from '../texts.ts'
import { AddPupil } from './add-pupil.tsx'
import { ClassActions } from './class-actions.tsx'
import { ClassApps } from './class-apps.tsx'
import { Pupils } from './pupils.tsx'
import { Teachers } from './teachers.tsx'

/** « 24 élèves · 31 responsables, dont 7 jamais venus »: a guardian of two is counted once. */
const subtitleOf = ({ pupils }: SchoolClass, t: SchoolTexts): string => {
  const guardians = [
    ...new Map(pupils.flatMap(pupil => pupil.guardians).map(guardian => [guardian.id, guardian])).values(),
  ]
  const away = (people: readonly { state: string }[]) =>
    people.filter(({ state }) => state === 'new' || state === 'invited').length
  return [
    t.class.subtitle.pupils(pupils.length, away(pupils)),
    ...(guardians.length > 0 ? [t.class.subtitle.guardians(guardians.length, away(guardians))] : []),
  ].join(' · ')
}

const Loaded = ({ schoolClass }: { schoolClass: SchoolClass }) => {
  const t = useSchoolTexts()
  const [isAdding, setAdding] = useState(false)
  const { pages, print } = usePrint()
  const { school, pupils, my } = schoolClass
  const add = my.can.addPupil && (
    <Button kind="soft" icon={Plus} onPress={() => setAdding(true)}>
      {t.class.addPupil}
    </Button>
  )
  return (
    <Page
      title={schoolClass.name}
      subtitle={subtitleOf(schoolClass, t)}
      above={
        <Breadcrumb steps={[{ label: school.name, href: `/structures/${school.id}` }, { label: schoolClass.name }]} />
      }
      actions={<ClassActions schoolClass={schoolClass} print={print} />}
    >
      {schoolClass.archivedAt && <Banner kind="warning">{t.class.archived}</Banner>}
      <Teachers schoolClass={schoolClass} />
      <Stack as="section" gap={3}>
        <Row justify="between">
          <Title level={2}>{t.class.pupils}</Title>
          {pupils.length > 0 && add}
        </Row>
        {pupils.length === 0 ? (
          <EmptyState picture={PeoplePicture} title={t.class.noPupil} action={add || undefined} level={3}>
            {t.class.noPupilHelp}
          </EmptyState>
        ) : (
          <Pupils schoolClass={schoolClass} print={print} />
        )}
      </Stack>
      {schoolClass.kind === 'class' && !schoolClass.archivedAt && <ClassApps classId={schoolClass.id} />}
      <AwayFamilies classId={schoolClass.id} print={print} />
      {isAdding && <AddPupil schoolClass={schoolClass} onClose={() => setAdding(false)} />}
      <PrintProgress pages={pages} />
    </Page>
  )
}

/** A class one looks after: its teachers, its pupils, their responsables, and how each comes in. */
export const ClassPage = ({ id }: { id: string }) => {
  const t = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readClass, { classId: id })
  if (data) return <Loaded schoolClass={data} />
  if (isAbsent(error)) return <NotFoundPage />
  return <Page title={t.title}>{error ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />}</Page>
}

import { purposes } from '../../../../kernel/contract/api/consents.ts'
import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../../kernel/web/ui/breadcrumb.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import type { PupilConsents } from '../../contract/consents.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { PupilAnswers } from './pupil-answers.tsx'

const Answers = ({ classId, pupils }: { classId: string; pupils: readonly PupilConsents[] }) => {
  const { consents: t } = useSchoolTexts()
  if (pupils.length === 0) return <EmptyState picture={PeoplePicture} title={t.empty} />
  return (
    <Stack gap={4}>
      <Text isSoft>{t.help}</Text>
      <Text>
        {purposes
          .map(purpose => {
            const granted = pupils.filter(pupil => pupil.granted.includes(purpose)).length
            return `${t.purposes[purpose]} : ${t.granted(granted, pupils.length)}`
          })
          .join(' · ')}
      </Text>
      <Stack as="ul" gap={3}>
        {pupils.map(pupil => (
          <PupilAnswers key={pupil.id} classId={classId} pupil={pupil} />
        ))}
      </Stack>
    </Stack>
  )
}

/** For whoever looks after the class: whom the school may ask again, and papers to write down (row J6). */
export const ConsentsPage = ({ classId }: { classId: string }) => {
  const t = useSchoolTexts()
  const about = useRead(schoolContract.readClass, { classId })
  const { data, error, refetch } = useRead(schoolContract.listConsents, { classId })
  if (isAbsent(error)) return <NotFoundPage />
  const steps = about.data
    ? [
        { label: about.data.school.name, href: `/structures/${about.data.school.id}` },
        { label: about.data.name, href: `/classes/${classId}` },
        { label: t.consents.title },
      ]
    : [{ label: t.consents.title }]
  return (
    <Page title={t.consents.title} subtitle={about.data?.name} above={<Breadcrumb steps={steps} />}>
      {!data && (error ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />)}
      {data && <Answers classId={classId} pupils={data.items} />}
    </Page>
  )
}

import { isAbsent } from '../../../../kernel/web/client.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { NotFoundPage } from '../../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../../kernel/web/ui/breadcrumb.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { CompareTable } from './compare-table.tsx'
import { Likenesses } from './likenesses.tsx'
import { MergeForm } from './merge-form.tsx'

interface ComparePageProps {
  structureId: string
  duplicateId: string
}

/** Two records side by side; then which to keep, or that they are two people. */
export const ComparePage = ({ structureId, duplicateId }: ComparePageProps) => {
  const { duplicates: t, structure } = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readDuplicate, { structureId, duplicateId })
  if (isAbsent(error)) return <NotFoundPage />
  const steps = [{ label: structure.tabs.duplicates, href: `/structures/${structureId}/doublons` }, { label: t.title }]
  return (
    <Page title={t.title} above={<Breadcrumb steps={steps} />}>
      {error && <Failed onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonCards />}
      {data && (
        <Stack gap={5}>
          <Likenesses duplicate={data} />
          <Card padding="l">
            <CompareTable duplicate={data} />
          </Card>
          {data.obstacle && <Banner kind="info">{t.obstacles[data.obstacle]}</Banner>}
          <MergeForm key={data.id} structureId={structureId} duplicate={data} />
        </Stack>
      )}
    </Page>
  )
}

import { quietHoursContract } from '../../contract/api/quiet-hours.ts'
import { useRead } from '../data.ts'
import { Banner } from '../ui/banner.tsx'
import { Failed } from '../ui/failed.tsx'
import { Stack } from '../ui/layout.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { Time } from '../ui/time.tsx'
import { HoursForm } from './hours-form.tsx'
import { useNotificationTexts } from './texts.ts'
import { WaitingNews } from './waiting-news.tsx'

/** A head's view of when families are left in peace, what waits meanwhile, and the way to let one thing through. */
export const QuietHoursTab = ({ structureId }: { structureId: string }) => {
  const t = useNotificationTexts()
  const { data, error, refetch } = useRead(quietHoursContract.readQuietHours, { structureId })
  if (error && !data) return <Failed onRetry={() => void refetch()}>{t.hoursFailed}</Failed>
  if (!data) return <Skeleton lines={6} />
  return (
    <Stack gap={5}>
      <Banner kind={data.departure.waits ? 'info' : 'success'}>
        {data.departure.waits ? (
          <>
            {t.calmNow} <Time value={data.departure.at} format="moment" />.
          </>
        ) : (
          t.openNow
        )}
      </Banner>
      {data.departure.waits && <WaitingNews structureId={structureId} />}
      <HoursForm key={JSON.stringify(data.hours)} structureId={structureId} known={data.hours} isUsual={data.isUsual} />
    </Stack>
  )
}

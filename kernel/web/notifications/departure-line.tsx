import { quietHoursContract } from '../../contract/api/quiet-hours.ts'
import { useRead } from '../data.ts'
import { Banner } from '../ui/banner.tsx'
import { Time } from '../ui/time.tsx'
import { useNotificationTexts } from './texts.ts'

/** For who is about to publish in quiet hours: when families are told. Nothing in open hours. */
export const DepartureLine = ({ structureId }: { structureId: string }) => {
  const t = useNotificationTexts()
  const { data } = useRead(quietHoursContract.readDeparture, { structureId })
  if (!data?.waits) return null
  return (
    <Banner>
      {t.departure} <Time value={data.at} format="moment" />.
    </Banner>
  )
}

import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { bannersContract } from '../contract.ts'
import { Look } from './strip/look.tsx'
import { useBannersTexts } from './texts.ts'

/** Where a notification leads: the banner alone, however it was told. */
export const BannerPage = ({ bannerId }: { bannerId: string }) => {
  const t = useBannersTexts()
  const isBig = useMe().face === 'pupil'
  const { data, error, refetch } = useRead(bannersContract.readBanner, { bannerId })
  if (isAbsent(error)) return <NotFoundPage />
  return (
    <Page title={data?.structure ?? t.title} width="text">
      {data ? (
        <Look {...data} isBig={isBig} actions={isBig && <ListenButton text={data.text} kind="soft" size="l" />} />
      ) : error ? (
        <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}

import { useEffect } from 'react'
import { call, isAbsent } from '../../../kernel/web/client.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { newsContract } from '../contract.ts'
import type { ItemPage as Item } from '../contract-items.ts'
import { AdultItem } from './adult-item.tsx'
import { PupilItem } from './pupil-item.tsx'
import { useNewsTexts } from './texts.ts'

/** Opening it counts, by school and never by name; nothing is lost if that does not arrive. */
const useSeen = (item: Item | undefined) => {
  const id = item?.state === 'published' && !item.seen ? item.id : null
  useEffect(() => {
    if (id) call(newsContract.noteSeen, { itemId: id }).catch(() => undefined)
  }, [id])
}

/** An item in full, as its reader reads it. */
export const ItemPage = ({ itemId }: { itemId: string }) => {
  const t = useNewsTexts()
  const isPupil = useMe().face === 'pupil'
  const { data, error, refetch } = useRead(newsContract.readItem, { itemId })
  useSeen(data)
  if (isAbsent(error)) return <NotFoundPage />
  if (data) return isPupil ? <PupilItem item={data} /> : <AdultItem item={data} />
  return (
    <Page title={isPupil ? t.pupilTitle : t.title} width="text">
      {error ? (
        <Banner kind="error" action={<Button onPress={() => void refetch()}>{t.retry}</Button>}>
          {t.failed}
        </Banner>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}

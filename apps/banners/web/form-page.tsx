import { useLocation } from 'wouter'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { useDraft } from '../../../kernel/web/draft.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { type Banner, bannersContract } from '../contract.ts'
import { BannerForm } from './form.tsx'
import { placesOf } from './places.ts'
import { useBannersTexts } from './texts.ts'
import { bannerReads } from './use-acts.ts'
import { type Draft, draftOf, newDraft, writtenOf } from './written.ts'

const useLeaving = (clear: () => void) => {
  const toast = useToast()
  const [, navigate] = useLocation()
  return (text: string) => {
    clear()
    toast({ text })
    navigate('/')
  }
}

/** `/bandeaux/nouveau` */
export const NewBannerPage = () => {
  const t = useBannersTexts()
  const places = placesOf(useMe())
  const [draft, change, clear] = useDraft<Draft>('banners/new', newDraft(places[0]?.structureId ?? ''))
  const creating = useWrite(bannersContract.createBanner, bannerReads)
  const leave = useLeaving(clear)
  if (places.length === 0) return <NotFoundPage />
  const submit = (written: Draft) =>
    creating.mutate(
      { body: { structureId: written.structureId, ...writtenOf(written) } },
      { onSuccess: ({ phase }) => leave(phase === 'coming' ? t.scheduled : t.published) },
    )
  return (
    <Page
      title={t.create}
      width="text"
      above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.create }]} />}
    >
      <BannerForm
        draft={draft}
        onChange={change}
        places={places}
        isShown={false}
        isTold={false}
        label={draft.startsAt ? t.schedule : t.publish}
        isPending={creating.isPending}
        error={creating.error}
        onSubmit={submit}
      />
    </Page>
  )
}

const Edition = ({ banner }: { banner: Banner }) => {
  const t = useBannersTexts()
  const [draft, change, clear] = useDraft<Draft>(`banners/${banner.id}`, draftOf(banner))
  const updating = useWrite(bannersContract.updateBanner, bannerReads)
  const leave = useLeaving(clear)
  const submit = (written: Draft) =>
    updating.mutate({ bannerId: banner.id, body: writtenOf(written) }, { onSuccess: () => leave(t.saved) })
  return (
    <BannerForm
      draft={draft}
      onChange={change}
      places={[{ structureId: banner.structureId, name: banner.structure }]}
      isShown={banner.phase === 'current'}
      isTold={banner.isTold}
      label={t.save}
      isPending={updating.isPending}
      error={updating.error}
      onSubmit={submit}
    />
  )
}

/** `/bandeaux/:id/modifier` */
export const EditBannerPage = ({ bannerId }: { bannerId: string }) => {
  const t = useBannersTexts()
  const { data, error, refetch } = useRead(bannersContract.readOwnBanner, { bannerId })
  if (isAbsent(error)) return <NotFoundPage />
  return (
    <Page title={t.edit} width="text" above={<Breadcrumb steps={[{ label: t.back, href: '/' }, { label: t.edit }]} />}>
      {data ? (
        <Edition banner={data} />
      ) : error ? (
        <Failed onRetry={() => void refetch()}>{t.failed}</Failed>
      ) : (
        <SkeletonCards cards={1} />
      )}
    </Page>
  )
}

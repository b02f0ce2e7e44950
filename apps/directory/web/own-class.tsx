import { useRead } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { PeoplePicture } from '../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { directoryContract } from '../contract.ts'
import { ClassPage } from './class-page.tsx'
import { useDirectoryTexts } from './texts.ts'

/** A pupil’s tile « Ma classe » opens on the faces at once. */
export const OwnClass = () => {
  const t = useDirectoryTexts()
  const classes = useRead(directoryContract.listClasses, { query: {} })
  const own = classes.data?.items.find(c => c.mine)
  if (own) return <ClassPage id={own.id} />
  return (
    <Page title={t.myClass}>
      {classes.isPending ? <SkeletonCards /> : <EmptyState picture={PeoplePicture} title={t.noPupils} />}
    </Page>
  )
}

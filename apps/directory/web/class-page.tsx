import Printer from '~icons/printer-bold'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { EmptyState } from '../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { PeoplePicture } from '../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../contract.ts'
import { Faces } from './faces.tsx'
import { useDirectoryTexts } from './texts.ts'

/** The faces of a class: who teaches it, who is in it. */
export const ClassPage = ({ id }: { id: string }) => {
  const t = useDirectoryTexts()
  const me = useMe()
  const isPupil = me.face === 'pupil'
  const { data, isError, refetch } = useRead(directoryContract.readClassFaces, { classId: id })
  if (isError)
    return (
      <Page title={t.title}>
        <Banner kind="error" action={<Button onPress={() => refetch()}>{t.retry}</Button>}>
          {t.failed}
        </Banner>
      </Page>
    )
  if (!data)
    return (
      <Page title={t.title}>
        <SkeletonCards />
      </Page>
    )
  const onlyOwn = me.children.length > 0 && me.attachments.length === 0
  const pupilsTitle = onlyOwn ? t.ownChildren : isPupil ? t.pupilsPupil : t.pupils
  return (
    <Page
      title={data.name}
      heading={<Written>{data.name}</Written>}
      subtitle={data.school.name}
      above={isPupil ? undefined : <Breadcrumb steps={[{ label: t.title, href: '/' }, { label: data.name }]} />}
      actions={
        isPupil ? undefined : (
          <Button kind="outline" icon={Printer} onPress={() => window.print()}>
            {t.print}
          </Button>
        )
      }
    >
      <Stack gap={6}>
        {data.teachers.length > 0 && (
          <Stack as="section" gap={3}>
            <Title level={2}>{isPupil ? t.teachersPupil : t.teachers}</Title>
            <Faces people={data.teachers} label={t.teachers} />
          </Stack>
        )}
        <Stack as="section" gap={3}>
          <Title level={2}>{pupilsTitle}</Title>
          {data.pupils.length > 0 ? (
            <Faces people={data.pupils} label={pupilsTitle} />
          ) : (
            <EmptyState picture={PeoplePicture} title={t.noPupils} level={3}>
              {t.noPupilsHelp}
            </EmptyState>
          )}
        </Stack>
      </Stack>
    </Page>
  )
}

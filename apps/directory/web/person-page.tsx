import Write from '~icons/pencil-line-bold'
import Star from '~icons/star-bold'
import StarFull from '~icons/star-fill'
import { isAbsent } from '../../../kernel/web/client.ts'
import { useRead, useWrite } from '../../../kernel/web/data.ts'
import { useLocale, Written } from '../../../kernel/web/i18n.ts'
import { useMyApps } from '../../../kernel/web/shell/apps.tsx'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { useMe } from '../../../kernel/web/shell/me.tsx'
import { NotFoundPage } from '../../../kernel/web/shell/not-found-page.tsx'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { pageOf } from '../../../kernel/web/shell/page-of.ts'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { LinkButton } from '../../../kernel/web/ui/link.tsx'
import { ListenButton } from '../../../kernel/web/ui/listen-button.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import { directoryContract, type PersonCard } from '../contract.ts'
import { ContactLines } from './contact-lines.tsx'
import { Faces } from './faces.tsx'
import { placeLine } from './place-line.ts'
import { useDirectoryTexts } from './texts.ts'

const refreshed = [directoryContract.readPerson, directoryContract.findPeople]

const FavouriteButton = ({ person }: { person: PersonCard }) => {
  const t = useDirectoryTexts()
  const toast = useToast()
  const add = useWrite(directoryContract.addFavourite, refreshed)
  const remove = useWrite(directoryContract.removeFavourite, refreshed)
  const input = { personId: person.id }
  const keep = () =>
    add.mutate(input, {
      onSuccess: () => toast({ text: t.favouriteAdded(person.name), undo: () => remove.mutate(input) }),
    })
  const leave = () =>
    remove.mutate(input, {
      onSuccess: () => toast({ text: t.favouriteRemoved(person.name), undo: () => add.mutate(input) }),
    })
  return (
    <Button
      kind="outline"
      icon={person.favourite ? StarFull : Star}
      isPending={add.isPending || remove.isPending}
      onPress={person.favourite ? leave : keep}
    >
      {person.favourite ? t.removeFavourite : t.addFavourite}
    </Button>
  )
}

/** To whom the reader may write, where an app of theirs does. */
const WriteLink = ({ person }: { person: PersonCard }) => {
  const t = useDirectoryTexts()
  const href = pageOf(useMyApps(), 'write', person.id)
  return person.canWrite && href ? (
    <LinkButton href={`~${href}`} icon={Write}>
      {t.writeTo}
    </LinkButton>
  ) : null
}

const Relatives = ({ title, people }: { title: string; people: PersonCard['guardians'] }) =>
  people.length === 0 ? null : (
    <Stack as="section" gap={3}>
      <Title level={2} size="s">
        {title}
      </Title>
      <Faces people={people} label={title} />
    </Stack>
  )

/** What a pupil wrote on the card; a pupil may have it read aloud. */
const Motto = ({ text }: { text: string }) => {
  const t = useDirectoryTexts()
  const { face } = useMe()
  return (
    <Row gap={3} align="center">
      <Text size="l">
        <VisuallyHidden>{t.motto} : </VisuallyHidden>
        <Written>{`« ${text} »`}</Written>
      </Text>
      {face === 'pupil' && <ListenButton text={text} kind="soft" />}
    </Row>
  )
}

/** The card of somebody: face, functions, classes, relatives the reader may also see. */
export const PersonPage = ({ id }: { id: string }) => {
  const t = useDirectoryTexts()
  const locale = useLocale()
  const { face } = useMe()
  const { data, error, refetch } = useRead(directoryContract.readPerson, { personId: id })
  if (isAbsent(error)) return <NotFoundPage />
  if (error)
    return (
      <Page title={t.title}>
        <Banner kind="error" title={t.failed} action={<Button onPress={() => refetch()}>{t.retry}</Button>} />
      </Page>
    )
  if (!data)
    return (
      <Page title={t.title}>
        <Skeleton lines={4} />
      </Page>
    )
  return (
    <Page
      title={data.name}
      width="text"
      above={<Breadcrumb steps={[{ label: t.title, href: '/' }, { label: data.name }]} />}
      actions={
        <>
          <WriteLink person={data} />
          {face === 'adult' && <FavouriteButton person={data} />}
        </>
      }
    >
      <Stack gap={5}>
        <Card padding="l">
          <Row gap={5} align="center">
            <Avatar name={data.name} src={avatarSrc(data.avatar)} size="xxl" />
            <Stack gap={4}>
              <Stack gap={2} as="ul">
                {data.places.map(place => (
                  <Text key={`${place.role}${place.structureId}`} as="li">
                    {placeLine(place, { t, locale })}
                  </Text>
                ))}
              </Stack>
              {data.motto && <Motto text={data.motto} />}
              <ContactLines email={data.email} phone={data.phone} />
            </Stack>
          </Row>
        </Card>
        <Relatives title={t.guardians} people={data.guardians} />
        <Relatives title={t.children} people={data.children} />
      </Stack>
    </Page>
  )
}

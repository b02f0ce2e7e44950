import { useRead } from '../../../../kernel/web/data.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../../contract.ts'
import { directoryManifest } from '../../manifest.ts'
import { useAsideTexts } from './texts.ts'

const most = 6

const NoneYet = () => {
  const t = useAsideTexts()
  return (
    <>
      <Text size="s" isSoft>
        {t.noFavourite}
      </Text>
      <Link href={`/${directoryManifest.path}`}>{t.toDirectory}</Link>
    </>
  )
}

/** The people one keeps at hand; until there is one, said only where nothing else is. */
export const Favourites = ({ isAlone }: { isAlone: boolean }) => {
  const t = useAsideTexts()
  const { data } = useRead(directoryContract.findPeople, { query: { favourites: true, limit: most } })
  const isEmpty = data?.items.length === 0
  if (!data || (isEmpty && !isAlone)) return null
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.favourites}
        </Title>
        {isEmpty && <NoneYet />}
        {!isEmpty && (
          <Stack as="ul" gap={3}>
            {data.items.map(({ id, name, avatar }) => (
              <li key={id}>
                <Byline name={name} src={avatarSrc(avatar)} size="s">
                  <Link href={`/${directoryManifest.path}/personnes/${id}`} kind="plain">
                    {name}
                  </Link>
                </Byline>
              </li>
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  )
}

import { identitiesContract } from '../../../kernel/contract/api/identities.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import type { NearPlace } from './near-places.ts'
import { useDirectoryTexts } from './texts.ts'

/** Schools are few around one person; beyond, one chooses a structure at the top of the page. */
const most = 4

const OfPlace = ({ id, name: place }: NearPlace) => {
  const t = useDirectoryTexts()
  const { data } = useRead(identitiesContract.listIdentities, { structureId: id })
  return data?.items.map(identity => (
    <Card key={identity.id} as="li" padding="s">
      <Byline
        name={identity.name}
        src={avatarSrc(identity.avatar)}
        meta={identity.name === place ? t.signature : place}
      />
    </Card>
  ))
}

/** Under which names one reads a school, a RASED, a circonscription: never who writes for them. */
export const Signatures = ({ places }: { places: readonly NearPlace[] }) => {
  const t = useDirectoryTexts()
  if (places.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.signatures}</Title>
      <Grid as="ul" cell="m" gap={3}>
        {places.slice(0, most).map(place => (
          <OfPlace key={place.id} {...place} />
        ))}
      </Grid>
    </Stack>
  )
}

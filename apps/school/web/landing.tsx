import type { Attachment } from '../../../kernel/contract/api/me.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { structureAvatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { usePlace } from '../../../kernel/web/shell/place.tsx'
import { AppGommette } from '../../../kernel/web/ui/app-gommette.tsx'
import { Byline } from '../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../contract.ts'
import { schoolManifest } from '../manifest.ts'
import { StructurePage } from './structure/structure-page.tsx'
import { useSchoolTexts } from './texts.ts'

/** What I organise: reading alone (a parent, an AESH) is not organising. */
const organised = (structure: Attachment): boolean => structure.level === 'contribute' || structure.level === 'manage'

const MyClasses = () => {
  const t = useSchoolTexts()
  const { data } = useRead(schoolContract.listMyClasses, {})
  if (!data?.items.length) return null
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.structure.myClasses}</Title>
      <Grid as="ul" cell="m" gap={3}>
        {data.items.map(({ id, name, school }) => (
          <Card key={id} as="li" padding="m" isPressable>
            <Link href={`/classes/${id}`} kind="plain" isStretched>
              <strong>{name}</strong>
            </Link>
            <Text size="s" isSoft>
              {school}
            </Text>
          </Card>
        ))}
      </Grid>
    </Stack>
  )
}

const Structures = ({ structures }: { structures: readonly Attachment[] }) => {
  const t = useSchoolTexts()
  return (
    <Grid as="ul" cell="l" gap={3}>
      {structures.map(structure => (
        <Card key={structure.structureId} as="li" padding="m" isPressable>
          <Byline
            name={structure.name}
            src={structureAvatarSrc(structure.structureId)}
            meta={[t.structureKinds[structure.kind as 'school'], structure.town].filter(Boolean).join(' · ')}
          >
            <Link href={`/structures/${structure.structureId}`} kind="plain" isStretched>
              {structure.name}
            </Link>
          </Byline>
        </Card>
      ))}
    </Grid>
  )
}

/** The structure chosen at the top of the page, or the only one; otherwise those to choose among. */
export const Landing = () => {
  const t = useSchoolTexts()
  const { structure, structures } = usePlace()
  const mine = structures.filter(organised)
  const chosen = structure && organised(structure) ? structure : mine.length === 1 ? mine[0] : undefined
  if (chosen) return <StructurePage id={chosen.structureId} tab={undefined} />
  return (
    <Page
      title={t.title}
      subtitle={t.structure.mineHelp}
      gommette={<AppGommette gommette={schoolManifest.gommette} size={56} />}
    >
      <Stack gap={6}>
        <MyClasses />
        <Stack as="section" gap={3}>
          <Title level={2}>{t.structure.mine}</Title>
          <Structures structures={mine} />
        </Stack>
      </Stack>
    </Page>
  )
}

import { useRead } from '../../../kernel/web/data.ts'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../contract.ts'
import { useDirectoryTexts } from './texts.ts'

const most = 12

/** Classes to open, mine first; nothing when there is none. */
export const ClassList = ({ structureId }: { structureId: string | undefined }) => {
  const t = useDirectoryTexts()
  const { data } = useRead(directoryContract.listClasses, { query: { structureId } })
  const shown = data?.items.slice(0, most) ?? []
  if (shown.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.classes}</Title>
      <Grid as="ul" cell="s" gap={3}>
        {shown.map(({ id, name, schoolName, pupils }) => (
          <Card key={id} as="li" padding="s" isPressable>
            <Link href={`/classes/${id}`} kind="plain" isStretched>
              <strong>{name}</strong>
            </Link>
            <Text size="s" isSoft>
              {schoolName}
            </Text>
            {pupils > 0 && (
              <Text size="s" isSoft>
                {t.classSize(pupils)}
              </Text>
            )}
          </Card>
        ))}
      </Grid>
    </Stack>
  )
}

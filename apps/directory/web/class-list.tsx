import { useState } from 'react'
import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../kernel/web/ui/link.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { directoryContract } from '../contract.ts'
import { useDirectoryTexts } from './texts.ts'

/** As many as a glance takes in; the others are one press away. */
const most = 12

interface ClassRow {
  id: string
  name: string
  schoolId: string
  schoolName: string
  pupils: number
}

/** A school is named once, above its classes, in the order they came: mine first. */
const bySchool = (rows: readonly ClassRow[]): ClassRow[][] => {
  const schools = new Map<string, ClassRow[]>()
  for (const row of rows) schools.set(row.schoolId, [...(schools.get(row.schoolId) ?? []), row])
  return [...schools.values()]
}

const School = ({ items, isNamed }: { items: readonly ClassRow[]; isNamed: boolean }) => {
  const t = useDirectoryTexts()
  return (
    <Stack gap={2}>
      {isNamed && (
        <Title level={3} size="xs">
          {items[0]?.schoolName}
        </Title>
      )}
      <Grid as="ul" cell="s" gap={3}>
        {items.map(({ id, name, pupils }) => (
          <Card key={id} as="li" padding="s" isPressable>
            <Link href={`/classes/${id}`} kind="plain" isStretched>
              <strong>
                <Written>{name}</Written>
              </strong>
            </Link>
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

/** Classes to open, mine first; nothing when there is none. */
export const ClassList = ({ structureId }: { structureId: string | undefined }) => {
  const t = useDirectoryTexts()
  const [isWhole, setWhole] = useState(false)
  const { data } = useRead(directoryContract.listClasses, { query: { structureId } })
  const rows = data?.items ?? []
  if (rows.length === 0) return null
  const schools = bySchool(isWhole ? rows : rows.slice(0, most))
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.classes}</Title>
      {schools.map(items => (
        <School key={items[0]?.schoolId} items={items} isNamed={schools.length > 1} />
      ))}
      {!isWhole && rows.length > most && (
        <div>
          <Button kind="quiet" size="s" onPress={() => setWhole(true)}>
            {t.allClasses(rows.length)}
          </Button>
        </div>
      )}
    </Stack>
  )
}

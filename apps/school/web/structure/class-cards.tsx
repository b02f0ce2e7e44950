import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { AvatarGroup } from '../../../../kernel/web/ui/avatar.tsx'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Grid, Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { PeoplePicture } from '../../../../kernel/web/ui/pictures/people-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { ClassRow } from '../../contract/classes.ts'
import type { Structure } from '../../contract/structures.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { ArchivedClasses } from './archived-classes.tsx'
import { ClassForm } from './class-form.tsx'

const order = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2']
const rank = (level: string | null) => (level && order.includes(level) ? order.indexOf(level) : order.length)

const Levels = ({ levels }: { levels: ClassRow['levels'] }) => (
  <Row gap={1}>
    {[...levels]
      .sort((a, b) => rank(a.level) - rank(b.level))
      .map(({ level, pupils }) => level && <Chip key={level} colour="plum">{`${level} · ${pupils}`}</Chip>)}
  </Row>
)

const ClassCard = ({ row }: { row: ClassRow }) => {
  const t = useSchoolTexts()
  const never = row.pupils.never + row.guardians.never
  const people = row.teachers.map(({ id, name, avatar }) => ({ id, name, src: avatarSrc(avatar) }))
  return (
    <Card as="li" padding="m" isPressable={row.level === 'manage'}>
      <Stack gap={2}>
        <Row justify="between" wrap={false}>
          <Title level={3} size="s">
            {row.level === 'manage' ? (
              <Link href={`/classes/${row.id}`} kind="plain" isStretched>
                {row.name}
              </Link>
            ) : (
              row.name
            )}
          </Title>
          {people.length > 0 && <AvatarGroup people={people} max={3} size="s" />}
        </Row>
        <Text size="s" isSoft>
          {t.structure.pupilsCount(row.pupils.people)}
          {' · '}
          {people.length > 0 ? people.map(person => person.name).join(', ') : t.structure.noTeacher}
        </Text>
        <Levels levels={row.levels} />
        {row.level === 'manage' && row.pupils.people > 0 && (
          <Text size="s" isSoft>
            {t.structure.never(never)}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

/** A teacher's own classes come first. */
const mineFirst = (rows: readonly ClassRow[]): ClassRow[] =>
  [...rows].sort((a, b) => Number(b.level === 'manage') - Number(a.level === 'manage'))

/** The classes of a school: those I look after open; the others are only named. */
export const ClassCards = ({ structure }: { structure: Structure }) => {
  const t = useSchoolTexts()
  const [isMaking, setMaking] = useState(false)
  const { data, isError, refetch } = useRead(schoolContract.listClasses, { structureId: structure.id, query: {} })
  const create = structure.my.can.createClass && (
    <Button kind="soft" icon={Plus} onPress={() => setMaking(true)}>
      {t.structure.createClass}
    </Button>
  )
  return (
    <Stack as="section" gap={3}>
      <Row justify="between">
        <Title level={2}>{t.structure.classes}</Title>
        {data && data.items.length > 0 && create}
      </Row>
      {isError && <Failed onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonCards />}
      {data?.items.length === 0 && (
        <EmptyState picture={PeoplePicture} title={t.structure.noClass} action={create || undefined} level={3}>
          {t.structure.noClassHelp}
        </EmptyState>
      )}
      <Grid as="ul" cell="l" gap={3}>
        {mineFirst(data?.items ?? []).map(row => (
          <ClassCard key={row.id} row={row} />
        ))}
      </Grid>
      {structure.my.level === 'manage' && <ArchivedClasses structureId={structure.id} />}
      <ClassForm structureId={structure.id} isOpen={isMaking} onClose={() => setMaking(false)} />
    </Stack>
  )
}

import { useState } from 'react'
import Plus from '~icons/plus-bold'
import { useLocale } from '../../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Chip } from '../../../../kernel/web/ui/chip.tsx'
import { Grid, Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { ActionsMenu } from '../../../../kernel/web/ui/menu.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { SchoolClass, Teacher } from '../../contract/classes.ts'
import { schoolContract } from '../../contract.ts'
import { datesLine } from '../dates-line.ts'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { TeacherForm } from './teacher-form.tsx'

const useTaking = (classId: string) => {
  const t = useSchoolTexts()
  const take = useAct(schoolContract.takeClass, ofClass)
  const give = useAct(schoolContract.giveClass, ofClass)
  return ({ id, name, startsOn, endsOn }: Teacher) =>
    take.act(
      { classId, personId: id },
      {
        done: t.class.teacherTaken(name),
        undo: () => give.act({ classId, personId: id, body: { startsOn, endsOn } }),
      },
    )
}

interface TeacherCardProps {
  teacher: Teacher
  onDates: () => void
  onTake: () => void
}

const TeacherCard = ({ teacher, onDates, onTake }: TeacherCardProps) => {
  const t = useSchoolTexts()
  const dates = datesLine(teacher, t, useLocale())
  return (
    <Card as="li" padding="s">
      <Byline
        name={teacher.name}
        src={avatarSrc(teacher.avatar)}
        meta={
          <>
            {dates} {!teacher.isNow && <Chip colour="yellow">{t.structure.notNow}</Chip>}
          </>
        }
        aside={
          <ActionsMenu
            label={t.moreFor(teacher.name)}
            size="s"
            items={[
              { id: 'dates', label: t.class.changeDates, onPress: onDates },
              { id: 'take', label: t.class.takeTeacher, isDanger: true, onPress: onTake },
            ]}
          />
        }
      />
    </Card>
  )
}

/** Who teaches the class; a substitute shows the dates (row G17). */
export const Teachers = ({ schoolClass }: { schoolClass: SchoolClass }) => {
  const t = useSchoolTexts()
  const [form, setForm] = useState<{ teacher?: Teacher } | null>(null)
  const take = useTaking(schoolClass.id)
  return (
    <Stack as="section" gap={3}>
      <Row justify="between">
        <Title level={2}>{t.class.teachers}</Title>
        {schoolClass.my.can.giveClass && (
          <Button kind="soft" icon={Plus} onPress={() => setForm({})}>
            {t.class.addTeacher}
          </Button>
        )}
      </Row>
      {schoolClass.teachers.length === 0 ? (
        <Text isSoft>{t.class.noTeacher}</Text>
      ) : (
        <Grid as="ul" cell="l" gap={3}>
          {schoolClass.teachers.map(teacher => (
            <TeacherCard
              key={teacher.id}
              teacher={teacher}
              onDates={() => setForm({ teacher })}
              onTake={() => take(teacher)}
            />
          ))}
        </Grid>
      )}
      {form && <TeacherForm schoolClass={schoolClass} teacher={form.teacher} onClose={() => setForm(null)} />}
    </Stack>
  )
}

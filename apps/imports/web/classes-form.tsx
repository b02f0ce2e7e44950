import { type ReactNode, useState } from 'react'
import { useWrite } from '../../../kernel/web/data.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Grid, Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { importsContract, type NamedClass } from '../contract.ts'
import { refreshed } from './decision.tsx'
import type { DeliveryPlace } from './delivery-page.tsx'
import { useImportsTexts } from './texts.ts'

/** No class of the school: one of its own. */
const none = 'none'

interface NamedClassFieldProps {
  named: NamedClass
  value: string
  onChange: (value: string) => void
}

const NamedClassField = ({ named, value, onChange }: NamedClassFieldProps) => {
  const t = useImportsTexts()
  const { name, namedBy, pupils, candidates } = named
  return (
    <Select
      label={t.classes.named(name)}
      help={namedBy === 'pupils' ? t.classes.pupils(pupils) : t.classes.byTeachers}
      value={value}
      onChange={onChange}
      options={[
        ...candidates.map(one => ({ value: one.id, label: t.classes.candidate(one.name, one.shared) })),
        { value: none, label: t.classes.none[namedBy] },
      ]}
    />
  )
}

const before = ({ said, guess }: NamedClass) => (said ? said.classId : guess) ?? none

interface ClassesFormProps {
  classes: readonly NamedClass[]
  place: DeliveryPlace
  children?: ReactNode
}

/** Name by name, which class of the school it is; the likeliest is proposed, a person says. */
export const ClassesForm = ({ classes, place, children }: ClassesFormProps) => {
  const t = useImportsTexts()
  const toast = useToast()
  const [said, setSaid] = useState<Record<string, string>>({})
  const keep = useWrite(importsContract.nameClasses, [
    ...refreshed,
    importsContract.readClasses,
    importsContract.listProblems,
  ])
  const chosenFor = (named: NamedClass) => said[named.name] ?? before(named)
  const body = () => ({
    classes: classes.map(named => {
      const value = chosenFor(named)
      return { name: named.name, classId: value === none ? null : value }
    }),
  })
  const send = () => keep.mutate({ ...place, body: body() }, { onSuccess: () => toast({ text: t.classes.kept }) })
  return (
    <Card padding="l">
      <Stack gap={5}>
        <Stack gap={1}>
          <Title level={2} size="s">
            {t.classes.title}
          </Title>
          {children && <Text isSoft>{children}</Text>}
        </Stack>
        <Grid cell="l" gap={4}>
          {classes.map(named => (
            <NamedClassField
              key={named.name}
              named={named}
              value={chosenFor(named)}
              onChange={value => setSaid(now => ({ ...now, [named.name]: value }))}
            />
          ))}
        </Grid>
        {keep.error && <Banner kind="error" isAlert title={keep.error.message || t.failed} />}
        <Row justify="end">
          <Button onPress={send} isPending={keep.isPending}>
            {t.classes.keep}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

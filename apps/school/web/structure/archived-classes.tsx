import { useState } from 'react'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import { ofClass } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

const Archived = ({ structureId }: { structureId: string }) => {
  const t = useSchoolTexts()
  const { data } = useRead(schoolContract.listClasses, { structureId, query: { archived: true } })
  const { act } = useAct(schoolContract.restoreClass, ofClass)
  if (data?.items.length === 0) return <Text isSoft>{t.structure.noClass}</Text>
  return (
    <Stack as="ul" gap={2}>
      {data?.items.map(({ id, name, pupils }) => (
        <Card key={id} as="li" padding="s">
          <Row justify="between">
            <span>
              <strong>{name}</strong>{' '}
              <Text as="span" size="s" isSoft>
                {t.structure.pupilsCount(pupils.people)}
              </Text>
            </span>
            <Button
              kind="outline"
              size="s"
              onPress={() => act({ classId: id }, { done: t.structure.classRestored(name) })}
            >
              {t.structure.restoreClass}
            </Button>
          </Row>
        </Card>
      ))}
    </Stack>
  )
}

/** Classes put away, asked for: last year's would otherwise fill the page. */
export const ArchivedClasses = ({ structureId }: { structureId: string }) => {
  const t = useSchoolTexts()
  const [isShown, setShown] = useState(false)
  return (
    <Stack gap={3} align="start">
      <Button kind="quiet" size="s" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
        {isShown ? t.structure.hideArchived : t.structure.showArchived}
      </Button>
      {isShown && <Archived structureId={structureId} />}
    </Stack>
  )
}

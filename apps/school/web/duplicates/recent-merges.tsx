import Undo from '~icons/arrow-counter-clockwise-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { avatarSrc } from '../../../../kernel/web/shell/avatar-src.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Byline } from '../../../../kernel/web/ui/byline.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { RecentMerge } from '../../contract/duplicates.ts'
import { schoolContract } from '../../contract.ts'
import { ofDuplicates } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'

const Merged = ({ structureId, merge }: { structureId: string; merge: RecentMerge }) => {
  const { duplicates: t } = useSchoolTexts()
  const { act, isPending } = useAct(schoolContract.undoMerge, ofDuplicates)
  const { id, kept, goneName, goneLogin, by, at, until, canUndo } = merge
  return (
    <li>
      <Row justify="between" gap={3}>
        <Byline
          name={kept.name}
          src={avatarSrc(kept.avatar)}
          meta={
            <>
              {t.mergedWith(goneName, goneLogin)}, <Time value={at} />
              {by && ` ${t.by(by)}`} · {t.undoable} <Time value={until} format="moment" hasWeekday={false} />
            </>
          }
        />
        {canUndo && (
          <Button
            kind="outline"
            size="s"
            icon={Undo}
            isPending={isPending}
            aria-label={t.undoNamed(kept.name)}
            onPress={() => act({ structureId, mergeId: id }, { done: t.undone(goneName, goneLogin) })}
          >
            {t.undo}
          </Button>
        )}
      </Row>
    </li>
  )
}

/** What can still be told apart again; nothing is shown when there is none. */
export const RecentMerges = ({ structureId }: { structureId: string }) => {
  const { duplicates: t } = useSchoolTexts()
  const { data } = useRead(schoolContract.listMerges, { structureId })
  if (!data?.items.length) return null
  return (
    <Card as="section">
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.recent}
        </Title>
        <Text size="s" isSoft>
          {t.recentHelp}
        </Text>
        <Stack as="ul" gap={3}>
          {data.items.map(merge => (
            <Merged key={merge.id} structureId={structureId} merge={merge} />
          ))}
        </Stack>
      </Stack>
    </Card>
  )
}

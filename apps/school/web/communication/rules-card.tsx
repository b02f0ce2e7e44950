import { useState } from 'react'
import Reset from '~icons/arrow-counter-clockwise-bold'
import Lock from '~icons/lock-simple-fill'
import { useRead } from '../../../../kernel/web/data.ts'
import { useMedia } from '../../../../kernel/web/shell/use-media.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Skeleton } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { Cell } from '../../contract/communication.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { ofRules } from '../refreshed.ts'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import { CellDialog } from './cell-dialog.tsx'
import styles from './communication.module.css'
import { RulesList } from './rules-list.tsx'
import { RulesTable } from './rules-table.tsx'

const ResetLine = ({ structureId, cells }: { structureId: string; cells: readonly Cell[] }) => {
  const { communication: t } = useSchoolTexts()
  const reset = useAct(schoolContract.resetCommunication, ofRules)
  const change = useAct(schoolContract.changeCommunication, ofRules)
  const changed = cells.filter(cell => cell.isChanged).map(({ from, to, power }) => ({ from, to, power }))
  const putBack = () => change.act({ structureId, body: { cells: changed } })
  return (
    <Row justify="between" gap={3}>
      <Text size="s" isSoft>
        {t.resetHelp(changed.length)}
      </Text>
      {changed.length > 0 && (
        <Button
          kind="outline"
          icon={Reset}
          isPending={reset.isPending}
          onPress={() => reset.act({ structureId }, { done: t.resetDone, undo: putBack })}
        >
          {t.reset}
        </Button>
      )}
    </Row>
  )
}

/** Who sees and writes to whom in a school: a table on a computer, one sender at a time on a phone. */
export const RulesCard = ({ structureId }: { structureId: string }) => {
  const { communication: t } = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.readCommunication, { structureId })
  const [open, setOpen] = useState<Cell | null>(null)
  const isWide = useMedia('(min-width: 1100px)')
  if (error) return <Failed onRetry={() => void refetch()} />
  const canChange = data?.my.can.changeCommunication ?? false
  const Rules = isWide ? RulesTable : RulesList
  return (
    <Card padding="l" as="section">
      <Stack gap={4}>
        <Title level={2} size="s">
          {t.rulesTitle}
        </Title>
        <Text isSoft className={styles.help}>
          {t.rulesHelp}
        </Text>
        {data ? <Rules cells={data.cells} onPress={setOpen} /> : <Skeleton lines={6} />}
        <Text size="s" isSoft>
          <Lock className={styles.lock} aria-hidden /> {t.fixedMark} · <span className={styles.dot} aria-hidden />{' '}
          {t.changedLegend}
        </Text>
        {data && canChange && <ResetLine structureId={structureId} cells={data.cells} />}
        {open && (
          <CellDialog structureId={structureId} cell={open} canChange={canChange} onClose={() => setOpen(null)} />
        )}
      </Stack>
    </Card>
  )
}

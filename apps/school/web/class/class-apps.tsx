import { wordsIn } from '../../../../kernel/contract/language.ts'
import type { Manifest } from '../../../../kernel/contract/manifest.ts'
import { useRead } from '../../../../kernel/web/data.ts'
import { useLanguage } from '../../../../kernel/web/i18n.ts'
import { useComposition } from '../../../../kernel/web/shell/apps.tsx'
import { AppGommette } from '../../../../kernel/web/ui/app-gommette.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { Grid, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Switch } from '../../../../kernel/web/ui/switch.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { useSchoolTexts } from '../texts.ts'
import { useAct } from '../use-act.ts'
import styles from './class-apps.module.css'

const stale = [schoolContract.listClassApps, schoolContract.listJournal]

interface LineProps {
  classId: string
  manifest: Manifest
  isOpen: boolean
  closedBy: string | null
}

const Line = ({ classId, manifest, isOpen, closedBy }: LineProps) => {
  const { apps: t } = useSchoolTexts().class
  const { act, isPending } = useAct(schoolContract.setClassApp, stale)
  const name = wordsIn(manifest.name, useLanguage())
  const set = (open: boolean) =>
    act(
      { classId, body: { app: manifest.id, isOpen: open } },
      { done: open ? t.openedDone(name) : t.closedDone(name), undo: () => set(!open) },
    )
  return (
    <Card as="li" padding="s">
      <div className={styles.app}>
        <AppGommette gommette={manifest.gommette} />
        <Switch
          isOn={isOpen}
          isDisabled={isPending}
          onChange={set}
          help={isOpen ? t.open : closedBy ? t.closedBy(closedBy) : t.closed}
        >
          {name}
        </Switch>
      </div>
    </Card>
  )
}

/** What the pupils of this class use, chosen by whoever looks after it (row H3). */
export const ClassApps = ({ classId }: { classId: string }) => {
  const { apps: t } = useSchoolTexts().class
  const { manifests } = useComposition()
  const { data, isError, refetch } = useRead(schoolContract.listClassApps, { classId })
  if (data?.items.length === 0) return null
  return (
    <Stack as="section" gap={3}>
      <Title level={2}>{t.title}</Title>
      <Text isSoft>{t.help}</Text>
      {!data && (isError ? <Failed onRetry={() => void refetch()} /> : <SkeletonCards />)}
      {data && (
        <Grid as="ul" cell="l" gap={3}>
          {data.items.flatMap(({ app, closedAt, closedBy }) => {
            const manifest = manifests.find(({ id }) => id === app)
            return manifest
              ? [
                  <Line
                    key={app}
                    classId={classId}
                    manifest={manifest}
                    isOpen={closedAt === null}
                    closedBy={closedBy}
                  />,
                ]
              : []
          })}
        </Grid>
      )}
    </Stack>
  )
}

import Printer from '~icons/printer-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { EmptyState } from '../../../../kernel/web/ui/empty-state.tsx'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Link } from '../../../../kernel/web/ui/link.tsx'
import { DonePicture } from '../../../../kernel/web/ui/pictures/done-picture.tsx'
import { SkeletonCards } from '../../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import type { AwayClass } from '../../contract/families.ts'
import { schoolContract } from '../../contract.ts'
import { Failed } from '../failed.tsx'
import { PrintProgress } from '../print/print-progress.tsx'
import { usePrint } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'
import styles from './away-families.module.css'

const ClassCard = ({ of: { id, name, pupils, families }, onPrint }: { of: AwayClass; onPrint: () => void }) => {
  const { families: t } = useSchoolTexts()
  const unread = Math.max(...families.map(family => family.unread))
  return (
    <Card as="li">
      <div className={styles.class}>
        <Stack gap={1} className={styles.words}>
          <Title level={2} size="s">
            <Link href={`/classes/${id}`} kind="plain">
              {name}
            </Link>
          </Title>
          <Text isSoft>
            {t.count(families.length, pupils)} · {t.unread(unread)}
          </Text>
          <Text>{families.map(family => family.name).join(', ')}</Text>
        </Stack>
        <Button kind="outline" icon={Printer} aria-label={t.printClass(name)} onPress={onPrint}>
          {t.print}
        </Button>
      </div>
    </Card>
  )
}

/** For the head, class by class, the families that never came; each class prints for its own. */
export const FamiliesTab = ({ structureId }: { structureId: string }) => {
  const { families: t } = useSchoolTexts()
  const { data, error, refetch } = useRead(schoolContract.listAwayClasses, { structureId })
  const { pages, print } = usePrint()
  if (error && !data) return <Failed onRetry={() => void refetch()} />
  if (!data) return <SkeletonCards />
  if (data.items.length === 0)
    return (
      <EmptyState picture={DonePicture} title={t.everybody}>
        {t.everybodyHelp}
      </EmptyState>
    )
  const printFor = ({ id, families }: AwayClass) =>
    void print(
      schoolContract.printFamilyPaper,
      { classId: id, body: { pupilIds: families.map(({ pupilId }) => pupilId) } },
      t.printed,
    )
  return (
    <Stack gap={4}>
      <Text isSoft>{t.help(data.weeks)}</Text>
      <Stack as="ul" gap={3}>
        {data.items.map(one => (
          <ClassCard key={one.id} of={one} onPrint={() => printFor(one)} />
        ))}
      </Stack>
      <PrintProgress pages={pages} />
    </Stack>
  )
}

import Printer from '~icons/printer-bold'
import { useRead } from '../../../../kernel/web/data.ts'
import { Button } from '../../../../kernel/web/ui/button.tsx'
import { Card } from '../../../../kernel/web/ui/card.tsx'
import { IconButton } from '../../../../kernel/web/ui/icon-button.tsx'
import { Row, Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Text, Title } from '../../../../kernel/web/ui/text.tsx'
import { Time } from '../../../../kernel/web/ui/time.tsx'
import type { AwayFamily } from '../../contract/families.ts'
import { schoolContract } from '../../contract.ts'
import { PersonCell } from '../person-cell.tsx'
import type { Printing } from '../print/use-print.tsx'
import { useSchoolTexts } from '../texts.ts'
import styles from './away-families.module.css'

const Unread = ({ family: { name, unread } }: { family: AwayFamily }) => {
  const { families: t } = useSchoolTexts()
  if (unread.length === 0) return <Text isSoft>{t.unread(0)}</Text>
  return (
    <details className={styles.unread}>
      <summary aria-label={`${t.unread(unread.length)}. ${t.show(name)}`}>{t.unread(unread.length)}</summary>
      <ul className={styles.titles}>
        {unread.map(({ id, title, at }) => (
          <li key={id}>
            {title}{' '}
            <Text as="span" size="s" isSoft>
              <Time value={at} />
            </Text>
          </li>
        ))}
      </ul>
    </details>
  )
}

const Line = ({ family, onPrint }: { family: AwayFamily; onPrint: () => void }) => {
  const { families: t } = useSchoolTexts()
  const { name, avatar, guardians } = family
  return (
    <li className={styles.family}>
      <PersonCell name={name} avatar={avatar} size="s" meta={guardians.map(guardian => guardian.name).join(', ')} />
      <Unread family={family} />
      <IconButton label={t.printOne(name)} icon={Printer} tooltipAlign="end" onPress={onPrint} />
    </li>
  )
}

interface AwayFamiliesProps {
  classId: string
  print: Printing['print']
}

/** In a class, whom préau does not reach: what they have not read, and paper for them. Nothing when everybody came. */
export const AwayFamilies = ({ classId, print }: AwayFamiliesProps) => {
  const { families: t } = useSchoolTexts()
  const { data } = useRead(schoolContract.listAwayFamilies, { classId })
  if (!data || data.items.length === 0) return null
  const printFor = (families: readonly AwayFamily[]) => () =>
    void print(
      schoolContract.printFamilyPaper,
      { classId, body: { pupilIds: families.map(({ pupilId }) => pupilId) } },
      t.printed,
    )
  return (
    <Stack as="section" gap={3}>
      <Row justify="between">
        <Title level={2}>{t.title}</Title>
        <Button kind="soft" icon={Printer} onPress={printFor(data.items)}>
          {t.printAll}
        </Button>
      </Row>
      <Text isSoft>{t.help(data.weeks)}</Text>
      <Card padding="none">
        <ul className={styles.families}>
          {data.items.map(family => (
            <Line key={family.pupilId} family={family} onPrint={printFor([family])} />
          ))}
        </ul>
      </Card>
    </Stack>
  )
}

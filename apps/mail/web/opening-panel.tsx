import { useRead } from '../../../kernel/web/data.ts'
import { Written } from '../../../kernel/web/i18n.ts'
import { avatarSrc } from '../../../kernel/web/shell/avatar-src.ts'
import { Avatar } from '../../../kernel/web/ui/avatar.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { Skeleton } from '../../../kernel/web/ui/skeleton.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import { Time } from '../../../kernel/web/ui/time.tsx'
import { mailContract } from '../contract.ts'
import type { Opening } from '../contract-messages.ts'
import styles from './opening-panel.module.css'
import { useMailTexts } from './texts.ts'

type Boxes = Opening['boxes']

const BoxNames = ({ title, boxes, isOpen }: { title: string; boxes: Boxes; isOpen?: boolean }) =>
  boxes.length === 0 ? null : (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.boxes}>
        {boxes.map(({ id, name, avatar, openedAt }) => (
          <li key={id} className={styles.box}>
            <Avatar name={name} src={avatarSrc(avatar)} size="s" />
            <span className={styles.name}>
              <Written>{name}</Written>
            </span>
            {openedAt && (
              <span className={styles.when}>
                <Time value={openedAt} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )

const Schools = ({ boxes }: { boxes: Boxes }) => {
  const { opening: t } = useMailTexts()
  if (boxes.length === 0) return null
  const opened = boxes.filter(({ openedAt }) => openedAt)
  const isSchools = boxes.every(({ isSchool }) => isSchool)
  const waiting = boxes.filter(({ openedAt }) => !openedAt)
  return (
    <Stack gap={2}>
      <Text isStrong>{isSchools ? t.schools(opened.length, boxes.length) : t.boxes(opened.length, boxes.length)}</Text>
      <ProgressBar label={t.title} done={opened.length} total={boxes.length} colour="green" isBare />
      {waiting.length === 0 ? (
        <Text size="s" isSoft>
          {t.all}
        </Text>
      ) : (
        <BoxNames title={t.waiting(waiting.length)} boxes={waiting} />
      )}
      <BoxNames title={t.opened(opened.length)} boxes={opened} />
    </Stack>
  )
}

const People = ({ people }: Pick<Opening, 'people'>) => {
  const { opening: t } = useMailTexts()
  const { staff, families } = people
  return (
    <>
      {staff.sent > 0 && staff.read !== null && <Text>{t.staff(staff.read, staff.sent)}</Text>}
      {families.sent > 0 && (
        <div>
          <Text>
            {families.read === null ? t.sentFamilies(families.sent) : t.families(families.read, families.sent)}
          </Text>
          {families.read === null && (
            <Text size="s" isSoft>
              {t.hidden}
            </Text>
          )}
        </div>
      )}
    </>
  )
}

/** Whom what this box wrote has reached: numbers, and which schools and services; never a list of families. */
export const OpeningPanel = ({ boxId, messageId }: { boxId: string; messageId: string }) => {
  const { opening: t, failed } = useMailTexts()
  const { data, isError, refetch } = useRead(mailContract.readOpening, { boxId, messageId })
  return (
    <Card as="section" className={styles.panel ?? ''}>
      <Stack gap={3}>
        <Title level={2} size="s">
          {t.title}
        </Title>
        {isError && <Failed onRetry={() => void refetch()}>{failed}</Failed>}
        {!data && !isError && <Skeleton lines={2} />}
        {data && (
          <>
            <Schools boxes={data.boxes} />
            <People people={data.people} />
          </>
        )}
      </Stack>
    </Card>
  )
}

import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text, Title } from '../../../kernel/web/ui/text.tsx'
import styles from './guide.module.css'
import { useImportsTexts } from './texts.ts'

/** Where the files come from, and what happens to them. */
export const Guide = ({ isSchool }: { isSchool: boolean }) => {
  const t = useImportsTexts()
  return (
    <Stack gap={4}>
      <Card as="section">
        <Stack gap={3}>
          <Title level={2} size="xs">
            {t.aside.howTitle}
          </Title>
          <ol className={styles.steps}>
            {t.aside.steps.map((step, rank) => (
              <li key={step} className={styles.step}>
                <span className={styles.rank} aria-hidden="true">
                  {rank + 1}
                </span>
                {step}
              </li>
            ))}
          </ol>
        </Stack>
      </Card>
      <Card as="section">
        <Stack gap={2}>
          <Title level={2} size="xs">
            {t.aside.whereTitle}
          </Title>
          <Text size="s" isSoft>
            {isSchool ? t.aside.whereSchool : t.aside.whereWide}
          </Text>
        </Stack>
      </Card>
    </Stack>
  )
}

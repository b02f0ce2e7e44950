import { Stack } from '../ui/layout.tsx'
import { SeyesSlate } from '../ui/seyes-slate.tsx'
import { Text, Title } from '../ui/text.tsx'
import styles from './reading-sample.module.css'
import { useAccountTexts } from './texts.ts'

/** A few lines to judge by. */
export const ReadingSample = () => {
  const t = useAccountTexts()
  return (
    <section className={styles.sample} aria-label={t.sample}>
      <Stack gap={2}>
        <Title level={3}>{t.sampleTitle}</Title>
        <Text>{t.sampleText}</Text>
      </Stack>
      <SeyesSlate>
        <p>{t.sampleSlate}</p>
      </SeyesSlate>
    </section>
  )
}

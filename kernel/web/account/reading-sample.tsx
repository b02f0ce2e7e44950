import { Written } from '../i18n.ts'
import { Stack } from '../ui/layout.tsx'
import { SeyesSlate } from '../ui/seyes-slate.tsx'
import { Text, Title } from '../ui/text.tsx'
import { fr } from './fr.ts'
import styles from './reading-sample.module.css'
import { useAccountTexts } from './texts.ts'

/**
 * A few lines to judge by; in French when they show syllables, which préau cuts in no other language, and on the slate where
 * the language is not written in the letters of the school's cursive.
 */
export const ReadingSample = ({ isFrench }: { isFrench: boolean }) => {
  const t = useAccountTexts()
  const words = isFrench ? fr : t
  return (
    <section className={styles.sample} aria-label={t.sample}>
      <div data-to-read="" lang={isFrench ? 'fr' : undefined}>
        <Stack gap={2}>
          <Title level={3}>{words.sampleTitle}</Title>
          <Text>{words.sampleText}</Text>
        </Stack>
      </div>
      <SeyesSlate>
        <p>{t.sampleSlate === fr.sampleSlate ? <Written>{fr.sampleSlate}</Written> : t.sampleSlate}</p>
      </SeyesSlate>
    </section>
  )
}

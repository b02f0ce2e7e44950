import type { ReactNode } from 'react'
import { usePageTitle } from '../shell/page-title.ts'
import { SignInFrame } from '../sign-in/sign-in-frame.tsx'
import { Stack } from '../ui/layout.tsx'
import { Link } from '../ui/link.tsx'
import { Text, Title } from '../ui/text.tsx'
import styles from './accessibility-page.module.css'
import { AccessibilityContact } from './contact.tsx'
import { useAccessibilityTexts } from './texts.ts'

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <Stack as="section" gap={2}>
    <Title level={2}>{title}</Title>
    {children}
  </Stack>
)

const Points = ({ points }: { points: readonly string[] }) => (
  <ul className={styles.points}>
    {points.map(point => (
      <Text as="li" key={point}>
        {point}
      </Text>
    ))}
  </ul>
)

/** Open to everybody, signed in or not: the law asks that it be reached from the first page (décret 2019-768, art. 4). */
export const AccessibilityPage = () => {
  const t = useAccessibilityTexts()
  usePageTitle(t.title)
  return (
    <SignInFrame>
      <Title level={1} size="xl">
        {t.title}
      </Title>
      <Text>{t.intro}</Text>
      <Section title={t.stateTitle}>
        <Text>{t.state}</Text>
      </Section>
      <Section title={t.testsTitle}>
        <Points points={t.tests} />
        <Text>{t.testsResult}</Text>
      </Section>
      <Section title={t.missingTitle}>
        <Points points={t.missing} />
      </Section>
      <Section title={t.madeTitle}>
        <Text>{t.made}</Text>
      </Section>
      <Section title={t.contactTitle}>
        <AccessibilityContact />
        <Text>{t.contact}</Text>
      </Section>
      <Section title={t.recourseTitle}>
        <Text>{t.recourse}</Text>
        <Points points={t.recourses} />
      </Section>
      <Text>
        <Link href="/">{t.back}</Link>
      </Text>
    </SignInFrame>
  )
}

import { ChildConsents } from '../consents/child-consents.tsx'
import { Belonging } from '../home/belonging.tsx'
import { MyReports } from '../moderation/my-reports.tsx'
import { NotificationsCard } from '../notifications/notifications-card.tsx'
import { ProtectionCard } from '../second-factor/protection-card.tsx'
import { Page } from '../shell/page.tsx'
import { Columns, Stack } from '../ui/layout.tsx'
import { Link } from '../ui/link.tsx'
import { Text } from '../ui/text.tsx'
import { AliasCard } from './alias-card.tsx'
import { LanguageChoice, ThemeChoice } from './appearance-choices.tsx'
import { ContactsCard } from './contacts-card.tsx'
import { DataCard } from './data-card.tsx'
import { IdentityCard } from './identity-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { ReadingAids } from './reading-aids.tsx'
import { SectionCard } from './section-card.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { useAccountTexts } from './texts.ts'

/** Everything about me that I may change. */
export const AccountPage = () => {
  const t = useAccountTexts()
  return (
    <Page title={t.title} subtitle={t.intro}>
      <Columns aside={<Belonging />} asideLabel={t.aside}>
        <IdentityCard />
        <ContactsCard />
        <SectionCard title={t.appearance}>
          <Stack gap={5}>
            <LanguageChoice />
            <ThemeChoice label={t.theme} />
          </Stack>
        </SectionCard>
        <SectionCard title={t.reading} text={t.readingText}>
          <ReadingAids />
        </SectionCard>
        <ChildConsents />
        <NotificationsCard />
        <AliasCard />
        <PasswordCard />
        <ProtectionCard />
        <SessionsCard />
        <MyReports />
        <DataCard />
        <Text size="s">
          <Link href="/accessibilite">{t.accessibility}</Link>
        </Text>
      </Columns>
    </Page>
  )
}

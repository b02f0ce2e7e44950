import { Page } from '../shell/page.tsx'
import { useShellTexts } from '../shell/texts.ts'

export const AccountPage = () => {
  const t = useShellTexts()
  return <Page title={t.myAccount}>{null}</Page>
}

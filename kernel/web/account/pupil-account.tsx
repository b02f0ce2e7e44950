import { Page } from '../shell/page.tsx'
import { useShellTexts } from '../shell/texts.ts'

export const PupilAccount = () => {
  const t = useShellTexts()
  return <Page title={t.myAccount}>{null}</Page>
}

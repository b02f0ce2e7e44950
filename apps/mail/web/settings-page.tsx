import { useRead } from '../../../kernel/web/data.ts'
import { Page } from '../../../kernel/web/shell/page.tsx'
import { Breadcrumb } from '../../../kernel/web/ui/breadcrumb.tsx'
import { Failed } from '../../../kernel/web/ui/failed.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { SkeletonCards } from '../../../kernel/web/ui/skeleton.tsx'
import { mailContract } from '../contract.ts'
import { FolderCard } from './folder-card.tsx'
import { SignatureCard } from './signature-card.tsx'
import { useMailTexts } from './texts.ts'

/** `/messagerie/reglages`: the words under what I write, the folders of my boxes. */
export const SettingsPage = () => {
  const t = useMailTexts()
  const signature = useRead(mailContract.readSignature, {})
  const boxes = useRead(mailContract.listBoxes, {})
  const isFailed = signature.isError || boxes.isError
  const retry = () => void Promise.all([signature.refetch(), boxes.refetch()])
  return (
    <Page
      title={t.settings}
      width="text"
      above={<Breadcrumb steps={[{ label: t.title, href: '/' }, { label: t.settings }]} />}
    >
      {isFailed && <Failed onRetry={retry}>{t.failed}</Failed>}
      {!isFailed && (!signature.data || !boxes.data) && <SkeletonCards cards={2} />}
      {signature.data && boxes.data && (
        <Stack gap={5}>
          {boxes.data.items.map(box => (
            <FolderCard key={box.id} box={box} isAlone={boxes.data.items.length === 1} />
          ))}
          <SignatureCard text={signature.data.text} />
        </Stack>
      )}
    </Page>
  )
}

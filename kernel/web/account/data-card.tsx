import { useState } from 'react'
import { privacyContract } from '../../contract/api/privacy.ts'
import { fetchFile, saveFile } from '../download.ts'
import { useMe } from '../shell/me.tsx'
import { Button } from '../ui/button.tsx'
import { Row } from '../ui/layout.tsx'
import { useToast } from '../ui/toasts.tsx'
import { SectionCard } from './section-card.tsx'
import { useAccountTexts } from './texts.ts'

/** « Mes données »: all that préau keeps of me, to take away. */
export const DataCard = () => {
  const t = useAccountTexts()
  const toast = useToast()
  const { shared } = useMe()
  const [isPreparing, setPreparing] = useState(false)
  const download = async () => {
    setPreparing(true)
    try {
      saveFile(await fetchFile(privacyContract.exportMe, {}))
      toast({ text: t.dataReady })
    } catch (error) {
      toast({ kind: 'error', text: (error instanceof Error && error.message) || t.dataFailed })
    } finally {
      setPreparing(false)
    }
  }
  return (
    <SectionCard title={t.data} text={shared ? t.dataShared : t.dataText}>
      {!shared && (
        <Row>
          <Button kind="outline" isPending={isPreparing} onPress={download}>
            {t.downloadData}
          </Button>
        </Row>
      )}
    </SectionCard>
  )
}

import { useState } from 'react'
import { useLocation } from 'wouter'
import { upload } from '../../../kernel/web/client.ts'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { FileDrop } from '../../../kernel/web/ui/file-drop.tsx'
import { Row, Stack } from '../../../kernel/web/ui/layout.tsx'
import { ProgressBar } from '../../../kernel/web/ui/progress-bar.tsx'
import { importsContract } from '../contract.ts'
import { useImportsTexts } from './texts.ts'

const accepted = '.csv,.xml,.zip,.tgz,.tar.gz,.gz'

/** Several files together, an archive, or one file: sent with their names, which say what they are. */
export const DropFiles = ({ structureId, isSchool }: { structureId: string; isSchool: boolean }) => {
  const t = useImportsTexts()
  const [, navigate] = useLocation()
  const [files, setFiles] = useState<readonly File[]>([])
  const [share, setShare] = useState<number | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const send = () => {
    setError(null)
    setShare(0)
    upload(importsContract.sendDelivery, { structureId }, files, { onProgress: setShare })
      .then(delivery => navigate(`/${structureId}/${delivery.id}`))
      .catch((problem: Error) => {
        setShare(null)
        setError(problem)
      })
  }
  const percent = Math.round((share ?? 0) * 100)
  return (
    <Card padding="l">
      <Stack gap={4}>
        <FileDrop
          label={t.drop.label}
          help={isSchool ? t.drop.school : t.drop.wide}
          files={files}
          onChange={setFiles}
          accept={accepted}
          isMultiple
          isDisabled={share !== null}
        />
        {error && (
          <Banner kind="error" title={t.refusedTitle} isAlert>
            {error.message || t.failed}
          </Banner>
        )}
        {share !== null && <ProgressBar label={t.drop.sending(percent)} done={percent} total={100} isLive />}
        <Row justify="end">
          <Button onPress={send} isDisabled={files.length === 0} isPending={share !== null}>
            {t.drop.send}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

import { type FormEvent, useState } from 'react'
import { useWrite } from '../../../kernel/web/data.ts'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { TextArea } from '../../../kernel/web/ui/text-area.tsx'
import { useToast } from '../../../kernel/web/ui/toasts.tsx'
import { mailContract } from '../contract.ts'
import { useMailTexts } from './texts.ts'

/** The words put under what one writes in one’s own name. */
export const SignatureCard = ({ text }: { text: string }) => {
  const { signature: t } = useMailTexts()
  const toast = useToast()
  const [typed, setTyped] = useState(text)
  const writing = useWrite(mailContract.writeSignature, [mailContract.readSignature])
  const save = (event: FormEvent) => {
    event.preventDefault()
    writing.mutate({ body: { text: typed } }, { onSuccess: () => toast({ text: t.saved }) })
  }
  return (
    <Card as="section">
      <form onSubmit={save}>
        <Stack gap={4} align="start">
          <Title level={2} size="s">
            {t.title}
          </Title>
          <TextArea
            label={t.label}
            help={t.help}
            rows={3}
            value={typed}
            onChange={setTyped}
            limits={mailContract.writeSignature.body.properties.text}
            error={writing.error?.message}
          />
          <Button type="submit" kind="soft" isPending={writing.isPending} isDisabled={typed === text}>
            {t.save}
          </Button>
        </Stack>
      </form>
    </Card>
  )
}

import { FormDialog } from '../../../kernel/web/ui/form-dialog.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { useMailTexts } from './texts.ts'
import type { Recall } from './use-recall.ts'

export const RecallDialog = ({ recall }: { recall: Recall }) => {
  const { recall: t } = useMailTexts()
  const error = recall.recalling.error?.message
  return (
    <FormDialog
      isOpen={recall.isOpen}
      onClose={recall.close}
      title={t.title}
      submit={t.submit}
      onSubmit={recall.confirm}
      isPending={recall.recalling.isPending}
      isDanger
      size="s"
      {...(error && { error })}
    >
      <Text>{t.text}</Text>
    </FormDialog>
  )
}

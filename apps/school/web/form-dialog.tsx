import { type FormEvent, type ReactNode, useId } from 'react'
import { Banner } from '../../../kernel/web/ui/banner.tsx'
import { Button } from '../../../kernel/web/ui/button.tsx'
import { Dialog, type DialogProps } from '../../../kernel/web/ui/dialog.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { useSchoolTexts } from './texts.ts'
import { useSentence } from './use-act.ts'

export interface FormDialogProps extends Pick<DialogProps, 'isOpen' | 'onClose' | 'title' | 'size'> {
  children: ReactNode
  submit: string
  onSubmit: () => void
  isPending: boolean
  /** Said above the fields, unless a field says it (`fieldErrorOf`). */
  error?: Error | null
  isDanger?: boolean
}

/** A small form over the page. What is typed is kept by its owner (`useDraft`); a press outside loses nothing. */
export const FormDialog = (props: FormDialogProps) => {
  const { children, submit, onSubmit, isPending, error, isDanger, ...dialog } = props
  const t = useSchoolTexts()
  const sentence = useSentence()
  const id = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          <Button kind="outline" onPress={dialog.onClose}>
            {t.cancel}
          </Button>
          <Button type="submit" form={id} kind={isDanger ? 'danger' : 'primary'} isPending={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={send} noValidate>
        <Stack gap={4}>
          {error && (
            <Banner kind="error" isAlert>
              {sentence(error)}
            </Banner>
          )}
          {children}
        </Stack>
      </form>
    </Dialog>
  )
}

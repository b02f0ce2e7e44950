import { type FormEvent, type ReactNode, useId } from 'react'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { Dialog, type DialogProps } from './dialog.tsx'
import { Stack } from './layout.tsx'
import { useKitTexts } from './texts.ts'

export interface FormDialogProps extends Pick<DialogProps, 'isOpen' | 'onClose' | 'title' | 'size' | 'isDismissable'> {
  children: ReactNode
  submit: string
  onSubmit: () => void
  isPending: boolean
  /** A sentence above the fields, unless a field says it. */
  error?: string
  isDanger?: boolean
}

/** A small form over the page. Its owner keeps what is typed (`useDraft`), or says that a press outside does not close it. */
export const FormDialog = (props: FormDialogProps) => {
  const { children, submit, onSubmit, isPending, error, isDanger, ...dialog } = props
  const t = useKitTexts()
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
              {error}
            </Banner>
          )}
          {children}
        </Stack>
      </form>
    </Dialog>
  )
}

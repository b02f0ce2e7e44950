import { FormDialog as Form, type FormDialogProps as FormProps } from '../../../kernel/web/ui/form-dialog.tsx'
import { useSentence } from './use-act.ts'

export interface FormDialogProps extends Omit<FormProps, 'error'> {
  /** Said above the fields, unless a field says it (`messageOn`). */
  error?: Error | null
}

/** The form of an act of this app, which knows how to say what is refused. */
export const FormDialog = ({ error, ...form }: FormDialogProps) => {
  const sentence = useSentence()
  return <Form {...form} error={error ? sentence(error) : undefined} />
}

import { Button } from './button.tsx'
import { useKitTexts } from './texts.ts'

interface SaveOrCancelProps {
  isPending: boolean
  /** Nothing to save yet. */
  isDisabled?: boolean
  onCancel: () => void
}

/** The end of a small form opened in place: what is typed is kept, or it closes as it was. */
export const SaveOrCancel = ({ isPending, isDisabled = false, onCancel }: SaveOrCancelProps) => {
  const t = useKitTexts()
  return (
    <>
      <Button type="submit" isPending={isPending} isDisabled={isDisabled}>
        {t.save}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {t.cancel}
      </Button>
    </>
  )
}

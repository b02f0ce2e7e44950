import { useId, useState } from 'react'
import { audienceContract, type GroupName } from '../../../kernel/contract/api/audience.ts'
import { useRead } from '../../../kernel/web/data.ts'
import { ChosenChips } from '../../../kernel/web/share-dialog/chosen-chips.tsx'
import { ShareDialog } from '../../../kernel/web/share-dialog/share-dialog.tsx'
import { WhoSees } from '../../../kernel/web/share-dialog/who-sees.tsx'
import { FieldError } from '../../../kernel/web/ui/field.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Title } from '../../../kernel/web/ui/text.tsx'
import { useBannersTexts } from './texts.ts'

interface GroupsFieldProps {
  structureId: string
  groups: readonly GroupName[]
  onChange: (groups: GroupName[]) => void
  error: string | undefined
}

const suggestedAtMost = 40

/** Whom it is for, in the one share dialog: only groups I may write to are offered there. */
export const GroupsField = ({ structureId, groups, onChange, error }: GroupsFieldProps) => {
  const t = useBannersTexts()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { data } = useRead(
    audienceContract.findGroups,
    { query: { structureId, limit: suggestedAtMost } },
    { enabled: structureId !== '' },
  )
  const suggested = (data?.items ?? []).filter(group => group.audience !== 'administrators')
  return (
    <Stack gap={3}>
      <Title level={2} size="xs">
        {t.fields.groups}
      </Title>
      <ChosenChips
        groups={groups}
        choose={t.fields.choose}
        onChoose={() => setOpen(true)}
        describedBy={error ? id : undefined}
      />
      {groups.length > 0 && <WhoSees groups={groups} />}
      <FieldError id={id}>{error}</FieldError>
      <ShareDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        help={t.fields.groupsHelp}
        value={groups.map(group => ({ group, level: 'read' }))}
        suggested={suggested}
        onSave={shared => {
          onChange(shared.map(({ group }) => group))
          setOpen(false)
        }}
      />
    </Stack>
  )
}

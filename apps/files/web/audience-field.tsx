import { NarrowField } from '../../../kernel/web/share-dialog/narrow-field.tsx'
import type { Shelf } from '../contract-shelves.ts'
import { useFilesTexts } from './texts.ts'
import type { Draft } from './written.ts'

interface AudienceFieldProps {
  shelf: Shelf
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  error: string | undefined
}

/** All that the shelf reaches, or some of it. */
export const AudienceField = ({ shelf, draft, onChange, error }: AudienceFieldProps) => {
  const t = useFilesTexts()
  return (
    <NarrowField
      container={shelf}
      audience={draft.audience}
      named={draft.named}
      onChange={groups => onChange({ audience: groups?.map(({ id }) => id) ?? null, named: groups ?? [] })}
      words={{ whoSees: t.whoSees, whole: t.wholeShelf, some: t.someGroups, choose: t.choose, help: t.audienceHelp }}
      error={error}
    />
  )
}

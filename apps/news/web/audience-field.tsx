import { NarrowField } from '../../../kernel/web/share-dialog/narrow-field.tsx'
import { Card } from '../../../kernel/web/ui/card.tsx'
import type { Thread } from '../contract-threads.ts'
import type { Draft } from './draft.ts'
import { useNewsTexts } from './texts.ts'

export interface AudienceFieldProps {
  thread: Thread
  draft: Draft
  onChange: (fields: Partial<Draft>) => void
  error: string | undefined
}

/** All that the thread reaches, or some of it. */
export const AudienceField = ({ thread, draft, onChange, error }: AudienceFieldProps) => {
  const t = useNewsTexts()
  return (
    <Card as="section">
      <NarrowField
        container={thread}
        audience={draft.audience}
        named={draft.named}
        onChange={groups => onChange({ audience: groups?.map(({ id }) => id) ?? null, named: groups ?? [] })}
        words={{
          whoSees: t.whoSees,
          whole: t.wholeThread,
          some: t.someGroups,
          choose: t.choose,
          help: t.audienceHelp,
        }}
        error={error}
      />
    </Card>
  )
}

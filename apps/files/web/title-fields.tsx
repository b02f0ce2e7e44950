import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { documentFields } from '../contract-documents.ts'
import type { Chosen } from './content-field.tsx'
import { useFilesTexts } from './texts.ts'
import { type Draft, titleFrom } from './written.ts'

interface TitleFieldsProps {
  chosen: Chosen
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  titles: Readonly<Record<string, string>>
  onTitle: (name: string, title: string) => void
  error: string | undefined
}

/** The title of the document, or one for each of several files: what their name says, until it is typed over. */
export const TitleFields = ({ chosen, draft, onChange, titles, onTitle, error }: TitleFieldsProps) => {
  const { fields: words } = useFilesTexts()
  const files = chosen.source === 'files' ? chosen.files : []
  if (files.length > 1)
    return (
      <Stack gap={3} as="section" aria-label={words.titles}>
        {files.map(({ name }) => (
          <TextField
            key={name}
            label={words.titleOf(name)}
            value={titles[name] ?? titleFrom(name)}
            onChange={title => onTitle(name, title)}
            limits={documentFields.title}
          />
        ))}
      </Stack>
    )
  return (
    <TextField
      label={words.title}
      value={draft.title}
      onChange={title => onChange({ title })}
      limits={documentFields.title}
      error={error}
    />
  )
}

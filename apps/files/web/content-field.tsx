import { documentExtensions, recordingExtensions } from '../../../kernel/contract/api/files.ts'
import { FileDrop } from '../../../kernel/web/ui/file-drop.tsx'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { SegmentedControl } from '../../../kernel/web/ui/segmented-control.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { useFilesTexts } from './texts.ts'

export interface Chosen {
  source: 'files' | 'web'
  files: readonly File[]
  url: string
}

export const isChosen = ({ source, files, url }: Chosen): boolean =>
  source === 'files' ? files.length > 0 : url.trim() !== ''

const accepted = `image/*,audio/*,video/*,${[...documentExtensions, ...recordingExtensions].map(one => `.${one}`).join(',')}`

interface ContentFieldProps {
  chosen: Chosen
  onChange: (change: Partial<Chosen>) => void
  isMultiple: boolean
  error: string | undefined
}

/** Files of one's device, or an address of the web. */
export const ContentField = ({ chosen, onChange, isMultiple, error }: ContentFieldProps) => {
  const { fields: words } = useFilesTexts()
  const { source, files, url } = chosen
  return (
    <Stack gap={4}>
      <SegmentedControl
        label={words.source}
        isLabelShown
        value={source}
        onChange={value => onChange({ source: value })}
        options={[
          { value: 'files' as const, label: words.files },
          { value: 'web' as const, label: words.web },
        ]}
      />
      {source === 'files' ? (
        <FileDrop
          label={isMultiple ? words.drop : words.dropOne}
          help={isMultiple ? words.dropHelp : words.dropOneHelp}
          files={files}
          onChange={given => onChange({ files: given })}
          accept={accepted}
          isMultiple={isMultiple}
          error={error}
        />
      ) : (
        <TextField
          label={words.url}
          help={words.urlHelp}
          type="url"
          inputMode="url"
          autoCapitalize="off"
          spellCheck={false}
          placeholder="https://"
          value={url}
          onChange={value => onChange({ url: value })}
          limits={{ maxLength: 2000 }}
          error={error}
        />
      )}
    </Stack>
  )
}

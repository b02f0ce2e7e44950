import { Grid, Stack } from '../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../kernel/web/ui/text-field.tsx'
import { documentFields, themes } from '../contract-documents.ts'
import type { Shelf } from '../contract-shelves.ts'
import { schoolYearWords } from '../school-years.ts'
import { AudienceField } from './audience-field.tsx'
import { byStructure } from './by-structure.ts'
import { useFilesTexts } from './texts.ts'
import type { Draft } from './written.ts'
import { yearsNow } from './years.ts'

interface DocumentFieldsProps {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  shelves: readonly Shelf[]
  /** Left out where several documents have each a title of their own. */
  hasPurpose: boolean
  errorOn: (...fields: string[]) => string | undefined
}

/** Where it goes, what it is about, how long it holds, who sees it. */
export const DocumentFields = ({ draft, onChange, shelves, hasPurpose, errorOn }: DocumentFieldsProps) => {
  const { fields: words, themes: themeWords } = useFilesTexts()
  const shelf = shelves.find(({ id }) => id === draft.shelfId)
  const years = yearsNow().includes(draft.schoolYear) ? yearsNow() : [...yearsNow(), draft.schoolYear]
  return (
    <Stack gap={5}>
      {hasPurpose && (
        <TextField
          label={words.purpose}
          help={words.purposeHelp}
          isOptional
          value={draft.purpose}
          onChange={purpose => onChange({ purpose })}
          limits={documentFields.purpose}
          error={errorOn('purpose')}
        />
      )}
      <Grid gap={4} cell="m">
        <Select
          label={words.shelf}
          value={draft.shelfId}
          onChange={shelfId => onChange({ shelfId, audience: null, named: [] })}
          options={byStructure(shelves).map(place => ({
            group: place.name,
            options: place.shelves.map(({ id, title }) => ({ value: id, label: title })),
          }))}
          error={errorOn('shelfId')}
        />
        <Select
          label={words.theme}
          value={draft.theme}
          onChange={theme => onChange({ theme })}
          options={themes.map(value => ({ value, label: themeWords[value] }))}
        />
        <Select
          label={words.year}
          value={String(draft.schoolYear)}
          onChange={year => onChange({ schoolYear: Number(year) })}
          options={years.map(year => ({ value: String(year), label: schoolYearWords(year) }))}
          error={errorOn('schoolYear')}
        />
      </Grid>
      <TextField
        label={words.validUntil}
        help={words.validUntilHelp}
        isOptional
        type="date"
        value={draft.validUntil}
        onChange={validUntil => onChange({ validUntil })}
        error={errorOn('validUntil')}
      />
      {shelf && <AudienceField shelf={shelf} draft={draft} onChange={onChange} error={errorOn('audience')} />}
    </Stack>
  )
}

import { messageOn } from '../../../../kernel/web/client.ts'
import { Grid } from '../../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits, pupilLevels } from '../../contract/shapes.ts'
import { useSchoolTexts } from '../texts.ts'

export type PupilLevel = (typeof pupilLevels)[number]

export interface TypedPupil {
  givenName: string
  familyName: string
  birthDate: string
  level: PupilLevel | ''
}

interface PupilFieldsProps {
  value: TypedPupil
  onChange: (fields: Partial<TypedPupil>) => void
  error: Error | null
  isTried: boolean
}

/** Name, birth date (it tells namesakes apart), level: the pupil's, whatever the class is called. */
export const PupilFields = ({ value, onChange, error, isTried }: PupilFieldsProps) => {
  const t = useSchoolTexts()
  const missing = (text: string) => (isTried && !text.trim() ? t.required : undefined)
  return (
    <>
      <Grid cell="s" gap={4} isFitted>
        <TextField
          label={t.class.pupil.givenName}
          value={value.givenName}
          onChange={givenName => onChange({ givenName })}
          limits={limits.givenName}
          autoComplete="off"
          error={missing(value.givenName)}
        />
        <TextField
          label={t.class.pupil.familyName}
          value={value.familyName}
          onChange={familyName => onChange({ familyName })}
          limits={limits.familyName}
          autoComplete="off"
          error={missing(value.familyName)}
        />
      </Grid>
      <Grid cell="s" gap={4} isFitted>
        <TextField
          label={t.class.pupil.birthDate}
          type="date"
          value={value.birthDate}
          onChange={birthDate => onChange({ birthDate })}
          error={missing(value.birthDate) ?? messageOn(error, 'birthDate')}
        />
        <Select
          label={t.class.pupil.level}
          value={value.level}
          onChange={level => onChange({ level })}
          placeholder={t.class.pupil.noLevel}
          options={pupilLevels.map(level => ({ value: level, label: level }))}
        />
      </Grid>
    </>
  )
}

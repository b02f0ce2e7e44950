import { messageOn } from '../../../../kernel/web/client.ts'
import { Grid } from '../../../../kernel/web/ui/layout.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits } from '../../contract/shapes.ts'
import { useSchoolTexts } from '../texts.ts'

interface Typed {
  givenName: string
  familyName: string
  email: string
}

interface NewPersonFieldsProps {
  value: Typed
  onChange: (fields: Partial<Typed>) => void
  error: Error | null
  isTried: boolean
}

/** First name, name, and an address if one is known: it helps to find the person again. */
export const NewPersonFields = ({ value, onChange, error, isTried }: NewPersonFieldsProps) => {
  const t = useSchoolTexts()
  const missing = (text: string) => (isTried && !text.trim() ? t.required : undefined)
  return (
    <>
      <Grid cell="s" gap={4} isFitted>
        <TextField
          label={t.structure.givenName}
          value={value.givenName}
          onChange={givenName => onChange({ givenName })}
          limits={limits.givenName}
          autoComplete="off"
          error={missing(value.givenName)}
        />
        <TextField
          label={t.structure.familyName}
          value={value.familyName}
          onChange={familyName => onChange({ familyName })}
          limits={limits.familyName}
          autoComplete="off"
          error={missing(value.familyName)}
        />
      </Grid>
      <TextField
        label={t.structure.email}
        type="email"
        isOptional
        value={value.email}
        onChange={email => onChange({ email })}
        limits={limits.email}
        autoComplete="off"
        error={messageOn(error, 'email')}
      />
    </>
  )
}

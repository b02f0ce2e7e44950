import { type FormEvent, useState } from 'react'
import { territoryKinds } from '../../../contract/api/first-admin.ts'
import { Button } from '../../ui/button.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import formStyles from '../form.module.css'
import { useFirstAdminTexts } from './texts.ts'

export interface Opening {
  kind: (typeof territoryKinds)[number]
  name: string
  givenName: string
  familyName: string
}

interface WhoStepProps {
  value: Opening
  onChange: (value: Opening) => void
  /** The structures are known: only the person is missing. */
  hasTerritory: boolean
  onDone: () => void
}

/** Which territory opens, and who opens it. */
export const WhoStep = ({ value, onChange, hasTerritory, onDone }: WhoStepProps) => {
  const t = useFirstAdminTexts()
  const [isTried, setTried] = useState(false)
  const needed = hasTerritory ? [value.givenName, value.familyName] : [value.name, value.givenName, value.familyName]
  const missing = (text: string) => (isTried && !text.trim() ? t.fill : undefined)
  const set = (field: keyof Opening) => (typed: string) => onChange({ ...value, [field]: typed })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (needed.every(text => text.trim())) onDone()
  }
  return (
    <form className={formStyles.form} onSubmit={submit} noValidate>
      {!hasTerritory && (
        <>
          <RadioCards
            label={t.kind}
            options={territoryKinds.map(kind => ({ value: kind, ...t.kinds[kind] }))}
            value={value.kind}
            onChange={set('kind')}
          />
          <TextField
            label={t.territory}
            help={t.territoryHelp}
            value={value.name}
            onChange={set('name')}
            error={missing(value.name)}
            limits={{ maxLength: 200 }}
          />
        </>
      )}
      <TextField
        label={t.givenName}
        value={value.givenName}
        onChange={set('givenName')}
        error={missing(value.givenName)}
        autoComplete="given-name"
        limits={{ maxLength: 80 }}
      />
      <TextField
        label={t.familyName}
        value={value.familyName}
        onChange={set('familyName')}
        error={missing(value.familyName)}
        autoComplete="family-name"
        limits={{ maxLength: 80 }}
      />
      <Button type="submit" size="l" wide>
        {t.next}
      </Button>
    </form>
  )
}

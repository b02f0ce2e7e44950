import { messageOn } from '../../../../kernel/web/client.ts'
import { Grid } from '../../../../kernel/web/ui/layout.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits } from '../../contract/shapes.ts'
import { useSchoolTexts } from '../texts.ts'

export interface TypedStructure {
  name: string
  uai: string
  address: string
  postCode: string
  town: string
  phone: string
  email: string
}

export const fieldNames = ['name', 'uai', 'address', 'postCode', 'town', 'phone', 'email'] as const

interface StructureFieldsProps {
  value: TypedStructure
  onChange: (fields: Partial<TypedStructure>) => void
  error: Error | null
  /** Name and UAI are the administration's. */
  isOfficialLocked?: boolean
  isNameMissing?: boolean
}

/** What one writes of a structure, whether it is created or corrected. */
export const StructureFields = ({
  value,
  onChange,
  error,
  isOfficialLocked = false,
  isNameMissing,
}: StructureFieldsProps) => {
  const t = useSchoolTexts()
  const tie = (name: keyof TypedStructure) => ({
    label: t.structure[name],
    value: value[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
    error: messageOn(error, name),
  })
  return (
    <>
      <TextField
        {...tie('name')}
        limits={limits.structureName}
        isReadOnly={isOfficialLocked}
        help={isOfficialLocked ? t.structure.official : undefined}
        {...(isNameMissing && { error: t.required })}
      />
      <TextField {...tie('uai')} help={t.structure.uaiHelp} isOptional isReadOnly={isOfficialLocked} />
      <TextField {...tie('address')} isOptional autoComplete="off" limits={{ maxLength: 300 }} />
      <Grid cell="s" gap={4} isFitted>
        <TextField {...tie('postCode')} isOptional inputMode="numeric" />
        <TextField {...tie('town')} isOptional limits={{ maxLength: 100 }} />
      </Grid>
      <TextField {...tie('phone')} type="tel" isOptional limits={{ maxLength: 30 }} />
      <TextField {...tie('email')} type="email" isOptional limits={limits.email} />
    </>
  )
}

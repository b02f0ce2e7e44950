import { messageOn } from '../../../../kernel/web/client.ts'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import { Text } from '../../../../kernel/web/ui/text.tsx'
import { TextField } from '../../../../kernel/web/ui/text-field.tsx'
import { limits, type StructureKind } from '../../contract/shapes.ts'
import { useSchoolTexts } from '../texts.ts'
import { DatesFields } from './dates-fields.tsx'
import { rolesIn, type TypedRole } from './typed-role.ts'

interface RoleFieldsProps {
  kind: StructureKind
  value: TypedRole
  onChange: (fields: Partial<TypedRole>) => void
  error: Error | null
}

/** What somebody does here, the words beside the name, and for how long. */
export const RoleFields = ({ kind, value, onChange, error }: RoleFieldsProps) => {
  const t = useSchoolTexts()
  const isExternal = value.role === 'external'
  return (
    <>
      <Select
        label={t.structure.role}
        value={value.role}
        onChange={role => onChange({ role })}
        options={rolesIn[kind].map(role => ({ value: role, label: t.roles[role] }))}
      />
      <TextField
        label={t.structure.roleTitle}
        help={t.structure.roleTitleHelp}
        isOptional
        value={value.title}
        onChange={title => onChange({ title })}
        limits={limits.title}
      />
      <Text size="s" isSoft>
        {isExternal ? t.structure.externalDates : t.structure.dates}
      </Text>
      <DatesFields
        startsOn={value.startsOn}
        endsOn={value.endsOn}
        onChange={onChange}
        endError={messageOn(error, 'endsOn')}
        isEndRequired={isExternal}
      />
    </>
  )
}

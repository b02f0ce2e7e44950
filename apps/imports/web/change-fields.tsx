import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import type { Change } from '../contract.ts'
import { useImportsTexts } from './texts.ts'

/** « Classe : CE1 A → CE2 B », or why the line is refused. */
export const ChangeFields = ({ change }: { change: Change }) => {
  const t = useImportsTexts()
  return (
    <Stack gap={1}>
      {change.reason && <Text size="s">{change.reason}</Text>}
      {change.fields.map(({ field, before, after }) => (
        <Text key={field} size="s">
          {t.fields[field] ?? field} : {t.fromTo(before, after)}
        </Text>
      ))}
      {change.file && change.line !== null && (
        <Text size="xs" isSoft>
          {t.atLine(change.file, change.line)}
        </Text>
      )}
    </Stack>
  )
}

import Arrow from '~icons/arrow-right-bold'
import { Stack } from '../../../kernel/web/ui/layout.tsx'
import { Text } from '../../../kernel/web/ui/text.tsx'
import { VisuallyHidden } from '../../../kernel/web/ui/visually-hidden.tsx'
import type { Change } from '../contract.ts'
import styles from './change-fields.module.css'
import { useImportsTexts } from './texts.ts'

type Field = Change['fields'][number]

const FieldChange = ({ field, before, after }: Field) => {
  const t = useImportsTexts()
  return (
    <Text size="s" className={styles.change}>
      <span className={styles.field}>{t.fields[field] ?? field}</span>
      {before && <del className={styles.before}>{before}</del>}
      {before && (
        <>
          <Arrow size="0.9em" className={styles.arrow ?? ''} />
          <VisuallyHidden>{t.becomes}</VisuallyHidden>
        </>
      )}
      <ins className={styles.after}>{after ?? t.nothing}</ins>
    </Text>
  )
}

/** « Classe CE1 A → CE2 B », or why the line is as it is. */
export const ChangeFields = ({ change }: { change: Change }) => (
  <Stack gap={1} className={styles.fields}>
    {change.reason && <Text size="s">{change.reason}</Text>}
    {change.fields.map(one => (
      <FieldChange key={one.field} {...one} />
    ))}
  </Stack>
)

import { useState } from 'react'
import { type Party, parties } from '../../../../kernel/contract/communication.ts'
import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import { Select } from '../../../../kernel/web/ui/select.tsx'
import type { Cell } from '../../contract/communication.ts'
import { useSchoolTexts } from '../texts.ts'
import { CellButton } from './cell-button.tsx'
import styles from './communication.module.css'
import { towardOf } from './party-words.ts'

interface RulesProps {
  cells: readonly Cell[]
  onPress: (cell: Cell) => void
}

/** One sender at a time, on a phone. */
export const RulesList = ({ cells, onPress }: RulesProps) => {
  const { communication: t } = useSchoolTexts()
  const [sender, setSender] = useState<Party>('guardians')
  return (
    <Stack gap={4}>
      <Select
        label={t.senderLabel}
        value={sender}
        onChange={value => setSender(value as Party)}
        options={parties.map(value => ({ value, label: t.parties[value] }))}
      />
      <ul className={styles.lines}>
        {cells
          .filter(cell => cell.from === sender)
          .map(cell => (
            <li key={cell.to} className={styles.line}>
              <span aria-hidden>{towardOf(t, cell)}</span>
              <CellButton cell={cell} onPress={onPress} />
            </li>
          ))}
      </ul>
    </Stack>
  )
}

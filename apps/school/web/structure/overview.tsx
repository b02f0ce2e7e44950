import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import type { Structure } from '../../contract/structures.ts'
import { ClassCards } from './class-cards.tsx'
import { FigureCards } from './figure-cards.tsx'
import { StructuresTable } from './structures-table.tsx'

/** First what one runs, in three figures; then what it is made of: classes, or structures. */
export const Overview = ({ structure }: { structure: Structure }) => (
  <Stack gap={6}>
    <FigureCards structure={structure} />
    {structure.kind === 'school' ? <ClassCards structure={structure} /> : <StructuresTable structure={structure} />}
  </Stack>
)

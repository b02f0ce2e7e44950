import { Stack } from '../../../../kernel/web/ui/layout.tsx'
import type { Structure } from '../../contract/structures.ts'
import { CrisisCard } from './crisis-card.tsx'
import { DelegationCard } from './delegation-card.tsx'
import { RulesCard } from './rules-card.tsx'

/** Who reaches whom, what to stop in a crisis, who administers. */
export const CommunicationTab = ({ structure }: { structure: Structure }) => {
  const runs = structure.my.level === 'manage'
  return (
    <Stack gap={5}>
      {structure.kind === 'school' && <RulesCard structureId={structure.id} />}
      {runs && <CrisisCard structure={structure} />}
      {runs && <DelegationCard structure={structure} />}
    </Stack>
  )
}

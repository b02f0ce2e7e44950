import { contract } from '../../../kernel/contract/endpoint.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'
import { PersonName, RoleName } from './shapes.ts'

export const Administrator = t.object({
  /** Of the affiliation. */
  id: t.id(),
  person: PersonName,
  role: RoleName,
  structure: t.object({ id: t.id(), name: t.string() }),
  /** Where they stand towards the structure one looks at. */
  place: t.oneOf('above', 'here', 'below'),
  endsOn: t.nullable(t.day()),
  since: t.instant(),
  /** Who gave it, as the journal says; null for what an import or the operator did. */
  by: t.nullable(t.string()),
  canEnd: t.boolean(),
})
export type Administrator = Static<typeof Administrator>

const onStructure = { on: 'structureId', level: 'manage' } as const
const path = '/school/structures/:structureId/administrators'

export const delegationContract = contract({
  listAdministrators: {
    method: 'GET',
    path,
    access: onStructure,
    summary: 'Who administers this structure, those above and those below',
    reply: t.object({ items: t.array(Administrator), more: t.boolean(), canGive: t.boolean() }),
  },
  giveAdministration: {
    method: 'POST',
    path,
    access: onStructure,
    summary: 'Let somebody administer this structure, below mine, until a day if wanted',
    body: t.object({ personId: t.id(), endsOn: t.nullable(t.day()) }),
    reply: null,
    recent: true,
  },
  endAdministration: {
    method: 'DELETE',
    path: '/school/structures/:structureId/administrators/:affiliationId',
    access: onStructure,
    summary: 'Take an administration back: it closes at once',
    reply: null,
    recent: true,
  },
})

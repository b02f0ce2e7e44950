import { fixedReasons, PartyName, PowerName } from '../../../kernel/contract/communication.ts'
import { contract } from '../../../kernel/contract/endpoint.ts'
import { My } from '../../../kernel/contract/my.ts'
import { type Static, t } from '../../../kernel/contract/schema.ts'

const pair = { from: PartyName, to: PartyName }

export const Cell = t.object({
  ...pair,
  reach: t.oneOf('class', 'school'),
  power: PowerName,
  standard: PowerName,
  /** What may be chosen now; a wider cell (« toute l’équipe ») may leave less to choose. */
  options: t.array(PowerName),
  /** Why nobody changes it. */
  reason: t.nullable(t.oneOf(...fixedReasons)),
  isChanged: t.boolean(),
})
export type Cell = Static<typeof Cell>

const onStructure = { on: 'structureId', level: 'manage' } as const
const path = '/school/structures/:structureId/communication'

export const communicationContract = contract({
  readCommunication: {
    method: 'GET',
    path,
    access: { on: 'structureId', level: 'read' },
    summary: 'Who sees and writes to whom in a school, cell by cell',
    reply: t.object({ cells: t.array(Cell), my: My('changeCommunication', 'resetCommunication') }),
  },
  changeCommunication: {
    method: 'PATCH',
    path,
    access: onStructure,
    summary: 'Change cells of a school’s communication rules: everything follows at once',
    body: t.object({ cells: t.array(t.object({ ...pair, power: PowerName }), { minItems: 1, maxItems: 64 }) }),
    reply: null,
  },
  resetCommunication: {
    method: 'DELETE',
    path,
    access: onStructure,
    summary: 'Back to the communication rules every school starts with',
    reply: null,
  },
})

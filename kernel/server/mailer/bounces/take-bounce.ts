import type { Deps } from '../../context.ts'
import { buryAddress } from '../bury-address.ts'
import { deadByReport } from '../refusal.ts'
import { readBounceAddress } from './bounce-address.ts'
import { readDeliveryReport } from './delivery-report.ts'

/**
 * What a returned mail changed: `buried`, the address is closed until it is confirmed again; `kept`, it says nothing final of
 * the address; `unknown`, it is not about a mail of ours to the address of today; `not-a-report`, nothing préau reads.
 */
export type Taken = 'buried' | 'kept' | 'unknown' | 'not-a-report'

const ownerOf = async ({ sql }: Pick<Deps, 'sql'>, mailId: string) => {
  const [row] = await sql<{ personId: string; email: string | null }[]>`
    select m.person_id as "personId", p.email from core.outgoing_mails m join core.persons p on p.id = m.person_id
    where m.id = ${mailId}`
  return row
}

/**
 * Reads one returned mail. `to` is where the mail server says it came; without it, its own lines are believed, which
 * changes nothing to what a signed address proves.
 */
export const takeBounce = async (
  deps: Pick<Deps, 'sql' | 'config' | 'log'>,
  raw: Buffer,
  to?: string,
): Promise<Taken> => {
  const template = deps.config.mailBounces
  const report = await readDeliveryReport(raw)
  if (!template || !report) return 'not-a-report'
  const token = [...(to ? [to] : []), ...report.addressedTo]
    .map(address => readBounceAddress(template, address))
    .find(found => found !== null)
  const owner = token && (await ownerOf(deps, token.mailId))
  if (!token || !owner?.email || !token.isFor(Buffer.from(deps.config.secretKey), owner.email)) return 'unknown'
  const reason = report.recipients
    .filter(({ action }) => action === 'failed')
    .map(deadByReport)
    .find(found => found !== undefined)
  deps.log.info({ mail: token.mailId, refusal: reason ?? report.recipients[0]?.status }, 'a mail came back')
  if (!reason) return 'kept'
  await buryAddress(deps.sql, { personId: owner.personId, email: owner.email }, reason)
  return 'buried'
}

import { createHash, randomBytes } from 'node:crypto'
import type { firstAdminContract } from '../../contract/api/first-admin.ts'
import { charterVersions } from '../../contract/charter.ts'
import type { Input } from '../../contract/endpoint.ts'
import { invalid, Problem } from '../../contract/problem.ts'
import { record } from '../audit/record.ts'
import type { Deps, PublicCtx } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { Handlers } from '../http/handlers.ts'
import { acceptCharterAs } from './accounts.ts'
import { hasAdministrator, hasTerritory, nameCentralAdministrator } from './central-administrator.ts'
import { checkNewPassword, hashPassword } from './passwords.ts'
import { startSession } from './start-session.ts'

const setting = 'first-admin'
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * The link by which the person who started préau becomes its first administrator: shown to them only, never stored
 * (its hash is), replaced at each start.
 * @returns undefined as soon as somebody administers the territory.
 */
export const issueFirstAdminLink = async (deps: Pick<Deps, 'sql' | 'config'>): Promise<string | undefined> => {
  if (await hasAdministrator(deps.sql)) return undefined
  const token = randomBytes(24).toString('base64url')
  await deps.sql`
    insert into core.settings (name, value) values (${setting}, ${deps.sql.json({ hash: hashOf(token) })})
    on conflict (name) do update set value = excluded.value`
  // A fragment is never sent to a server nor kept in its logs.
  return `${deps.config.publicUrl}/premier-administrateur#${token}`
}

const dead = () =>
  new Problem(404, 'dead-link', {
    fr: 'Ce lien a déjà servi, ou préau a redémarré depuis. Le lien valable est affiché là où préau a été démarré.',
    en: 'This link was already used, or préau has restarted since. The valid link is shown where préau was started.',
  })

const requireLive = async (db: Db, token: string) => {
  const [row] = await db`select from core.settings where name = ${setting} and value->>'hash' = ${hashOf(token)}`
  if (!row || (await hasAdministrator(db))) throw dead()
}

const check = async (ctx: PublicCtx, token: string) => {
  await requireLive(ctx.db, token)
  return { hasTerritory: await hasTerritory(ctx.db), charterVersion: charterVersions.staff }
}

/** Two people with one link: the first to come takes it. */
const takeLink = async (db: Db, token: string) => {
  await requireLive(db, token)
  const taken = await db`delete from core.settings where name = ${setting} and value->>'hash' = ${hashOf(token)}`
  if (taken.count === 0) throw dead()
}

const openAccount = async (db: Db, personId: string, { givenName, familyName, password }: Body): Promise<string> => {
  const [row] = await db<{ login: string }[]>`select login from core.accounts where person_id = ${personId}`
  const login = row?.login ?? ''
  checkNewPassword(password, [login, givenName, familyName])
  await db`
    update core.accounts set password_hash = ${await hashPassword(password)}, password_set_at = now(), activated_at = now(),
      code_number = code_number + 1
    where person_id = ${personId}`
  await acceptCharterAs(db, personId, 'staff')
  return login
}

type Body = Input<(typeof firstAdminContract)['becomeFirstAdmin']>['body']

const become = async (ctx: PublicCtx, body: Body) => {
  const { db } = ctx
  await takeLink(db, body.token)
  if (body.acceptedCharterVersion !== charterVersions.staff)
    throw invalid('acceptedCharterVersion', 'charter-changed', {
      fr: 'La charte vient de changer : relisez-la puis acceptez-la.',
      en: 'The charter has just changed: read it again, then accept it.',
    })
  if (!body.territory && !(await hasTerritory(db)))
    throw invalid('territory', 'required', {
      fr: 'Donnez un nom au territoire que vous ouvrez.',
      en: 'Give a name to the territory you are opening.',
    })
  const person = { givenName: body.givenName.trim(), familyName: body.familyName.trim() }
  const territory = body.territory && { ...body.territory, name: body.territory.name.trim() }
  const { personId, structureId } = await nameCentralAdministrator({ db, apps: ctx.deps.apps }, { person, territory })
  const login = await openAccount(db, personId, body)
  await record({ db, actorId: personId }, 'territory.opened', { targetId: structureId, structureId })
  await startSession(ctx, personId, { method: 'link' })
  return { login }
}

export const firstAdminHandlers: Handlers<typeof firstAdminContract> = {
  checkFirstAdmin: (ctx, { body }) => check(ctx, body.token),
  becomeFirstAdmin: (ctx, { body }) => become(ctx, body),
}

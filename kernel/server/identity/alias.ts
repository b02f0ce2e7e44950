import { type aliasContract, aliasPattern } from '../../contract/api/alias.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { conflict, invalid } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'
import { recordForMe } from './record-for-me.ts'
import { refusePupils } from './refuse-pupils.ts'
import { tellOwner } from './security-mail.ts'
import { countFailure, refuseThrottled } from './throttle.ts'

/** Names under which somebody could pass for a service; figures, dots and hyphens change nothing. */
const reserved = new Set(
  `academie admin administrateur administration administrator aide assistance contact direction directeur directrice dsden
  ecole educationnationale eleve eleves enseignant enseignants familles help inspecteur inspection inspectrice mairie maitre
  maitresse ministere moderation nepasrepondre noreply parent parents postmaster preau professeur rectorat root school
  securite security service support system systeme teacher technique webmaster`.split(/\s+/),
)

const day = 24 * 3600_000

interface Kept {
  alias: string | null
  former: string | null
  changedAt: Date
}

const keptOf = async ({ db, actor }: Ctx): Promise<Kept | undefined> => {
  const [kept] = await db<Kept[]>`
    select alias, former, changed_at as "changedAt" from core.aliases where person_id = ${actor.personId}`
  return kept
}

const checkSpelling = (alias: string) => {
  if (!new RegExp(aliasPattern).test(alias))
    throw invalid('alias', 'not-an-alias', {
      fr: 'De 4 à 30 lettres sans accent, chiffres, points ou tirets, et une lettre ou un chiffre aux deux bouts.',
      en: 'From 4 to 30 plain letters, figures, dots or hyphens, with a letter or a figure at both ends.',
      ...inFamilies('notAnAlias'),
    })
  if (reserved.has(alias.replace(/[^a-z]/g, '')) || alias.endsWith('.bis'))
    throw invalid('alias', 'reserved', {
      fr: 'Ce nom est réservé. Choisissez-en un autre.',
      en: 'This name is reserved. Choose another one.',
      ...inFamilies('aliasReserved'),
    })
}

/** Trying names one after the other waits longer and longer, as wrong passwords do. */
const refuseTaken = async (ctx: Ctx, alias: string) => {
  const [taken] = await ctx.db`
    select from core.accounts where login = ${alias}
    union all select from core.aliases where alias = ${alias} and person_id <> ${ctx.actor.personId}`
  if (!taken) return
  await countFailure(ctx.deps.sql, `alias:${ctx.actor.personId}`, ctx.caller.address)
  throw invalid('alias', 'taken', {
    fr: 'Ce nom est déjà pris.',
    en: 'This name is already taken.',
    ...inFamilies('aliasTaken'),
  })
}

/** Two people choosing the same name at once wait for one another. */
const oneAtATime = ({ db }: Ctx) => db`select pg_advisory_xact_lock(hashtext('core.aliases'))`

const setAlias = async (ctx: Ctx, typed: string) => {
  await refuseThrottled(ctx.deps.sql, `alias:${ctx.actor.personId}`, ctx.caller.address)
  const alias = typed.trim().toLowerCase()
  checkSpelling(alias)
  await oneAtATime(ctx)
  const kept = await keptOf(ctx)
  if (kept?.alias === alias) return
  const isBack = kept?.former === alias
  if (kept && !isBack && ctx.now.getTime() - kept.changedAt.getTime() < day)
    throw conflict('alias-too-soon', {
      fr: 'Un alias se change une fois par jour. Revenez demain.',
      en: 'An alias changes once a day. Come back tomorrow.',
      ...inFamilies('aliasTooSoon'),
    })
  await refuseTaken(ctx, alias)
  await ctx.db`
    insert into core.aliases as a (person_id, alias, changed_at) values (${ctx.actor.personId}, ${alias}, ${ctx.now})
    on conflict (person_id) do update set alias = excluded.alias, former = coalesce(a.alias, a.former),
      changed_at = case when ${isBack} then a.changed_at else excluded.changed_at end`
  await recordForMe(ctx, 'access.alias-chosen')
  await tellOwner(ctx, ctx.actor.personId, 'alias-chosen')
}

const removeAlias = async (ctx: Ctx) => {
  const gone = await ctx.db`
    update core.aliases set former = alias, alias = null where person_id = ${ctx.actor.personId} and alias is not null returning 1`
  if (gone.length === 0) return
  await recordForMe(ctx, 'access.alias-removed')
  await tellOwner(ctx, ctx.actor.personId, 'alias-removed')
}

const readAlias = async (ctx: Ctx) => {
  const kept = await keptOf(ctx)
  const from = kept && new Date(kept.changedAt.getTime() + day)
  return { alias: kept?.alias ?? null, changesFrom: from && from > ctx.now ? from.toISOString() : null }
}

export const aliasHandlers: Handlers<typeof aliasContract> = {
  readAlias: ctx => {
    refusePupils(ctx)
    return readAlias(ctx)
  },
  setAlias: (ctx, { body }) => {
    refusePupils(ctx)
    return setAlias(ctx, body.alias)
  },
  removeAlias: ctx => {
    refusePupils(ctx)
    return removeAlias(ctx)
  },
}

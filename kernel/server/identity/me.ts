import type { Me, meContract } from '../../contract/api/me.ts'
import type { Level } from '../../contract/endpoint.ts'
import { isFamilyLanguage } from '../../contract/language.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { unauthenticated } from '../../contract/problem.ts'
import { levelFromRank, rankOn } from '../access/access.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { Handlers } from '../http/handlers.ts'

const nurseryLevels = ['TPS', 'PS', 'MS', 'GS']

type Attachment = Me['attachments'][number]

interface Row extends Omit<PersonalPart, 'attachments'> {
  attachments: (Omit<Attachment, 'level'> & { rank: number })[]
  apps: Record<string, { rank: number; structureIds: string[] }>
}

type PersonalPart = Omit<Me, 'face' | 'shared' | 'mustChangePassword' | 'charterDue' | 'factorDue' | 'apps'>

/** SQL expression: my classes in the structure of the affiliation `f`. */
const classesThere = (db: Db) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name), '[]')
    from core.classes c
    where c.school_id = f.structure_id and c.archived_at is null and c.id in (
      select ct.class_id from core.class_teachers ct where ct.person_id = f.person_id and ct.left_at is null
        and (ct.starts_on is null or ct.starts_on <= current_date) and (ct.ends_on is null or ct.ends_on >= current_date)
      union all select e.class_id from core.enrolments e where e.pupil_id = f.person_id and e.left_at is null))`

/** SQL expression: where I belong: my roles, with my classes there and what I may do with the structure. */
const attachments = (db: Db, actor: Actor) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('structureId', s.id, 'name', s.name, 'kind', s.kind, 'town', s.town,
      'role', f.role, 'title', f.title, 'rank', ${rankOn(db, actor)}, 'classes', ${classesThere(db)})
      order by s.kind, s.name, f.role), '[]')
    from core.affiliations f join core.structures s on s.id = f.structure_id join core.resources r on r.id = s.id
    where f.person_id = p.id and f.left_at is null
      and (f.starts_on is null or f.starts_on <= current_date) and (f.ends_on is null or f.ends_on >= current_date))`

/** SQL expression: the children whose school life I follow, youngest first. */
const children = (db: Db) => db`
  (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'givenName', k.given_name, 'avatar', k.avatar,
      'school', (select jsonb_build_object('id', s.id, 'name', s.name) from core.affiliations f
        join core.structures s on s.id = f.structure_id
        where f.person_id = k.id and f.role = 'pupil' and f.left_at is null limit 1),
      'classes', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'level', e.level)
          order by c.kind, c.name), '[]')
        from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
        where e.pupil_id = k.id and e.left_at is null)) order by b.birth_date desc nulls last, k.id), '[]')
    from core.guardianships g join core.people k on k.id = g.pupil_id join core.persons b on b.id = k.id
    where g.guardian_id = p.id and g.left_at is null and g.sees_school_life and g.restricted_at is null
      and k.left_at is null)`

/** Whoever sees a whole département needs no list of its schools to know that an app is open. */
const structuresNamed = 100

/** SQL expression: the apps open to me in at least one structure, with my highest level. */
const openTo = (db: Db, actor: Actor, appIds: string[]) => db`
  (select coalesce(jsonb_object_agg(mine.app, jsonb_build_object('rank', mine.rank, 'structureIds', mine.ids)), '{}')
    from (select a.app, max(a.level) as rank, to_jsonb((array_agg(distinct a.structure_id))[1:${structuresNamed}]) as ids
      from unnest(${actor.groupIds}::uuid[]) as held(group_id)
      cross join unnest(${appIds}::text[]) as named(app)
      cross join lateral (
        select o.app, o.level, o.structure_id from core.app_audience o
        where o.group_id = held.group_id and o.app = named.app
        order by o.level desc, o.structure_id desc limit ${structuresNamed}) a
      group by a.app) mine)`

/** All that the first page needs of a person, in one round trip. */
const readMe = async ({ db, actor }: Ctx, appIds: string[]): Promise<Row> => {
  const [row] = await db<Row[]>`
    select p.id, p.display_name as "displayName", p.given_name as "givenName", p.avatar, a.login, coalesce(a.screen_language, a.language) as language, a.preferences,
      exists (select from core.enrolments e where e.pupil_id = p.id and e.left_at is null
        and e.level = any(${nurseryLevels}::text[])) as nursery,
      coalesce((select s.time_zone from core.affiliations f join core.structures s on s.id = f.structure_id
        where f.person_id = p.id and f.left_at is null limit 1), 'Europe/Paris') as "timeZone",
      ${attachments(db, actor)} as attachments, ${children(db)} as children, ${openTo(db, actor, appIds)} as apps
    from core.people p join core.accounts a on a.person_id = p.id where p.id = ${actor.personId}`
  if (!row) throw unauthenticated()
  return row
}

/** In menu order; an administration app is no business of a pupil's. */
const openApps = (open: Row['apps'], { isPupil, closedApps }: Actor, manifests: readonly Manifest[]): Me['apps'] =>
  manifests.flatMap(({ id, forPupils }) => {
    const app = open[id]
    if (!app || (isPupil && !forPupils) || closedApps.includes(id)) return []
    return [{ id, level: levelFromRank(app.rank) as Level, structureIds: app.structureIds }]
  })

const getMe = async (ctx: Ctx, manifests: readonly Manifest[]): Promise<Me> => {
  const { actor } = ctx
  const row = await readMe(
    ctx,
    manifests.map(({ id }) => id),
  )
  return {
    ...row,
    face: actor.isPupil ? 'pupil' : 'adult',
    shared: actor.shared,
    mustChangePassword: actor.mustChange,
    charterDue: actor.charterDue,
    factorDue: actor.factorDue && { ...actor.factorDue, before: actor.factorDue.before.toISOString() },
    attachments: row.attachments.map(({ rank, ...attachment }) => ({ ...attachment, level: levelFromRank(rank) })),
    apps: openApps(row.apps, actor, manifests),
  }
}

export const meHandlers = (manifests: readonly Manifest[]): Handlers<typeof meContract> => ({
  getMe: ctx => getMe(ctx, manifests),
  setPreferences: async (ctx, { body }) => {
    await ctx.db`
      update core.accounts set preferences = preferences || ${ctx.db.json(body as never)} where person_id = ${ctx.actor.personId}`
  },
  setLanguage: async (ctx, { body }) => {
    const { language: chosen } = body
    const [language, screen] = isFamilyLanguage(chosen) ? (['fr', chosen] as const) : ([chosen, null] as const)
    await ctx.db`
      update core.accounts set language = ${language}, screen_language = ${screen} where person_id = ${ctx.actor.personId}`
  },
  setAvatar: async (ctx, { body }) => {
    await ctx.db`update core.persons set avatar = ${body.avatar} where id = ${ctx.actor.personId}`
    await ctx.db`delete from core.card_corrections where person_id = ${ctx.actor.personId} and part = 'avatar'`
  },
})

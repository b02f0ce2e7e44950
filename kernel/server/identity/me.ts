import type { Me, meContract, Preferences } from '../../contract/api/me.ts'
import type { Level } from '../../contract/endpoint.ts'
import type { Manifest } from '../../contract/manifest.ts'
import { unauthenticated } from '../../contract/problem.ts'
import { levelFromRank } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'

const nurseryLevels = ['TPS', 'PS', 'MS', 'GS']

interface PersonRow {
  id: string
  displayName: string
  givenName: string
  avatar: string
  login: string
  language: 'fr' | 'en'
  preferences: Preferences
  nursery: boolean
  timeZone: string
}

const readPerson = async ({ db, actor }: Ctx): Promise<PersonRow> => {
  const [row] = await db<PersonRow[]>`
    select p.id, p.given_name || ' ' || coalesce(p.usage_name, p.family_name) as "displayName", p.given_name as "givenName",
      core.avatar_path(p.id, p.avatar) as avatar, a.login, a.language, a.preferences,
      exists (select from core.enrolments e where e.pupil_id = p.id and e.left_at is null
        and e.level = any(${nurseryLevels}::text[])) as nursery,
      coalesce((select s.time_zone from core.affiliations f join core.structures s on s.id = f.structure_id
        where f.person_id = p.id and f.left_at is null limit 1), 'Europe/Paris') as "timeZone"
    from core.persons p join core.accounts a on a.person_id = p.id where p.id = ${actor.personId}`
  if (!row) throw unauthenticated()
  return row
}

/** Where I belong: my roles, with my classes there and what I may do with the structure. */
const readAttachments = async ({ db, actor }: Ctx): Promise<Me['attachments']> => {
  const rows = await db<(Omit<Me['attachments'][number], 'level'> & { rank: number })[]>`
    select s.id as "structureId", s.name, s.kind, s.town, f.role, f.title,
      core.level_on(${actor.groupIds}::uuid[], s.id) as rank,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name) from core.classes c
        where c.school_id = s.id and c.archived_at is null and (
          exists (select from core.class_teachers ct where ct.class_id = c.id and ct.person_id = f.person_id and ct.left_at is null
            and (ct.starts_on is null or ct.starts_on <= current_date) and (ct.ends_on is null or ct.ends_on >= current_date))
          or exists (select from core.enrolments e where e.class_id = c.id and e.pupil_id = f.person_id and e.left_at is null))),
        '[]') as classes
    from core.affiliations f join core.structures s on s.id = f.structure_id
    where f.person_id = ${actor.personId} and f.left_at is null
      and (f.starts_on is null or f.starts_on <= current_date) and (f.ends_on is null or f.ends_on >= current_date)
    order by s.kind, s.name, f.role`
  return rows.map(({ rank, ...row }) => ({ ...row, level: levelFromRank(rank) }))
}

const readChildren = ({ db, actor }: Ctx): Promise<Me['children']> => db<Me['children']>`
  select p.id, p.given_name as "givenName", core.avatar_path(p.id, p.avatar) as avatar,
    (select jsonb_build_object('id', s.id, 'name', s.name) from core.affiliations f
      join core.structures s on s.id = f.structure_id
      where f.person_id = p.id and f.role = 'pupil' and f.left_at is null limit 1) as school,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'level', e.level) order by c.kind, c.name)
      from core.enrolments e join core.classes c on c.id = e.class_id and c.archived_at is null
      where e.pupil_id = p.id and e.left_at is null), '[]') as classes
  from core.guardianships g join core.persons p on p.id = g.pupil_id
  where g.guardian_id = ${actor.personId} and g.left_at is null and g.sees_school_life and g.restricted_at is null
    and p.left_at is null
  order by p.birth_date desc nulls last, p.id`

/** Apps open to me in at least one structure, in menu order. */
const readApps = async ({ db, actor }: Ctx, manifests: readonly Manifest[]): Promise<Me['apps']> => {
  const rows = await db<{ app: string; rank: number; structureIds: string[] }[]>`
    select o.app, max(g.level) as rank, array_agg(distinct o.structure_id) as "structureIds"
    from core.grants g join core.app_openings o on o.id = g.resource_id
    join core.resources r on r.id = o.id and r.trashed_at is null
    where g.group_id = any(${actor.groupIds}::uuid[]) group by o.app`
  return manifests.flatMap(manifest => {
    const row = rows.find(candidate => candidate.app === manifest.id)
    if (!row || (actor.isPupil && !manifest.forPupils)) return []
    // Whoever sees a whole département needs no list of its schools to know that the app is open.
    return [{ id: manifest.id, level: levelFromRank(row.rank) as Level, structureIds: row.structureIds.slice(0, 100) }]
  })
}

const getMe = async (ctx: Ctx, manifests: readonly Manifest[]): Promise<Me> => {
  const [person, attachments, children, apps] = await Promise.all([
    readPerson(ctx),
    readAttachments(ctx),
    readChildren(ctx),
    readApps(ctx, manifests),
  ])
  return {
    ...person,
    face: ctx.actor.isPupil ? 'pupil' : 'adult',
    shared: ctx.actor.shared,
    mustChangePassword: ctx.actor.mustChange,
    charterDue: ctx.actor.charterDue,
    attachments,
    children: [...children],
    apps,
  }
}

export const meHandlers = (manifests: readonly Manifest[]): Handlers<typeof meContract> => ({
  getMe: ctx => getMe(ctx, manifests),
  setPreferences: async (ctx, { body }) => {
    await ctx.db`
      update core.accounts set preferences = preferences || ${ctx.db.json(body as never)} where person_id = ${ctx.actor.personId}`
  },
  setLanguage: async (ctx, { body }) => {
    await ctx.db`update core.accounts set language = ${body.language} where person_id = ${ctx.actor.personId}`
  },
  setAvatar: async (ctx, { body }) => {
    await ctx.db`update core.persons set avatar = ${body.avatar} where id = ${ctx.actor.personId}`
  },
})

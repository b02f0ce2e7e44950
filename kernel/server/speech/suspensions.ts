import type { MySuspension, suspensionsContract } from '../../contract/api/suspensions.ts'
import { formatMoment } from '../../contract/dates.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { type ScreenLanguage, type Sentence, screenLanguages } from '../../contract/language.ts'
import { Problem } from '../../contract/problem.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { Handlers } from '../http/handlers.ts'

interface Standing {
  id: string
  place: string
  notice: string
  startedAt: Date
  until: Date
  timeZone: string
}

/**
 * The suspensions that concern somebody now, the longest first: as a pupil or a guardian of the class or of the structure
 * (groups reach upwards, so a territory holds all its schools). Who works there is never silenced as a parent. What
 * happens elsewhere is not concerned: a parent of two schools goes on writing in the other.
 * @param on the resource they would write on; null: anywhere.
 */
export const suspensionsOf = (db: Db, { groupIds }: Pick<Actor, 'groupIds'>, on: string | null) => db<Standing[]>`
  select s.id, coalesce(c.name || ' (' || st.name || ')', st.name) as place, s.notice, s.started_at as "startedAt",
    s.ends_at as until, st.time_zone as "timeZone"
  from core.suspensions s
  join core.structures st on st.id = s.structure_id
  left join core.classes c on c.id = s.class_id
  where s.lifted_at is null and s.ends_at > now()
    and exists (select from core.groups g where g.id = any(${groupIds}::uuid[]) and g.audience = any(s.audiences)
      and case when s.class_id is null then g.kind = 'role' and g.structure_id = s.structure_id
        else g.kind = 'class' and g.class_id = s.class_id end)
    and not exists (select from core.groups g where g.id = any(${groupIds}::uuid[]) and g.kind = 'role'
      and g.structure_id = s.structure_id and g.audience in ('staff', 'team', 'administrators'))
    and not exists (
      select from core.resources r where r.id = ${on}::uuid and r.structure_id is not null and not exists (
        select from core.lineage l where (l.structure_id = r.structure_id and l.ancestor_id = s.structure_id)
          or (l.structure_id = s.structure_id and l.ancestor_id = r.structure_id)))
  order by s.ends_at desc`

/** « Les envois sont suspendus pour l’école … jusqu’au mardi 24 novembre à 18 h. » */
const sentenceOf = ({ place, until, timeZone, notice }: Standing): Sentence => {
  const end = (locale: string) => formatMoment(until, { locale, zone: timeZone, now: until })
  const said: Record<ScreenLanguage, string> = {
    fr: `Les envois sont suspendus pour « ${place} » jusqu’au ${end('fr-FR')}.`,
    en: `Sending is suspended for “${place}” until ${end('en-GB')}.`,
    ...inFamilies('suspended', place, end),
  }
  const withNotice = (language: ScreenLanguage) => [language, [said[language], notice].filter(Boolean).join(' ')]
  return Object.fromEntries(screenLanguages.map(withNotice)) as Record<ScreenLanguage, string>
}

/**
 * The one gate of whatever pupils and families send (`speech: true` in a contract): `serve` asks it once the rights are
 * known to be enough.
 * @throws Problem 403 `suspended`, with the sentence and the end.
 */
export const refuseSuspended = async (db: Db, actor: Pick<Actor, 'groupIds'>, on: string | null) => {
  const [standing] = await suspensionsOf(db, actor, on)
  if (standing) throw new Problem(403, 'suspended', sentenceOf(standing), { until: standing.until })
}

const toMine = ({ timeZone: _, startedAt, until, ...rest }: Standing): MySuspension => ({
  ...rest,
  startedAt: startedAt.toISOString(),
  until: until.toISOString(),
})

export const suspensionsHandlers: Handlers<typeof suspensionsContract> = {
  listMySuspensions: async ({ db, actor }, { query }) => ({
    items: (await suspensionsOf(db, actor, query.on ?? null)).map(toMine),
  }),
}

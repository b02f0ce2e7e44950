import type { Ctx } from '../../../kernel/server/context.ts'
import { newDays } from './rules.ts'

type Reading = Pick<Ctx, 'db' | 'actor' | 'now'>

/** SQL condition: the last day of the document `d` is past, on the calendar of its structure `st`. */
export const isOver = ({ db, now }: Pick<Ctx, 'db' | 'now'>) => db`
  coalesce(d.valid_until < (${now}::timestamptz at time zone st.time_zone)::date, false)`

/** SQL condition: the document `d` of the structure `st` is new to me; I may not be allowed to read it. */
export const isNewToMe = ({ db, actor, now }: Reading) => db`
  (d.told_at > ${now}::timestamptz - make_interval(days => ${newDays}) and d.author_id is distinct from ${actor.personId}::uuid
    and not coalesce(d.valid_until < (${now}::timestamptz at time zone st.time_zone)::date, false)
    and not exists (select from files.readings o
      where o.document_id = d.id and o.person_id = ${actor.personId} and o.read_at >= d.told_at)
    and not exists (select from files.marks m
      where m.shelf_id = d.shelf_id and m.person_id = ${actor.personId} and m.marked_at >= d.told_at))`

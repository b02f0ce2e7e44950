import type { contactsContract, OwnContacts } from '../../contract/api/contacts.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { normalisePhone } from '../../contract/phone.ts'
import { invalid } from '../../contract/problem.ts'
import { knownTo } from '../audience/people.ts'
import type { Ctx } from '../context.ts'
import type { Handlers } from '../http/handlers.ts'
import { refusePupils } from './refuse-pupils.ts'

const readOwnContacts = async ({ db, actor }: Ctx): Promise<OwnContacts> => {
  const [row] = await db<{ email: string | null; phone: string | null; seesEmail: boolean; seesPhone: boolean }[]>`
    select known.email, known.phone, coalesce(s.email = known.email, false) as "seesEmail",
      coalesce(s.phone = known.phone, false) as "seesPhone"
    from (select p.id, p.mobile_phone as phone,
        case when p.email_verified_at is not null and p.email_dead_at is null then p.email end as email
      from core.persons p where p.id = ${actor.personId}) known
    left join core.shown_contacts s on s.person_id = known.id`
  return {
    email: { value: row?.email ?? null, isShown: row?.seesEmail ?? false },
    phone: { value: row?.phone ?? null, isShown: row?.seesPhone ?? false },
  }
}

/** The next official file leaves it as it is typed here, even when it is removed. */
const setPhone = async ({ db, actor }: Ctx, typed: string | null) => {
  const phone = typed === null ? null : normalisePhone(typed)
  if (typed !== null && !phone)
    throw invalid('phone', 'not-a-phone', {
      fr: 'Écrivez un numéro à dix chiffres, comme 06 12 34 56 78, ou un numéro d’un autre pays, comme +32 470 12 34 56.',
      en: 'Write a number of ten digits, such as 06 12 34 56 78, or one of another country, such as +32 470 12 34 56.',
      ...inFamilies('notAPhone'),
    })
  await db`
    update core.persons set mobile_phone = ${phone}, hand_edited = array(select distinct unnest(hand_edited || 'mobile_phone'::text))
    where id = ${actor.personId}`
}

const showContacts = async (ctx: Ctx, shown: { email: boolean; phone: boolean }) => {
  const { email, phone } = await readOwnContacts(ctx)
  const agreed = { email: shown.email ? email.value : null, phone: shown.phone ? phone.value : null }
  await ctx.db`
    insert into core.shown_contacts (person_id, email, phone) values (${ctx.actor.personId}, ${agreed.email}, ${agreed.phone})
    on conflict (person_id) do update set email = excluded.email, phone = excluded.phone`
}

export interface ShownContacts {
  email: string | null
  phone: string | null
}

/**
 * What somebody lets the reader see of how to reach them: only of whom the reader may know (`knownTo`), never of a pupil nor
 * to one, never between the guardians of one child, whatever became of their tie (row A16), and never to whom a decision
 * of justice keeps away from a child. An address is shown while it is confirmed and answers.
 */
export const contactsShownTo = async ({ db, actor }: Ctx, personId: string): Promise<ShownContacts> => {
  const none = { email: null, phone: null }
  if (actor.isPupil) return none
  const [shown] = await db<ShownContacts[]>`
    select case when s.email = p.email and p.email_verified_at is not null and p.email_dead_at is null then p.email end as email,
      case when s.phone = p.mobile_phone then p.mobile_phone end as phone
    from core.shown_contacts s join core.persons p on p.id = s.person_id
    where p.id = ${personId} and p.left_at is null and ${knownTo(db, actor)}
      and not exists (select from core.affiliations a where a.person_id = p.id and a.role = 'pupil')
      and (p.id = ${actor.personId} or (
        not exists (select from core.guardianships mine join core.guardianships theirs on theirs.pupil_id = mine.pupil_id
          where mine.guardian_id = ${actor.personId} and theirs.guardian_id = p.id)
        and not exists (select from core.guardianships kept where kept.guardian_id = ${actor.personId}
          and kept.restricted_at is not null)))`
  return shown ?? none
}

/** préau neither asks nor shows how to reach a child (RGPD art. 5.1.c). */
export const contactsHandlers: Handlers<typeof contactsContract> = {
  readOwnContacts: ctx => {
    refusePupils(ctx)
    return readOwnContacts(ctx)
  },
  setPhone: (ctx, { body }) => {
    refusePupils(ctx)
    return setPhone(ctx, body.phone)
  },
  showContacts: (ctx, { body }) => {
    refusePupils(ctx)
    return showContacts(ctx, body)
  },
}

import type { NotificationSettings } from '../../contract/api/notifications.ts'
import type { Frequency, Manifest } from '../../contract/manifest.ts'
import { invalid } from '../../contract/problem.ts'
import { rankOf } from '../access/access.ts'
import type { Ctx } from '../context.ts'
import type { Channel } from '../mailer/count-deliveries.ts'
import { type Choice, tellables } from './choices.ts'

type Acting = Pick<Ctx, 'db' | 'actor' | 'now' | 'deps'>

interface AddressRow {
  email: string | null
  confirmed: boolean
  dead: boolean
  awaiting: string | null
}

const readAddress = async ({ db, actor, now }: Acting): Promise<NotificationSettings['address']> => {
  const [row] = await db<AddressRow[]>`
    select p.email, p.email_verified_at is not null as confirmed, p.email_dead_at is not null as dead,
      (select c.email from core.address_codes c where c.person_id = p.id and c.expires_at > ${now}) as awaiting
    from core.persons p where p.id = ${actor.personId}`
  const email = row?.email ?? null
  const state = email === null ? 'none' : row?.dead ? 'dead' : row?.confirmed ? 'confirmed' : 'unconfirmed'
  return { email, state, awaiting: row?.awaiting ?? null }
}

/** The mail server said that nobody reads the address; nothing is sent there any more. */
export const isAddressDead = async ({ db, actor }: Pick<Ctx, 'db' | 'actor'>): Promise<boolean> => {
  const rows =
    await db`select from core.persons where id = ${actor.personId} and email is not null and email_dead_at is not null`
  return rows.length > 0
}

const readChoices = ({ db, actor }: Acting) => db<Choice[]>`
  select app, event, channel, frequency from core.notification_choices where person_id = ${actor.personId}`

/** Apps this person has, each with their highest level. */
const openApps = async ({ db, actor }: Acting): Promise<Map<string, number>> => {
  const rows = await db<{ app: string; rank: number }[]>`
    select app, max(level) as rank from core.app_audience where group_id = any(${actor.groupIds}::uuid[]) group by app`
  return new Map(rows.filter(row => !actor.closedApps.includes(row.app)).map(row => [row.app, row.rank]))
}

/** All the page « Ce que je reçois » shows. */
export const readSettings = async (ctx: Acting, manifests: readonly Manifest[]): Promise<NotificationSettings> => {
  const [choices, open, address] = await Promise.all([readChoices(ctx), openApps(ctx), readAddress(ctx)])
  const wish = (channel: Channel, app: string, event: string) =>
    choices.find(c => c.channel === channel && c.app === app && c.event === event)?.frequency ?? null
  const wishes = (app: string, event: string) => ({ mail: wish('mail', app, event), push: wish('push', app, event) })
  const all = tellables(manifests)
  const apps = manifests.filter(({ id }) => open.has(id) && all.some(one => one.app === id))
  return {
    sendsMail: ctx.deps.config.smtpUrl !== undefined,
    address,
    everything: wishes('*', '*'),
    apps: apps.map(({ id }) => ({
      app: id,
      ...wishes(id, '*'),
      events: all
        // What comes to authors and managers is no choice of those who only read.
        .filter(one => one.app === id && (one.level === 'read' || (open.get(id) ?? 0) > rankOf('read')))
        .map(({ event, proposed }) => ({ event, proposed, ...wishes(id, event) })),
    })),
  }
}

interface Chosen {
  app: string
  event?: string
  channel?: Channel
  frequency: Frequency | null
}

/** A wish for a whole app takes the place of those about its events. */
export const chooseFrequency = async (
  { db, actor }: Acting,
  { app, event, channel, frequency }: Chosen,
  manifests: readonly Manifest[],
) => {
  const known = tellables(manifests).some(one => one.app === app && (event === undefined || one.event === event))
  if (!known && app !== '*')
    throw invalid('app', 'unknown', {
      fr: 'Cette application n’annonce rien de tel.',
      en: 'This application announces nothing of the kind.',
    })
  const channels = channel ? [channel] : ['mail', 'push']
  await db`
    delete from core.notification_choices
    where person_id = ${actor.personId} and channel = any(${channels}::text[])
      and (${app} = '*' or app = ${app}) and (${event ?? null}::text is null or event = ${event ?? null})`
  if (frequency === null) return
  await db`
    insert into core.notification_choices (person_id, app, event, channel, frequency)
    select ${actor.personId}::uuid, ${app}, ${event ?? '*'}, c, ${frequency} from unnest(${channels}::text[]) c`
}

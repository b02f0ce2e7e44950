import type { NotificationSettings } from '../../contract/api/notifications.ts'
import type { Frequency, Manifest } from '../../contract/manifest.ts'
import { invalid } from '../../contract/problem.ts'
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

const readChoices = ({ db, actor }: Acting) => db<Choice[]>`
  select app, event, channel, frequency from core.notification_choices where person_id = ${actor.personId}`

/** Apps this person has, with their events. */
const openApps = async ({ db, actor }: Acting): Promise<Set<string>> => {
  const rows = await db<{ app: string }[]>`
    select distinct app from core.app_audience where group_id = any(${actor.groupIds}::uuid[])`
  return new Set(rows.map(row => row.app))
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
        .filter(one => one.app === id)
        .map(({ event, name, proposed }) => ({ event, name: name ?? null, proposed, ...wishes(id, event) })),
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
  if (!known && app !== '*') throw invalid('app', 'unknown', 'Cette application n’annonce rien de tel.')
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

import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '../../../test/app.ts'
import type { Ctx } from '../../context.ts'
import { departureOf } from '../clocks.ts'
import { listWaiting } from '../school-hours.ts'
import { tellAtOnce } from '../tell-at-once.ts'
import { board, confirmAddresses, minutesAfter, write } from './board-world.ts'

const t = testApp([board])
const usual = { nightFrom: '20:00', nightTo: '07:00', weekend: true, pause: null }
const path = () => `/structures/${t.world.structures.tilleuls}`
const cm1 = { audience: 'guardians', class: 'cm1a' } as const
const fridayNight = new Date('2026-11-20T21:00:00Z')

beforeEach(async () => {
  for (const table of ['quiet_hours', 'outgoing_mails', 'tellings', 'feed_entries', 'notification_choices'])
    await t.deps.sql`delete from ${t.deps.sql(`core.${table}`)}`
})

describe('the quiet hours of a school', () => {
  it('are the usual ones until its head changes them, and come back when asked', async () => {
    const head = await t.as('thierry')
    const before = await head.get<{ hours: object; isUsual: boolean }>(`${path()}/quiet-hours`)
    expect(before.body).toMatchObject({ hours: usual, isUsual: true })
    const hours = { ...usual, nightFrom: '18:30', pause: { from: '2026-12-19', to: '2027-01-03' } }
    expect((await head.put(`${path()}/quiet-hours`, hours)).status).toBe(204)
    const after = await head.get<{ hours: object; isUsual: boolean }>(`${path()}/quiet-hours`)
    expect(after.body).toMatchObject({ hours, isUsual: false })
    const traced = await t.deps
      .sql`select action from core.audit where structure_id = ${t.world.structures.tilleuls} and action = 'quiet-hours.changed'`
    expect(traced).toHaveLength(1)
    await head.delete(`${path()}/quiet-hours`)
    expect((await head.get<object>(`${path()}/quiet-hours`)).body).toMatchObject({ hours: usual, isUsual: true })
  })

  it.each([
    { ...usual, nightFrom: '12:00' },
    { ...usual, nightTo: '11:00' },
    { ...usual, pause: { from: '2026-12-19', to: '2026-12-18' } },
    { ...usual, pause: { from: '2026-09-01', to: '2027-07-01' } },
  ])('never close a whole day, nor the year: %j', async hours => {
    expect((await (await t.as('thierry')).put(`${path()}/quiet-hours`, hours)).status).toBe(422)
  })

  it('are not for teachers to change, nor for the head of another school', async () => {
    expect((await (await t.as('claire')).put(`${path()}/quiet-hours`, usual)).status).toBe(403)
    expect([403, 404]).toContain((await (await t.as('mathilde')).put(`${path()}/quiet-hours`, usual)).status)
  })

  it('say when what is published now will be told, the earliest school for a circonscription', async () => {
    const { tilleuls, constituency } = t.world.structures
    expect((await departureOf(t.deps.sql, [tilleuls], 'families', fridayNight)).toISOString()).toBe(
      '2026-11-23T06:00:00.000Z',
    )
    expect(await departureOf(t.deps.sql, [tilleuls], 'staff', fridayNight)).toEqual(fridayNight)
    await t.deps
      .sql`insert into core.quiet_hours (structure_id, night_from, night_to, weekend) values (${tilleuls}, '20:00', '07:00', false)`
    expect((await departureOf(t.deps.sql, [constituency], 'families', fridayNight)).toISOString()).toBe(
      '2026-11-21T06:00:00.000Z',
    )
  })
})

describe('what waits', () => {
  const waiting = async (now: Date) => {
    const person = t.world.people.thierry
    const rows = await t.deps.sql<
      { id: string }[]
    >`select group_id as id from core.memberships where person_id = ${person}`
    const actor = { personId: person, groupIds: [person, ...rows.map(row => row.id)], closedApps: [] }
    return listWaiting({ db: t.deps.sql, actor, now } as unknown as Ctx, t.world.structures.tilleuls)
  }

  it('is listed for the head with its departure, until it leaves', async () => {
    await write(t, 'De l’après-midi', cm1, { at: new Date('2026-11-20T15:00:00Z'), managedBy: 'thierry' })
    await write(t, 'De la nuit', cm1, { at: fridayNight, managedBy: 'thierry' })
    expect((await waiting(minutesAfter(fridayNight, 30))).map(one => `${one.title} ${one.departsAt}`)).toEqual([
      'De la nuit 2026-11-23T06:00:00.000Z',
    ])
    expect(await waiting(new Date('2026-11-23T06:00:00Z'))).toEqual([])
  })

  it('leaves at once when the head lets it through, to all who want to be told, and that is traced', async () => {
    await confirmAddresses(t, 'samira', 'marc', 'julien')
    await (await t.as('julien')).put('/me/notifications/choices', { app: 'board', frequency: 'never' })
    await (await t.as('marc')).put('/me/notifications/choices', { app: 'board', frequency: 'at-once' })
    const id = await write(t, 'Fuite de gaz', cm1, { at: fridayNight, managedBy: 'thierry' })
    await tellAtOnce(t.deps, [board.manifest], minutesAfter(fridayNight, 2))
    const leaving = () => t.deps.sql<{ name: string; later: boolean }[]>`
      select p.given_name as name, m.next_at > ${new Date('2026-11-23T00:00:00Z')}::timestamptz as later
      from core.outgoing_mails m join core.persons p on p.id = m.person_id order by 1`
    expect(await leaving()).toEqual([{ name: 'Marc', later: true }])
    const head = await t.as('thierry')
    expect((await head.post(`${path()}/urgent-deliveries`, { resourceId: id })).status).toBe(204)
    const now = minutesAfter(fridayNight, 5)
    await t.deps.sql`update core.tellings set next_at = ${now}`
    await tellAtOnce(t.deps, [board.manifest], now)
    expect(await leaving()).toEqual([
      { name: 'Marc', later: false },
      { name: 'Samira', later: false },
    ])
    const traced = await t.deps.sql`select from core.audit where action = 'delivery.urgent' and target_id = ${id}`
    expect(traced).toHaveLength(1)
  })

  it('of another school is not this head’s to let through', async () => {
    const id = await write(t, 'Du Pré-Vert', { audience: 'guardians', class: 'ce2' }, { at: new Date(), in: 'preVert' })
    expect((await (await t.as('thierry')).post(`${path()}/urgent-deliveries`, { resourceId: id })).status).toBe(404)
  })
})

describe('hours of one’s own', () => {
  it('are chosen and given up by the person', async () => {
    const client = await t.as('claire')
    const hours = { nightFrom: '19:00', nightTo: '08:00', weekend: true }
    await client.put('/me/quiet-hours', { hours })
    expect((await client.get<object>('/me/quiet-hours')).body).toEqual({ hours })
    await client.put('/me/quiet-hours', { hours: null })
    expect((await client.get<object>('/me/quiet-hours')).body).toEqual({ hours: null })
  })
})

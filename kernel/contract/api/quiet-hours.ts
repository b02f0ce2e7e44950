import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** `08:00`, `08:30` … both hours included. */
export const halfHours = (first: number, last: number): string[] =>
  Array.from({ length: (last - first) * 2 + 1 }, (_, half) => {
    const hour = String(first + Math.floor(half / 2)).padStart(2, '0')
    return `${hour}:${half % 2 ? '30' : '00'}`
  })

/** Evenings begin between 17 h and 23 h, mornings between 5 h and 10 h: every day keeps open hours. */
export const evenings = halfHours(17, 23)
export const mornings = halfHours(5, 10)

const night = { nightFrom: t.oneOf(...evenings), nightTo: t.oneOf(...mornings), weekend: t.boolean() }

export const OwnHours = t.object(night)
export type OwnHours = Static<typeof OwnHours>

export const SchoolHours = t.object({
  ...night,
  /** Whole days, both included; deliveries start again by themselves. */
  pause: t.nullable(t.object({ from: t.day(), to: t.day() })),
})
export type SchoolHours = Static<typeof SchoolHours>

const Departure = t.object({
  /** Whether what is published now waits before families and pupils are told. */
  waits: t.boolean(),
  at: t.instant(),
})

export const quietHoursContract = contract({
  readQuietHours: {
    method: 'GET',
    path: '/structures/:structureId/quiet-hours',
    access: { on: 'structureId', level: 'manage' },
    summary: 'When the families and pupils of a school are left in peace',
    reply: t.object({ hours: SchoolHours, isUsual: t.boolean(), departure: Departure }),
  },
  writeQuietHours: {
    method: 'PUT',
    path: '/structures/:structureId/quiet-hours',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Change them; traced',
    body: SchoolHours,
    reply: null,
  },
  resetQuietHours: {
    method: 'DELETE',
    path: '/structures/:structureId/quiet-hours',
    access: { on: 'structureId', level: 'manage' },
    summary: 'Back to the usual hours: 20 h to 7 h, and Friday 20 h to Monday 7 h',
    reply: null,
  },
  listWaiting: {
    method: 'GET',
    path: '/structures/:structureId/waiting-news',
    access: { on: 'structureId', level: 'manage' },
    summary: 'What was published during the present quiet hours, and when it will be told (thirty at most)',
    reply: t.object({
      items: t.array(
        t.object({ resourceId: t.id(), app: t.string(), title: t.string(), at: t.instant(), departsAt: t.instant() }),
      ),
    }),
  },
  letThrough: {
    method: 'POST',
    path: '/structures/:structureId/urgent-deliveries',
    access: { on: 'structureId', level: 'manage' },
    summary: 'This cannot wait: everybody concerned is told now; traced',
    body: t.object({ resourceId: t.id() }),
    reply: null,
  },
  readDeparture: {
    method: 'GET',
    path: '/structures/:structureId/departure',
    access: { on: 'structureId', level: 'read' },
    summary: 'When families and pupils are told of what is published now',
    reply: Departure,
  },
  readOwnHours: {
    method: 'GET',
    path: '/me/quiet-hours',
    access: 'own',
    summary: 'My own quiet hours, if I have chosen any',
    reply: t.object({ hours: t.nullable(OwnHours) }),
  },
  writeOwnHours: {
    method: 'PUT',
    path: '/me/quiet-hours',
    access: 'own',
    summary: 'Nothing is sent to me in these hours; null: no hours of my own',
    body: t.object({ hours: t.nullable(OwnHours) }),
    reply: null,
  },
})

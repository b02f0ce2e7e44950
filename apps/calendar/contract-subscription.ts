import { t } from '../../kernel/contract/schema.ts'

const Subscription = t.object({ createdAt: t.nullable(t.instant()), readAt: t.nullable(t.instant()) })

/** The secret address by which somebody’s own calendar program reads what they show here (row I6). */
export const subscriptionEndpoints = {
  readSubscription: {
    method: 'GET',
    path: '/calendar/subscription',
    access: 'own',
    summary: 'Since when my calendars are read by a program of mine, and when it last did',
    reply: Subscription,
  },
  openSubscription: {
    method: 'PUT',
    path: '/calendar/subscription',
    access: 'own',
    speech: false,
    perMinute: 10,
    summary: 'A new secret address, said this once; the former one stops',
    reply: t.object({ address: t.string() }),
  },
  endSubscription: {
    method: 'DELETE',
    path: '/calendar/subscription',
    access: 'own',
    speech: false,
    summary: 'The secret address stops',
    reply: null,
  },
  readCalendarFile: {
    method: 'GET',
    path: '/calendar/subscriptions/:token/agenda.ics',
    access: 'public',
    summary: 'What the holder of a secret address may read today (iCalendar, RFC 5545)',
    params: { token: t.text({ min: 43, max: 43, pattern: '^[\\w-]+$' }) },
    perMinute: 30,
    reply: 'file',
  },
} as const

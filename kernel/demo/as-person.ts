import type { Actor, Ctx, Deps } from '../server/context.ts'
import type { Db } from '../server/db/client.ts'
import { emit } from '../server/events/emit.ts'

/** Where the demonstration lives: the territory's wall clock, summer time until 25 October 2026. */
export const parisTime = (wall: string): Date =>
  new Date(`${wall}:00${wall < '2026-10-25T03:00' ? '+02:00' : '+01:00'}`)

interface Acting {
  db: Db
  deps: Deps
  app: string
  personId: string
  now: Date
}

const actorOf = async (db: Db, personId: string): Promise<Actor> => {
  const [row] = await db<{ groups: string[]; isPupil: boolean; isStaff: boolean }[]>`
    select array(select group_id from core.memberships where person_id = ${personId}) as groups,
      exists (select from core.affiliations where person_id = ${personId} and role = 'pupil') as "isPupil",
      exists (select from core.affiliations where person_id = ${personId} and role <> 'pupil' and left_at is null) as "isStaff"`
  return {
    personId,
    sessionId: personId,
    groupIds: [personId, ...(row?.groups ?? [])],
    closedApps: [],
    isPupil: row?.isPupil ?? false,
    isStaff: row?.isStaff ?? false,
    language: 'fr',
    screenLanguage: 'fr',
    shared: false,
    mustChange: false,
    charterDue: null,
    hasFactor: false,
    isRecent: true,
    factorDue: null,
  }
}

const nothingToServe = () => {
  throw new Error('The demonstration has no request to answer.')
}

/** Acts as somebody of the demonstration, at some past moment, through the very rules the product applies. */
export const asPerson = async ({ db, deps, app, personId, now }: Acting): Promise<Ctx> => ({
  actor: await actorOf(db, personId),
  level: 'manage',
  db,
  now,
  language: 'fr',
  deps: { ...deps, apps: [] },
  caller: { address: '', device: '', cookies: {} },
  uploads: nothingToServe,
  setCookie: nothingToServe,
  sendAs: nothingToServe,
  emit: (name, event) => emit({ db, app, actorId: personId, now }, name, event),
  record: async () => {},
})

/** The same person at another moment. */
export const atMoment = (ctx: Ctx, app: string, now: Date): Ctx => ({
  ...ctx,
  now,
  emit: (name, event) => emit({ db: ctx.db, app, actorId: ctx.actor.personId, now }, name, event),
})

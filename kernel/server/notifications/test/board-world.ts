import { manifest } from '../../../contract/manifest.ts'
import type { TestApp } from '../../../test/app.ts'
import type { Persona } from '../../../test/small-world.ts'
import { addGrants } from '../../access/grants.ts'
import { uuidv7 } from '../../db/ids.ts'
import { emit } from '../../events/emit.ts'
import { bind } from '../../http/app-binding.ts'
import { createResource } from '../../resources/resources.ts'

/** An app with one event of each sort: told once a day, told at once, told to who manages. */
export const board = bind({
  manifest: manifest({
    id: 'board',
    name: { fr: 'Tableau', en: 'Board' },
    path: 'tableau',
    gommette: { shape: 'round', colour: 'red', pictogram: 'megaphone' },
    openTo: { staff: 'contribute', guardians: 'read', pupils: 'read' },
    opensIn: ['school'],
    resources: ['board.note'],
    events: {
      'note.written': { notify: 'daily', feed: true },
      'note.corrected': { notify: 'never', feed: true },
      'note.alarm': { notify: 'at-once', feed: true },
      'note.checked': { notify: 'daily', feed: false, to: 'manage' },
    },
    personalData: {},
    audienceLabel: null,
    forPupils: true,
  }),
  contract: {},
  handlers: {},
})

export type Group =
  | { audience: string; class: 'cm1a' | 'cpa' | 'ce2' }
  | { audience: string; structure: 'tilleuls' | 'preVert' | 'constituency' }
  | { person: Persona }

interface Writing {
  at: Date
  event?: string
  by?: Persona
  in?: 'tilleuls' | 'preVert' | 'constituency'
  from?: Date
  excerpt?: string
  managedBy?: Persona
}

const groupId = async (t: TestApp, group: Group): Promise<string> => {
  if ('person' in group) return t.world.people[group.person]
  const [row] =
    'class' in group
      ? await t.deps.sql<{ id: string }[]>`
          select id from core.groups where audience = ${group.audience} and class_id = ${t.world.classes[group.class]}`
      : await t.deps.sql<{ id: string }[]>`
          select id from core.groups where audience = ${group.audience} and class_id is null and structure_id = ${t.world.structures[group.structure]}`
  return row?.id ?? ''
}

/** Somebody writes something for a group; consumers have handled it when this returns. */
export const write = async (t: TestApp, title: string, group: Group, writing: Writing): Promise<string> => {
  const id = uuidv7()
  const { at, event = 'note.written', by = 'claire', from, excerpt, managedBy } = writing
  await createResource(t.deps.sql, {
    id,
    kind: 'board.note',
    title,
    structureId: t.world.structures[writing.in ?? 'tilleuls'],
  })
  await addGrants(t.deps.sql, id, [{ groupId: await groupId(t, group), level: 'read' }])
  if (managedBy) await addGrants(t.deps.sql, id, [{ groupId: t.world.people[managedBy], level: 'manage' }])
  await say(t, id, { title, excerpt, event, by, at, from })
  return id
}

interface Saying {
  title: string
  excerpt?: string
  event: string
  by: Persona
  at: Date
  from?: Date
}

/** Something happens to what exists. */
export const say = async (t: TestApp, id: string, { title, excerpt, event, by, at, from }: Saying) => {
  await t.deps.sql.begin(db =>
    emit({ db, app: 'board', actorId: t.world.people[by], now: at }, event, { on: id, data: { title, excerpt }, from }),
  )
  await t.settle()
}

/** These people have confirmed the address `<name>@exemple.fr`. */
export const confirmAddresses = async (t: TestApp, ...personas: Persona[]) => {
  for (const persona of personas)
    await t.deps.sql`
      update core.persons set email = ${`${persona}@exemple.fr`}, email_verified_at = now() where id = ${t.world.people[persona]}`
}

export const minutesAfter = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)

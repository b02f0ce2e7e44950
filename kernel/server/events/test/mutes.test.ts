import { describe, expect, it } from 'vitest'
import { manifest } from '../../../contract/manifest.ts'
import { testApp } from '../../../test/app.ts'
import { addGrants } from '../../access/grants.ts'
import { uuidv7 } from '../../db/ids.ts'
import { bind } from '../../http/app-binding.ts'
import { createResource } from '../../resources/resources.ts'
import { emit } from '../emit.ts'
import { leaveFeed } from '../feed.ts'
import { mute, unmute } from '../mutes.ts'

const wall = bind({
  manifest: manifest({
    id: 'wall',
    name: { fr: 'Mur', en: 'Wall' },
    path: 'mur',
    gommette: { shape: 'round', colour: 'red', pictogram: 'megaphone' },
    openTo: { staff: 'contribute' },
    opensIn: ['school'],
    resources: ['wall.thread', 'wall.note'],
    events: { 'note.written': { notify: 'daily', feed: true } },
    personalData: {},
    audienceLabel: null,
    forPupils: true,
  }),
  contract: {},
  handlers: {},
})
const t = testApp([wall])

const write = async (title: string, within: string) => {
  const { sql } = t.deps
  const id = uuidv7()
  await createResource(sql, { id, kind: 'wall.note', title, within })
  await sql.begin(db =>
    emit({ db, app: 'wall', actorId: null, now: new Date() }, 'note.written', { on: id, within, data: { title } }),
  )
  return id
}
const makeThread = async () => {
  const id = uuidv7()
  await createResource(t.deps.sql, { id, kind: 'wall.thread', title: 'Fil' })
  await addGrants(t.deps.sql, id, [{ groupId: t.world.people.marc, level: 'read' }])
  return id
}
const titlesOfMarc = async () => {
  const page = await (await t.as('marc')).get<{ items: { data: { title: string } }[] }>('/feed')
  return page.body.items.map(entry => entry.data.title)
}

describe('a muted thread', () => {
  it('no longer comes to who muted it, until they want it again', async () => {
    const [silent, heard] = [await makeThread(), await makeThread()]
    await write('Du fil muet', silent)
    await write('De l’autre fil', heard)
    await t.settle()
    const marc = { db: t.deps.sql, actor: { personId: t.world.people.marc } as never, now: new Date() }
    await mute(marc, silent)
    expect(await titlesOfMarc()).toEqual(['De l’autre fil'])
    await unmute(marc, silent)
    expect(await titlesOfMarc()).toEqual(['De l’autre fil', 'Du fil muet'])
  })
})

describe('what leaves the feed', () => {
  it('does not come in afterwards, when its event was still waiting', async () => {
    const id = await write('Retirée aussitôt', await makeThread())
    await leaveFeed(t.deps.sql, id)
    await t.settle()
    expect(await titlesOfMarc()).not.toContain('Retirée aussitôt')
  })
})

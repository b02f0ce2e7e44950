import type { Audience } from '../../kernel/contract/manifest.ts'
import { typeset } from '../../kernel/contract/typography.ts'
import { asPerson } from '../../kernel/demo/as-person.ts'
import type { DemoContent } from '../../kernel/demo/load.ts'
import { cast } from '../../kernel/demo/territory/cast.ts'
import type { Db } from '../../kernel/server/db/client.ts'
import type { Tone } from './contract.ts'
import { createBanner } from './server/write-banner.ts'

interface DemoBanner {
  authorKey: string
  structureKey: string
  text: string
  tone: Tone
  audiences: readonly Audience[]
  /** Days from the day the demonstration is loaded: it always has something to show. */
  from: number
  to: number
}

const banners: readonly DemoBanner[] = [
  {
    authorKey: cast.thierry.key,
    structureKey: cast.thierry.structureKey,
    text: 'Le petit portail est en travaux : on entre et on sort par la cour du gymnase.',
    tone: 'attention',
    audiences: ['guardians', 'pupils'],
    from: -2,
    to: 12,
  },
  {
    authorKey: cast.adrien.key,
    structureKey: cast.adrien.structureKey,
    text: 'L’animation pédagogique de mercredi change de lieu : rendez-vous à la médiathèque de Valbrume.',
    tone: 'information',
    audiences: ['staff'],
    from: -1,
    to: 10,
  },
  {
    authorKey: cast.thierry.key,
    structureKey: cast.thierry.structureKey,
    text: 'Verglas ce matin : les cars scolaires ne circulent pas. L’école est ouverte, l’appel est fait avec souplesse.',
    tone: 'urgent',
    audiences: ['guardians', 'staff'],
    from: -11,
    to: -10,
  },
]

const dayMs = 86_400_000

/** That day at six in the evening, or seven in summer. */
const evening = (days: number) => {
  const date = new Date(Date.now() + days * dayMs)
  date.setUTCHours(17, 0, 0, 0)
  return date
}

const groupsFor = async (db: Db, structureId: string, audiences: readonly Audience[]) => {
  const rows = await db<{ id: string }[]>`
    select id from core.groups where kind = 'role' and structure_id = ${structureId} and audience = any(${[...audiences]}::text[])`
  return rows.map(({ id }) => id)
}

/** Two in three of its people have seen it, some of them put it away; the cast still has it to read. */
const letRead = async (db: Db, bannerId: string, kept: readonly string[]) => {
  await db`
    insert into banners.readings (banner_id, person_id, read_at, dismissed_at)
    select distinct on (m.person_id) b.id, m.person_id, b.starts_at + interval '1 hour',
      case when (hashtext(m.person_id::text || b.id::text) & 3) = 0 then b.starts_at + interval '2 hours' end
    from banners.banners b join banners.audience a on a.banner_id = b.id and not a.runs
    join core.memberships m on m.group_id = a.group_id
    where b.id = ${bannerId} and (hashtext(b.id::text || m.person_id::text) % 3) <> 0 and not (m.person_id = any(${[...kept]}::uuid[]))`
}

/** One for families, one for staff, one that is over. */
export const loadBannersDemo: DemoContent = async (db, deps, keyring) => {
  const kept = Object.values(cast).map(({ key }) => keyring.person(key))
  for (const { authorKey, structureKey, from, to, audiences, ...words } of banners) {
    const now = new Date(Date.now() + from * dayMs)
    const ctx = await asPerson({ db, deps, app: 'banners', personId: keyring.person(authorKey), now })
    const structureId = keyring.structure(structureKey)
    const { id } = await createBanner(ctx, structureId, {
      ...words,
      text: typeset(words.text),
      startsAt: null,
      endsAt: evening(to).toISOString(),
      groupIds: await groupsFor(db, structureId, audiences),
      notify: false,
    })
    await letRead(db, id, kept)
  }
}

import type { Audience } from '../../../kernel/contract/manifest.ts'
import type { Db } from '../../../kernel/server/db/client.ts'
import { uuidv7 } from '../../../kernel/server/db/ids.ts'
import { createResources } from '../../../kernel/server/resources/resources.ts'
import type { DefaultGrant, Scope } from '../../../kernel/server/structures/default-grants.ts'
import { applyDefaults } from '../../../kernel/server/structures/open-structures.ts'
import type { Thread } from '../contract-threads.ts'
import { indexThreads } from './my-threads.ts'

interface FirstThread extends Pick<Thread, 'title' | 'description' | 'colour' | 'publication' | 'comments'> {
  target: string
  in: 'constituency' | 'school'
  /** Ticked at first in the composer; everybody when absent. */
  startsWith?: readonly Audience[]
}

/** What each structure finds when Actualités opens there: sentences of the interface, hence in French. */
const firstThreads: readonly FirstThread[] = [
  {
    target: 'news.pedagogy',
    in: 'constituency',
    title: 'Actualités pédagogiques',
    description: 'Pour enseigner : ressources, formations, outils essayés dans nos classes.',
    colour: 'teal',
    publication: 'direct',
    comments: 'staff',
    startsWith: ['staff'],
  },
  {
    target: 'news.projects',
    in: 'constituency',
    title: 'Propositions de projets',
    description: 'Pour faire ensemble : rencontres, correspondances, expositions entre écoles.',
    colour: 'orange',
    publication: 'validated',
    comments: 'staff',
  },
  {
    target: 'news.heads',
    in: 'constituency',
    title: 'Informations aux directeurs',
    description: 'Pour la direction : échéances, enquêtes, sécurité, réunions.',
    colour: 'plum',
    publication: 'direct',
    comments: 'staff',
  },
  {
    target: 'news.school',
    in: 'school',
    title: 'La vie de l’école',
    description: 'Ce qui se passe dans nos classes et dans l’école.',
    colour: 'red',
    publication: 'direct',
    comments: 'none',
  },
]

const give = (target: string, scope: Scope, level: DefaultGrant['level'], ...to: Audience[]): DefaultGrant[] =>
  to.map(audience => ({ target, scope, audience, level }))

/** Who reads, writes in and runs them; the structure’s administrators and those above it always run them. */
const rules: readonly DefaultGrant[] = [
  ...give('news.pedagogy', 'structure', 'read', 'staff', 'guardians', 'pupils'),
  ...give('news.pedagogy', 'structure', 'manage', 'team'),
  ...give('news.projects', 'structure', 'read', 'staff'),
  ...give('news.projects', 'structure', 'contribute', 'heads', 'teachers'),
  ...give('news.projects', 'structure', 'manage', 'team'),
  ...give('news.heads', 'structure', 'read', 'heads'),
  ...give('news.heads', 'structure', 'manage', 'team'),
  ...give('news.school', 'structure', 'read', 'guardians', 'pupils', 'municipal'),
  ...give('news.school', 'structure', 'contribute', 'staff'),
  ...give('news.school', 'structure', 'manage', 'heads'),
  ...give('news.school', 'above', 'read', 'team'),
  ...firstThreads.flatMap(({ target }) => [
    ...give(target, 'structure', 'manage', 'administrators'),
    ...give(target, 'above', 'manage', 'administrators'),
  ]),
  ...give('news.new', 'structure', 'contribute', 'staff'),
  ...give('news.new', 'structure', 'manage', 'heads', 'team', 'administrators'),
  ...give('news.new', 'above', 'manage', 'administrators'),
]

/** The grants a thread starts with when somebody opens one: staff write, heads or the team run it, no family yet. */
export const shareNewThread = (db: Db, id: string, structureId: string) =>
  applyDefaults(db, [{ id, target: 'news.new', structureId, classId: null }], rules)

interface Opened {
  id: string
  structureId: string
  thread: FirstThread
  position: number
}

const insertThreads = async (db: Db, opened: readonly Opened[]) => {
  await db`
    insert into news.threads (id, structure_id, title, description, colour, publication, comments, position, default_audience)
    select n.id, n.structure_id, n.title, n.description, n.colour, n.publication, n.comments, n.position,
      (select array_agg(g.id) from core.groups g
        where g.kind = 'role' and g.structure_id = n.structure_id and g.audience = any(string_to_array(n.starts_with, ' ')))
    from unnest(${opened.map(o => o.id)}::uuid[], ${opened.map(o => o.structureId)}::uuid[],
      ${opened.map(o => o.thread.title)}::text[], ${opened.map(o => o.thread.description)}::text[],
      ${opened.map(o => o.thread.colour)}::text[], ${opened.map(o => o.thread.publication)}::text[],
      ${opened.map(o => o.thread.comments)}::text[], ${opened.map(o => o.position)}::int[],
      ${opened.map(o => o.thread.startsWith?.join(' ') ?? '')}::text[])
      as n(id, structure_id, title, description, colour, publication, comments, position, starts_with)`
}

/** The projects of a constituency are gathered each week, for who runs the thread to read again and send. */
const planRoundups = async (db: Db, opened: readonly Opened[]) => {
  const ids = opened.filter(({ thread }) => thread.target === 'news.projects').map(({ id }) => id)
  await db`
    insert into news.roundup_plans (thread_id, sources)
    select id, array[id] from unnest(${ids}::uuid[]) as projects(id)`
}

/** The first threads of structures where Actualités opens: three in a constituency, one in a school, all at once. */
export const openThreads = async (db: Db, structureIds: string[]) => {
  const structures = await db<{ id: string; kind: string }[]>`
    select id, kind from core.structures where id = any(${structureIds}::uuid[]) order by id`
  const opened = structures.flatMap(structure =>
    firstThreads
      .filter(thread => thread.in === structure.kind)
      .map((thread, position) => ({ id: uuidv7(), structureId: structure.id, thread, position })),
  )
  if (opened.length === 0) return
  await createResources(
    db,
    'news.thread',
    opened.map(({ id, structureId, thread }) => ({ id, structureId, title: thread.title })),
  )
  await insertThreads(db, opened)
  await applyDefaults(
    db,
    opened.map(({ id, structureId, thread }) => ({ id, structureId, target: thread.target, classId: null })),
    rules,
  )
  await indexThreads(
    db,
    opened.map(({ id }) => id),
  )
  await planRoundups(db, opened)
}

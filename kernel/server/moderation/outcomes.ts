import type { Language } from '../../contract/language.ts'
import type { Actor } from '../context.ts'
import type { Db } from '../db/client.ts'
import type { News, Span } from '../notifications/news-since.ts'
import { outcomeWords } from './words.ts'

interface Row {
  id: string
  resourceId: string
  at: Date
  state: 'hidden' | 'dismissed'
  language: Language
}

interface Reading {
  db: Db
  actor: Pick<Actor, 'personId'>
}

/**
 * What became of what somebody reported, told as their other news are. It says nothing of the thing, which they may no
 * longer see, nor of who else complained.
 */
export const outcomesSince = async ({ db, actor }: Reading, { after, upto, most }: Span): Promise<News[]> => {
  const rows = await db<Row[]>`
    select t.id, t.resource_id as "resourceId", t.handled_at as at, t.state, a.language
    from core.reports p join core.reported t on t.id = p.reported_id join core.accounts a on a.person_id = p.person_id
    where p.person_id = ${actor.personId} and t.handled_at > ${after} and t.handled_at <= ${upto}
    order by t.handled_at desc, t.id desc limit ${most}`
  return rows.map(({ id, resourceId, at, state, language }) => ({
    id,
    app: 'core',
    event: 'report.handled',
    resourceId,
    at,
    ...outcomeWords[language][state],
    label: '',
    actorName: null,
    structureId: null,
    structureName: null,
    href: '/mon-compte#signalements',
  }))
}

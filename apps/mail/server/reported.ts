import { plainText, type RichText } from '../../../kernel/contract/rich-text.ts'
import type { Reportable, Said } from '../../../kernel/server/moderation/reportable.ts'

interface Row extends Omit<Said, 'text'> {
  body: RichText
}

/** A message is one thing, reported by who received it: who decides reads its words, which its addressees alone did. */
export const reportedMessages: Reportable = {
  read: async (db, refs) => {
    const rows = await db<Row[]>`
      select m.id as "partId", m.id as "resourceId", m.subject as title, m.body, m.author_id as "authorId",
        coalesce(y.name || coalesce(' (' || p.display_name || ')', ''), p.display_name) as author
      from mail.messages m left join core.people p on p.id = m.author_id left join core.identities y on y.id = m.identity_id
      where m.id = any(${refs.map(({ partId }) => partId)}::uuid[]) and m.state = 'sent'`
    return rows
      .filter(row => refs.some(ref => ref.partId === row.partId && ref.resourceId === row.resourceId))
      .map(({ body, ...row }) => ({ ...row, text: plainText(body) }))
  },
}

import { type Sql, transaction } from '../../kernel/server/db/client.ts'
import { random } from '../generate/random.ts'
import { readCorrespondence } from './correspondence.ts'
import { mark, readMarks } from './marks.ts'
import { planMail } from './plan-mail.ts'
import { sendAllLetters } from './send-mail.ts'

const batch = 1000

/** Brings the département to this many messages; what is already there stays. */
export const fillMail = async (sql: Sql, wanted: number, say: (line: string) => void) => {
  const { messages: present } = await readMarks(sql)
  if (present >= wanted) return
  const from = await readCorrespondence(sql)
  const [chance, now] = [random(7 + present), new Date()]
  for (let done = present; done < wanted; ) {
    const count = Math.min(batch, wanted - done)
    const letters = planMail(chance, from, { first: done, count, of: wanted, now })
    done += count
    await transaction(sql, async db => {
      const [last] = await db<{ seq: number }[]>`select coalesce(max(seq), 0) as seq from core.search_due`
      await sendAllLetters(db, letters)
      // Boxes are not searched with the rest: what a worker would only throw away is not left to be measured.
      await db`delete from core.search_due where seq > ${last?.seq ?? 0}`
      await mark(db, { messages: done })
    })
    if (done % 20_000 === 0) say(`${done} of ${wanted} messages`)
  }
  await sql`vacuum analyze`
}

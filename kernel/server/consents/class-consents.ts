import type { Purpose } from '../../contract/api/consents.ts'
import { conflict, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { addAnswer } from './consents.ts'

export interface GuardianAnswer {
  pupilId: string
  guardianId: string
  name: string
  purpose: Purpose
  /** For the child, whoever answered. */
  isGranted: boolean
  /** Null: not answered yet. */
  answer: boolean | null
  answeredAt: Date | null
  onPaper: boolean
  /** Who wrote a paper answer down. */
  recordedBy: string | null
}

/** Who answered what for the pupils of a class, guardian by guardian; why is nobody's business. */
export const classAnswers = (db: Db, classId: string) => db<GuardianAnswer[]>`
  select a.pupil_id as "pupilId", a.guardian_id as "guardianId", p.display_name as name, a.purpose,
    core.consented(a.pupil_id, a.purpose) as "isGranted", a.answer,
    a.answered_at as "answeredAt", coalesce(a.on_paper, false) as "onPaper", w.display_name as "recordedBy"
  from core.enrolments e
  join core.consent_answers a on a.pupil_id = e.pupil_id
  join core.people p on p.id = a.guardian_id
  left join core.people w on w.id = a.recorded_by
  where e.class_id = ${classId} and e.left_at is null
  order by p.sort_name, a.guardian_id, a.purpose desc`

export interface PaperAnswer {
  pupilId: string
  guardianId: string
  purpose: Purpose
  answer: boolean
}

/** Writes down an answer that came on paper, in the name of who holds the paper; in the journal, with what was said. */
export const recordPaper = async (ctx: Ctx, classId: string, said: PaperAnswer) => {
  const [here] = await ctx.db<{ schoolId: string }[]>`
    select c.school_id as "schoolId" from core.enrolments e join core.classes c on c.id = e.class_id
    where e.class_id = ${classId} and e.pupil_id = ${said.pupilId} and e.left_at is null`
  if (!here) throw notFound()
  if (said.guardianId === ctx.actor.personId)
    throw conflict('own-answer', {
      fr: 'C’est votre propre réponse : donnez-la dans « Mon compte ».',
      en: 'This is your own answer: give it in “My account”.',
    })
  await addAnswer(ctx, said, { recordedBy: ctx.actor.personId })
  await ctx.record('consent.recorded', {
    targetId: said.guardianId,
    structureId: here.schoolId,
    detail: { pupilId: said.pupilId, purpose: said.purpose, answer: said.answer },
  })
}

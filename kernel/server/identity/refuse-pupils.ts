import { forbidden } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'

/** What an account has for adults alone: a child has pictures or words, and nothing more to remember or to be reached by. */
export const refusePupils = ({ actor }: Pick<Ctx, 'actor'>) => {
  if (actor.isPupil) throw forbidden()
}

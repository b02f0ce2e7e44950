import { inFamilies } from '../../contract/in-families.ts'
import { notFound, Problem } from '../../contract/problem.ts'
import type { PublicCtx } from '../context.ts'
import type { Db } from '../db/client.ts'
import { cardCookie } from './class-cookie.ts'
import { comeIn } from './come-in.ts'
import { classCardToken, classOfCard, picturesOf, sameText } from './derive.ts'
import { accountOf } from './find-account.ts'
import { forgetKeyring } from './keyring.ts'
import { countFailure, forgetFailures, refuseThrottled } from './throttle.ts'

const cardDays = 400

const unknownCard = () =>
  new Problem(404, 'unknown-card', {
    fr: 'Cette carte de classe n’est plus valable. Demande la nouvelle à ta maîtresse ou à ton maître.',
    en: 'This class card no longer works. Ask your teacher for the new one.',
    ...inFamilies('unknownCard'),
  })

/** The class of a card whose proof is right and whose number is the current one. */
export const classOfToken = async (ctx: Pick<PublicCtx, 'db' | 'deps'>, token: string | undefined): Promise<string> => {
  const classId = token ? classOfCard(token) : null
  if (!token || !classId) throw unknownCard()
  const [row] = await ctx.db<{ number: number }[]>`
    select coalesce((select number from core.class_cards where class_id = c.id), 1) as number
    from core.classes c where c.id = ${classId} and c.archived_at is null`
  if (!row || !sameText(token, classCardToken(ctx.deps.secret, classId, row.number))) throw unknownCard()
  return classId
}

/** What the class sees on its device: first names and drawn avatars; an initial only where two first names meet. */
export const readClass = async (db: Db, classId: string) => {
  const [about] = await db<{ className: string; schoolName: string; nursery: boolean }[]>`
    select c.name as "className", s.name as "schoolName",
      exists (select from core.enrolments e where e.class_id = c.id and e.level in ('TPS', 'PS', 'MS', 'GS')) as nursery
    from core.classes c join core.structures s on s.id = c.school_id where c.id = ${classId}`
  if (!about) throw notFound()
  const pupils = await db<{ id: string; name: string; avatar: string }[]>`
    select p.id, p.given_name || case when count(*) over (partition by core.fold(p.given_name)) > 1
        then ' ' || left(coalesce(p.usage_name, p.family_name), 1) || '.' else '' end as name,
      core.avatar_path(p.id, p.avatar) as avatar
    from core.enrolments e join core.persons p on p.id = e.pupil_id
    join core.accounts a on a.person_id = p.id
    where e.class_id = ${classId} and e.left_at is null and p.left_at is null and a.blocked_at is null
    order by core.fold(p.given_name), p.id`
  return { ...about, pupils: [...pupils] }
}

/** From now on this device is the class’s: whoever kept accounts on it is signed out of them. */
export const presentCard = async (ctx: PublicCtx, token: string) => {
  const classId = await classOfToken(ctx, token)
  await forgetKeyring(ctx)
  ctx.setCookie(cardCookie, token, cardDays * 86_400)
  return readClass(ctx.db, classId)
}

export const signInWithPictures = async (ctx: PublicCtx, input: { pupilId: string; pictures: string[] }) => {
  const { sql, secret } = ctx.deps
  const classId = await classOfToken(ctx, ctx.caller.cookies[cardCookie])
  const attempts = `pictures:${input.pupilId}`
  await refuseThrottled(sql, attempts, ctx.caller.address)
  const [pupil] = await ctx.db<{ number: number }[]>`
    select a.pictures_number as number from core.enrolments e join core.accounts a on a.person_id = e.pupil_id
    where e.class_id = ${classId} and e.pupil_id = ${input.pupilId} and e.left_at is null and a.blocked_at is null`
  const expected = pupil && picturesOf(secret, input.pupilId, pupil.number)
  if (!expected || !sameText(expected.join(), input.pictures.join())) {
    await countFailure(sql, attempts, ctx.caller.address)
    throw new Problem(401, 'wrong-pictures', {
      fr: 'Ce ne sont pas tes trois images. Essaie encore !',
      en: 'These are not your three pictures. Try again!',
      ...inFamilies('wrongPictures'),
    })
  }
  await forgetFailures(sql, attempts, ctx.caller.address)
  const account = await accountOf(ctx.db, input.pupilId)
  if (!account) throw unknownCard()
  return comeIn(ctx, account, { method: 'pictures' })
}

import type { nameContract, OwnName } from '../../contract/api/name.ts'
import { inFamilies } from '../../contract/in-families.ts'
import { invalid, notFound } from '../../contract/problem.ts'
import type { Ctx } from '../context.ts'
import { uuidv7 } from '../db/ids.ts'
import type { Handlers } from '../http/handlers.ts'
import { recordForMe } from './record-for-me.ts'
import { refusePupils } from './refuse-pupils.ts'

/** Letters of any alphabet, apart by one space, hyphen or apostrophe. */
const spelling = /^\p{L}[\p{L}\p{M}]*(?:[ '’-]\p{L}[\p{L}\p{M}]*)*$/u

const readOwnName = async ({ db, actor }: Ctx): Promise<OwnName> => {
  const [name] = await db<OwnName[]>`
    select array[p.given_name] || p.other_given_names as "givenNames", p.family_name as "familyName", p.usage_name as "usageName"
    from core.persons p where p.id = ${actor.personId}`
  if (!name) throw notFound()
  return name
}

/** None when it says no more than the family name. @throws Problem 422 when it is no name. */
const usageNameOf = (typed: string | null, familyName: string): string | null => {
  const name = typed?.trim().replace(/\s+/g, ' ') ?? ''
  if (name === '' || name.toLocaleLowerCase('fr') === familyName.toLocaleLowerCase('fr')) return null
  if (!spelling.test(name))
    throw invalid('usageName', 'not-a-name', {
      fr: 'Un nom s’écrit avec des lettres, et entre elles une espace, un tiret ou une apostrophe.',
      en: 'A name is written with letters, and between them a space, a hyphen or an apostrophe.',
      ...inFamilies('notAName'),
    })
  return name
}

/** How the file wrote it: a later delivery must still find this person (`core.known_names`). */
const rememberSpelling = async ({ db, actor }: Ctx) => {
  await db`
    insert into core.former_names (id, person_id, family_name, usage_name, given_name, birth_date)
    select ${uuidv7()}, p.id, p.family_name, p.usage_name, p.given_name, p.birth_date from core.persons p
    where p.id = ${actor.personId} and not exists (select from core.former_names f where f.person_id = p.id
      and f.family_name = p.family_name and f.usage_name is not distinct from p.usage_name and f.given_name = p.given_name)`
}

/**
 * The name in use, and which first name the official file gave; the family name stays the file's. What is chosen is kept
 * by the next deliveries (`hand_edited`).
 */
const setOwnName = async (ctx: Ctx, input: { givenName: string; usageName: string | null }) => {
  const known = await readOwnName(ctx)
  if (!known.givenNames.includes(input.givenName))
    throw invalid('givenName', 'unknown', {
      fr: 'Choisissez l’un des prénoms que donne le fichier de l’école.',
      en: 'Choose one of the first names the school’s file gives.',
      ...inFamilies('unknownGivenName'),
    })
  const usageName = usageNameOf(input.usageName, known.familyName)
  const others = known.givenNames.filter(name => name !== input.givenName)
  const changed = [
    ...(input.givenName === known.givenNames[0] ? [] : ['given_name', 'other_given_names']),
    ...(usageName === known.usageName ? [] : ['usage_name']),
  ]
  if (changed.length === 0) return
  await rememberSpelling(ctx)
  await ctx.db`
    update core.persons set given_name = ${input.givenName}, other_given_names = ${others}, usage_name = ${usageName},
      hand_edited = array(select distinct unnest(hand_edited || ${changed}::text[]))
    where id = ${ctx.actor.personId}`
  await recordForMe(ctx, 'person.renamed')
}

export const nameHandlers: Handlers<typeof nameContract> = {
  readOwnName: ctx => {
    refusePupils(ctx)
    return readOwnName(ctx)
  },
  setOwnName: (ctx, { body }) => {
    refusePupils(ctx)
    return setOwnName(ctx, body)
  },
}

import { type CommunicationCell, cellOf, type Party, type Power } from '../../contract/communication.ts'
import type { Db } from '../db/client.ts'

/** A cell of one school, as chosen there. */
export interface Choice {
  structureId: string
  from: Party
  to: Party
  power: Power
}

const ranks: Record<Power, number> = { none: 0, sees: 1, writes: 2 }
/** Who has groups in each class, beside the group of the school. */
const inClasses: readonly Party[] = ['pupils', 'guardians', 'teachers']

interface Line extends Choice {
  rank: number
}

/** Which group holds the choice and which receives it: those of the class, or those of the school. */
type Place = 'class-to-class' | 'school-to-class' | 'school-to-school'

const placesOf = ({ reach, to }: CommunicationCell): Place[] => {
  if (reach === 'class') return ['class-to-class']
  return inClasses.includes(to) ? ['school-to-school', 'school-to-class'] : ['school-to-school']
}

const linesAt = (choices: readonly Choice[], place: Place): Line[] =>
  choices.flatMap(choice => {
    const cell = cellOf(choice.from, choice.to)
    if (!cell || cell.options.length === 0 || !placesOf(cell).includes(place)) return []
    return [{ ...choice, rank: ranks[choice.power] }]
  })

const rows = (db: Db, lines: readonly Line[]) => db`
  unnest(${lines.map(line => line.structureId)}::uuid[], ${lines.map(line => line.from)}::text[],
    ${lines.map(line => line.to)}::text[], ${lines.map(line => line.rank)}::smallint[])
    as choice(structure_id, sender, recipient, rank)`

const inSchool = (db: Db, lines: readonly Line[]) => db`
  (select held.id as held, holder.id as holder, choice.rank from ${rows(db, lines)}
   join core.groups held on held.kind = 'role' and held.structure_id = choice.structure_id and held.audience = choice.recipient
   join core.groups holder on holder.kind = 'role' and holder.structure_id = choice.structure_id and holder.audience = choice.sender)`

/** The holder is the class’s own group, or the school’s. */
const inClass = (db: Db, lines: readonly Line[], isOwn: boolean) => db`
  (select held.id as held, holder.id as holder, choice.rank from ${rows(db, lines)}
   join core.classes c on c.school_id = choice.structure_id
   join core.groups held on held.kind = 'class' and held.class_id = c.id and held.audience = choice.recipient
   join core.groups holder on holder.audience = choice.sender and
     ${isOwn ? db`holder.kind = 'class' and holder.class_id = c.id` : db`holder.kind = 'role' and holder.structure_id = c.school_id`})`

/** SQL table: on which group (`held`) each choice is written, and which group (`holder`) receives it. */
const pairsAt = (db: Db, lines: readonly Line[], place: Place) =>
  place === 'school-to-school' ? db`${inSchool(db, lines)}` : db`${inClass(db, lines, place === 'class-to-class')}`

/** Rewrites the default grants these choices stand for; what people granted by hand stays. */
export const writeGrants = async (db: Db, choices: readonly Choice[]) => {
  for (const place of ['school-to-school', 'school-to-class', 'class-to-class'] as const) {
    const lines = linesAt(choices, place)
    if (lines.length === 0) continue
    const pairs = pairsAt(db, lines, place)
    await db`
      delete from core.grants x using ${pairs} as pair
      where x.resource_id = pair.held and x.group_id = pair.holder and x.source = 'default' and pair.rank <> x.level`
    await db`
      insert into core.grants (resource_id, group_id, level, source)
      select held, holder, rank, 'default' from ${pairs} as pair where rank > 0
      on conflict (resource_id, group_id) do nothing`
  }
}

/** New classes and groups of these schools follow what their school chose. */
export const followChoices = async (db: Db, structureIds: string[]) => {
  const choices = await db<Choice[]>`
    select structure_id as "structureId", sender as "from", recipient as "to", power
    from core.communication_choices where structure_id = any(${structureIds}::uuid[])`
  await writeGrants(db, choices)
}

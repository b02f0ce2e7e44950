import { extraKeyOf, headKeyOf, schoolKeyOf, teacherKeyOf } from './keys.ts'
import { CONSTITUENCY_KEY } from './structures.ts'

interface Holder {
  personKey: string
  until?: string
}

interface DemoIdentity {
  structureKey: string
  /** One more than the structure's own. */
  name?: string
  /** Who runs the structure, and says who holds it. */
  byKey: string
  holders: readonly Holder[]
}

const helene = extraKeyOf(1)

/** Named people who act as a school, as the circonscription's team, as the RASED: beside those who do by their role. */
export const identities: readonly DemoIdentity[] = [
  {
    structureKey: schoolKeyOf(1),
    byKey: headKeyOf(1),
    holders: [{ personKey: teacherKeyOf(1, 6) }, { personKey: teacherKeyOf(1, 1), until: '2027-07-03' }],
  },
  { structureKey: CONSTITUENCY_KEY, byKey: helene, holders: [{ personKey: extraKeyOf(5) }] },
  {
    structureKey: CONSTITUENCY_KEY,
    name: 'RASED de Valbrume',
    byKey: helene,
    holders: [{ personKey: extraKeyOf(9) }, { personKey: extraKeyOf(10) }, { personKey: extraKeyOf(11) }],
  },
]

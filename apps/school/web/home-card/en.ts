import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  never: n => (n > 1 ? `${n} accounts never opened` : '1 account never opened'),
  who: {
    guardians: n => (n > 1 ? `${n} guardians` : '1 guardian'),
    pupils: n => (n > 1 ? `${n} pupils` : '1 pupil'),
    staff: n => (n > 1 ? `${n} members of staff` : '1 member of staff'),
  },
  came: (came, people) => `${came} of ${people} have come`,
}

import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { fr } from './fr.ts'

const count = (n: number) => n.toLocaleString('en-GB')

export const en: Catalogue<typeof fr> = {
  never: n => (n > 1 ? `${count(n)} accounts never opened` : '1 account never opened'),
  who: {
    guardians: n => (n > 1 ? `${count(n)} guardians` : '1 guardian'),
    pupils: n => (n > 1 ? `${count(n)} pupils` : '1 pupil'),
    staff: n => (n > 1 ? `${count(n)} members of staff` : '1 member of staff'),
  },
  came: (came, people) => `${count(came)} of ${count(people)} have come`,
}

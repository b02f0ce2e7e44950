import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  add: 'Adaugă un cont',
  addHelp: 'Acesta rămâne deschis',
  change: 'Schimbă contul',
  locked: 'I se va cere parola',
  toRead: 'De citit, fără rețea',
  needsNetwork: 'Este nevoie de rețea',
  signOutAll: 'Ieși din toate conturile',
  notDone: 'Contul nu a fost schimbat. Încercați din nou peste câteva clipe.',
  keptTitle: 'Conturi deschise pe acest dispozitiv',
  forget: name => `Deconectează ${name} de pe acest dispozitiv`,
  orSignIn: 'Sau cu alt cont',
}

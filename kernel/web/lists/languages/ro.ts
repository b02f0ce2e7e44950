import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInRomanian as many } from '../../../contract/counting.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  title: 'Listele mele',
  intro:
    'Persoane și grupuri adunate sub un nume, de folosit când împărtășiți ceva. Numai dumneavoastră vă vedeți listele.',
  add: 'Listă nouă',
  edit: 'Modifică',
  remove: 'Șterge',
  removed: name => `Lista „${name}” este ștearsă.`,
  saved: name => `Lista „${name}” este salvată.`,
  name: 'Numele listei',
  members: 'Persoane și grupuri',
  membersHelp: 'Un nume, o clasă, un grup…',
  save: 'Salvează',
  cancel: 'Renunță',
  count: n => many(n, 'membru', 'membri'),
  lost: n =>
    n === 1
      ? 'La un membru nu se mai poate ajunge: va ieși din listă la următoarea salvare.'
      : `La ${many(n, 'membru', 'membri')} nu se mai poate ajunge: vor ieși din listă la următoarea salvare.`,
  people: n => many(n, 'persoană', 'persoane'),
  none: 'Nicio listă încă',
  noneHelp: 'Creați una aici sau alegeți grupuri când împărtășiți ceva, apoi salvați-le ca listă.',
  failed: 'Listele nu au putut fi citite.',
}

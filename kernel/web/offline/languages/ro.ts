import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInRomanian as many } from '../../../contract/counting.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  region: 'Rețea',
  away: 'Fără rețea',
  updatedAt: 'ultima actualizare la',
  updatedOn: 'ultima actualizare:',
  awayAlone: 'préau așteaptă rețeaua. Paginile deja citite rămân aici.',
  toRead: 'Acest cont este deschis pentru citit; pentru a scrie este nevoie de rețea.',
  waiting: n =>
    n === 1
      ? 'Un mesaj așteaptă rețeaua: va pleca singur.'
      : `${many(n, 'mesaj', 'mesaje')} așteaptă rețeaua: vor pleca singure.`,
  leaving: n => (n === 1 ? 'Un mesaj pleacă…' : `${many(n, 'mesaj', 'mesaje')} pleacă…`),
  refusedTitle: 'Un mesaj nu a plecat',
  copy: 'Copiază textul',
  copied: 'Textul este copiat.',
  giveUp: 'Renunță',
  newVersion: 'O versiune nouă a préau este gata.',
  reload: 'Reîncarcă',
  waitingMark: 'Așteaptă rețeaua',
  waitingKept: 'Păstrat pe acest dispozitiv: va pleca atunci când revine rețeaua.',
}

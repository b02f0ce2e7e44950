import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { manyInRomanian as many } from '../../../../../kernel/contract/counting.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  pupils: n => many(n, 'elev', 'elevi'),
  myChildren: 'Copiii mei',
  myChild: 'Copilul meu',
  favourites: 'Favoriții mei',
  noFavourite: 'Persoanele pe care le căutați des se pot păstra aici.',
  toDirectory: 'Vezi contactele',
}

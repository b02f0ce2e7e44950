import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ro-RO')
/** « 2 elevi », but « 20 de elevi ». */
const many = (n: number, one: string, more: string) => {
  const form = rules.select(n)
  return form === 'one' ? `${n} ${one}` : form === 'few' ? `${n} ${more}` : `${n} de ${more}`
}

export const texts: Catalogue<typeof fr> = {
  pupils: n => many(n, 'elev', 'elevi'),
  myChildren: 'Copiii mei',
  myChild: 'Copilul meu',
  favourites: 'Favoriții mei',
  noFavourite: 'Persoanele pe care le căutați des se pot păstra aici.',
  toDirectory: 'Vezi contactele',
}

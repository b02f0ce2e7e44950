import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('uk-UA')
/** « 1 учень, 2 учні, 5 учнів ». */
const many = (n: number, ...[one, few, more]: [string, string, string]) => {
  const form = rules.select(n)
  return `${n} ${form === 'one' ? one : form === 'few' ? few : more}`
}

export const texts: Catalogue<typeof fr> = {
  pupils: n => many(n, 'учень', 'учні', 'учнів'),
  myChildren: 'Мої діти',
  myChild: 'Моя дитина',
  favourites: 'Мої обрані',
  noFavourite: 'Тут можна тримати людей, яких Ви часто шукаєте.',
  toDirectory: 'Відкрити довідник',
}

import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { manyInUkrainian as many } from '../../../../../kernel/contract/counting.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  pupils: n => many(n, 'учень', 'учні', 'учнів'),
  myChildren: 'Мої діти',
  myChild: 'Моя дитина',
  favourites: 'Мої обрані',
  noFavourite: 'Тут можна тримати людей, яких Ви часто шукаєте.',
  toDirectory: 'Відкрити довідник',
}

import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  pupils: n => `${n} öğrenci`,
  myChildren: 'Çocuklarım',
  myChild: 'Çocuğum',
  favourites: 'Favorilerim',
  noFavourite: 'Sık aradığınız kişiler burada durur.',
  toDirectory: 'Rehberi aç',
}

import type { Catalogue } from '../../../../kernel/contract/catalogue.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  pupils: n => (n === 1 ? '1 pupil' : `${n} pupils`),
  myChildren: 'My children',
  myChild: 'My child',
  favourites: 'My favourites',
  noFavourite: 'The people you often look for can be kept here.',
  toDirectory: 'Open the directory',
}

import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  pupils: n => (n === 1 ? '1 alumno' : `${n} alumnos`),
  myChildren: 'Mis hijos',
  myChild: 'Mi hijo o hija',
  favourites: 'Mis favoritos',
  noFavourite: 'Aquí se guardan las personas que busca a menudo.',
  toDirectory: 'Abrir el directorio',
}

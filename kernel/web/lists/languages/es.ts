import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('es-ES').format(n)} ${n === 1 ? one : more}`

export const texts: Catalogue<typeof fr> = {
  title: 'Mis listas',
  intro: 'Personas y grupos reunidos con un nombre, para volver a usarlos al compartir. Solo usted ve sus listas.',
  add: 'Nueva lista',
  edit: 'Modificar',
  remove: 'Eliminar',
  removed: name => `La lista «${name}» se ha eliminado.`,
  saved: name => `La lista «${name}» se ha guardado.`,
  name: 'Nombre de la lista',
  members: 'Personas y grupos',
  membersHelp: 'Un nombre, una clase, un grupo…',
  save: 'Guardar',
  cancel: 'Cancelar',
  count: n => many(n, 'miembro'),
  lost: n =>
    n === 1
      ? 'A un miembro ya no se le puede contactar: saldrá de la lista la próxima vez que se guarde.'
      : `A ${n} miembros ya no se les puede contactar: saldrán de la lista la próxima vez que se guarde.`,
  people: n => many(n, 'persona'),
  none: 'Todavía no hay listas',
  noneHelp: 'Cree una aquí.',
  failed: 'Las listas no se han podido leer.',
}

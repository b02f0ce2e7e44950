import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  add: 'Añadir una cuenta',
  addHelp: 'Esta sigue abierta',
  change: 'Cambiar de cuenta',
  locked: 'Se pedirá su contraseña',
  toRead: 'Para leer, sin conexión',
  needsNetwork: 'Hace falta conexión',
  signOutAll: 'Cerrar todas las cuentas',
  notDone: 'No se ha cambiado de cuenta. Vuelva a intentarlo en un momento.',
  keptTitle: 'Cuentas abiertas en este dispositivo',
  forget: name => `Cerrar la cuenta de ${name} en este dispositivo`,
  orSignIn: 'O con otra cuenta',
}

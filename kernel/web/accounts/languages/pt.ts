import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  add: 'Adicionar uma conta',
  addHelp: 'Esta continua aberta',
  change: 'Mudar de conta',
  locked: 'Será pedida a palavra-passe',
  toRead: 'Para ler, sem ligação',
  needsNetwork: 'É preciso ligação',
  signOutAll: 'Terminar sessão em todas as contas',
  notDone: 'Não foi possível mudar de conta. Tente de novo dentro de instantes.',
  keptTitle: 'Contas abertas neste dispositivo',
  forget: name => `Terminar a sessão de ${name} neste dispositivo`,
  orSignIn: 'Ou com outra conta',
}

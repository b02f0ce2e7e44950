import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  add: 'Add an account',
  addHelp: 'This one stays open',
  change: 'Switch account',
  locked: 'Its password will be asked',
  toRead: 'To read, without network',
  needsNetwork: 'The network is needed',
  signOutAll: 'Sign out of every account',
  notDone: 'The account was not switched. Please try again in a moment.',
  keptTitle: 'Accounts open on this device',
  forget: name => `Sign ${name} out of this device`,
  orSignIn: 'Or with another account',
}

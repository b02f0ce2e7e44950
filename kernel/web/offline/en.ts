import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  region: 'Network',
  away: 'Offline',
  updatedAt: 'last updated at',
  updatedOn: 'last updated on',
  awayAlone: 'préau is waiting for the network. Pages already read remain here.',
  toRead: 'This account is open to read; writing needs the network.',
  waiting: n =>
    n > 1
      ? `${n} things are waiting for the network: they will leave by themselves.`
      : '1 thing is waiting for the network: it will leave by itself.',
  leaving: n => (n > 1 ? `${n} things are leaving…` : '1 thing is leaving…'),
  refusedTitle: 'Something could not be sent',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  giveUp: 'Discard',
  newVersion: 'A new version of préau is ready.',
  reload: 'Reload',
  waitingMark: 'Waiting for the network',
  waitingKept: 'Kept on this device: it will leave when the network is back.',
}

import { manifest } from '../../kernel/contract/manifest.ts'

/** Messagerie: one’s own box, and those of the schools and services in whose name one may act. */
export const mailManifest = manifest({
  id: 'mail',
  name: {
    fr: 'Messagerie',
    en: 'Messages',
    ar: 'الرسائل',
    es: 'Mensajería',
    pt: 'Mensagens',
    ro: 'Mesagerie',
    tr: 'Mesajlar',
    uk: 'Повідомлення',
    pupil: { fr: 'Mes messages', en: 'My messages' },
  },
  path: 'messagerie',
  gommette: { shape: 'heart', colour: 'pink', pictogram: 'envelope-simple' },
  openTo: {
    staff: 'contribute',
    team: 'contribute',
    pupils: 'contribute',
    guardians: 'contribute',
    municipal: 'contribute',
    externals: 'contribute',
  },
  opensIn: ['school', 'constituency'],
  resources: ['mail.message'],
  events: {
    'message.received': { notify: 'daily', feed: false },
    /** Of a pupil to others: their teachers read it first, and say what they decided. */
    'message.held': { notify: 'daily', feed: false, to: 'contribute' },
    'message.decided': { notify: 'daily', feed: false, to: 'manage' },
  },
  pages: { write: '/ecrire?a=:id' },
  personalData: {
    'messages.author_id': 'keep-without-name',
    'messages.decided_by': 'keep-without-name',
    'messages.recalled_by': 'keep-without-name',
    'copies.person_id': { erasure: 'delete', merging: 'follows' },
    'handlings.assignee_id': 'keep-without-name',
    'handlings.closed_by': 'keep-without-name',
    'folders.person_id': 'delete',
    'signatures.person_id': { erasure: 'delete', merging: 'follows' },
  },
  audienceLabel: 'COURRIER_ELECTRONIQUE',
  forPupils: true,
})

import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  title: 'What my child may do',
  intro:
    'For school itself préau needs no agreement: reading the news, working in class. What follows comes on top. No answer means no; one refusal is enough; you may change your mind at any moment.',
  purposes: {
    mail: 'Receive mails',
    alerts: 'Receive alerts',
  },
  help: {
    mail: 'Your child may give an address of their own, and receive there a summary of what the school publishes for them. Unless something is urgent, never in the evening, at night or at the weekend.',
    alerts:
      'Your child may ask to be alerted on a device of their own, never on those of the class, when the school publishes for them. Unless something is urgent, never in the evening, at night or at the weekend.',
  },
  yes: 'I agree',
  no: 'I do not agree',
  answerFor: (purpose, child) => `${purpose}, for ${child}`,
  granted: 'Agreed',
  notGranted: 'Not agreed yet',
  saved: 'Noted, and already applied.',
  withdrawn: 'Noted: the address or the devices given for it are forgotten.',
  failed: 'Your answers did not load.',

  pupilTitle: 'Being told',
  pupilAsk:
    'Would you like alerts on your device, or mails? Ask your parents: they agree in their préau account, or on a paper for the school.',
  pupilAskMail: 'To receive mails, ask your parents first.',
  pupilAskAlerts: 'To receive alerts, ask your parents first.',
}

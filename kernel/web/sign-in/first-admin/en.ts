import type { Catalogue } from '../../i18n.ts'
import type { fr } from './fr.ts'

export const en: Catalogue<typeof fr> = {
  title: 'Open the territory',
  text: 'Welcome. You are the first to come in: tell us where we are, and who you are.',
  textKnown: 'Welcome. The structures are there already; somebody is missing to look after them. Who are you?',
  kind: 'What this instance of préau welcomes',
  kinds: {
    constituency: { label: 'A circonscription', help: 'A few dozen schools, a team, an inspectorate.' },
    department: { label: 'A département', help: 'Several circonscriptions.' },
    academy: { label: 'An académie', help: 'Several départements.' },
  },
  territory: 'Its name',
  territoryHelp: 'As everybody will read it: “Circonscription de Valbrume”.',
  givenName: 'Your first name',
  familyName: 'Your surname',
  fill: 'Fill this in to continue.',
  next: 'Continue',
  step: n => `Step ${n} of 3`,
  charterTitle: 'The charter of préau',
  charterText: 'What we promise one another, here as in every school of the territory.',
  passwordTitle: 'Your password',
  passwordText: 'This account can administer everything: give it a good password that only you know.',
  open: 'Open préau',
  doneTitle: 'The territory is open',
  doneText: 'Write down your login: you will need it each time you sign in.',
  login: 'Your login',
  copy: 'Copy',
  copied: 'Login copied.',
  enter: 'Enter préau',
  deadTitle: 'This link no longer works',
  deadText:
    'It has been used, or préau has restarted since. The link that works is shown where préau was started (the window of “npm start”).',
  toSignIn: 'Go to sign-in',
}

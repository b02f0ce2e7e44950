import type { Catalogue } from '../i18n.ts'
import type { fr } from './fr.ts'

const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`)

export const en: Catalogue<typeof fr> = {
  code: 'Six-digit code',
  codeHelp: 'The one your application shows now.',
  recoveryCode: 'Recovery code',
  recoveryHelp: 'One of the ten you put away; it serves once.',
  fillCode: 'Write the code.',
  usePasskey: 'Use a passkey',
  useRecovery: 'I do not have my phone',
  useApplication: 'Use my application',
  or: 'or',

  stepTitle: 'One more step',
  stepText: 'Your account has a second protection: show that it is you.',
  enter: 'Enter',
  otherAccount: 'Back to the password',

  proofTitle: 'Is it really you?',
  proofText:
    'This is a sensitive act. We ask again after a quarter of an hour; nothing of what you were doing is lost.',
  password: 'Password',
  fillPassword: 'Write your password.',
  confirm: 'Confirm',

  cardTitle: 'Double protection',
  cardText: 'Even somebody who guesses your password will not get in.',
  isOn: 'Account protected',
  isOff: 'Password only',
  compulsory: 'Your function requires a second protection.',
  loadFailed: 'Your protections could not be loaded.',

  passkeys: 'Passkey',
  passkeysText: 'Your device’s fingerprint, face or code: nothing left to type. The simplest, and the safest.',
  addPasskey: 'Add a passkey',
  noPasskeys: 'This browser cannot make passkeys. Try on your phone.',
  passkeyAdded: 'Your passkey is saved.',
  passkeyCancelled: 'Nothing changed: the request was cancelled, or the device did not answer.',
  passkeyKnown: 'This device already has a passkey for your account.',
  passkeyRemoved: 'This passkey no longer opens your account.',
  addedOn: 'added',
  usedOn: 'used',
  neverUsed: 'not used yet',
  rename: name => `Rename: ${name}`,
  passkeyName: 'Name of the passkey',
  remove: 'Remove',
  removeThis: name => `Remove: ${name}`,
  keyOn: device => `Passkey on ${device}`,
  keyHere: 'Passkey',

  totp: 'Code application',
  totpText: 'An application on your phone gives a six-digit code, even without a network (FreeOTP, Aegis, 2FAS…).',
  addTotp: 'Use an application',
  changeTotp: 'Change phones',
  totpOn: 'in use since',
  totpAdded: 'Your application is saved.',
  totpRemoved: 'The codes of the application are no longer asked for.',
  totpDialog: 'Your code application',
  totpScan: 'Open the application on your phone and point it at this square.',
  square: 'Square to scan with the code application',
  totpOpen: 'It is on this device',
  totpKey: 'Or copy this key',
  totpThen: 'Then write the code it shows.',
  activate: 'Turn on',

  recovery: 'Recovery codes',
  recoveryText: 'To get in if you lose your phone. Each serves once.',
  codesLeft: n => many(n, 'code left', 'codes left'),
  renewCodes: 'Make new ones',
  codesDialog: 'Your recovery codes',
  codesKeep:
    'Put them away now, elsewhere than on this phone: we will not be able to show them again. Each opens your account once, instead of the second protection.',
  copy: 'Copy',
  copied: 'The codes are copied.',
  print: 'Print',
  kept: 'I put them away',
  printedFor: login => `Recovery codes of préau for ${login}`,
  printedHelp: 'Each opens the account once. Keep them like a key.',

  bannerTitle: 'Protect your account',
  bannerText: days =>
    days > 0
      ? `Your function requires a second protection: you have ${many(days, 'day', 'days')} left to choose it.`
      : 'Your function requires a second protection: this is the last day to choose it.',
  bannerAction: 'Do it now',

  dueTitle: 'Protect your account',
  dueText:
    'Your function opens many accounts and data about children: it requires a second protection besides the password. It takes two minutes.',
  dueDone: 'Enter préau',
  signOut: 'Not now: sign me out',
}

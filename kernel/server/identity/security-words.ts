/** What a mail about one’s account says; plain words, since it may frighten. */
const fr = {
  news: {
    'new-device': {
      title: 'Un nouvel appareil s’est connecté à votre compte',
      text: 'Votre compte préau vient d’être ouvert depuis un appareil qui ne l’avait jamais été.',
    },
    'factor-added': {
      title: 'Une seconde protection a été ajoutée à votre compte',
      text: 'Elle sera demandée à chaque connexion, après le mot de passe.',
    },
    'factor-removed': {
      title: 'Une seconde protection a été retirée de votre compte',
      text: 'Elle n’est plus demandée à la connexion.',
    },
    'recovery-code-used': {
      title: 'Un code de secours a servi à ouvrir votre compte',
      text: 'Ce code ne marchera plus. Gardez les autres en lieu sûr, ou faites-en de nouveaux.',
    },
    'recovery-codes-renewed': {
      title: 'De nouveaux codes de secours ont été faits pour votre compte',
      text: 'Les précédents ne marchent plus.',
    },
    'password-changed': {
      title: 'Le mot de passe de votre compte a changé',
      text: 'Vos autres appareils ont été déconnectés.',
    },
    'alias-chosen': {
      title: 'Un alias ouvre maintenant votre compte',
      text: 'Il peut être tapé à la place de votre identifiant. Le mot de passe ne change pas.',
    },
    'alias-removed': {
      title: 'Un alias a été retiré de votre compte',
      text: 'Votre identifiant et votre mot de passe ne changent pas.',
    },
  },
  when: (at: string, device: string) => `C’était ${at}, avec : ${device}.`,
  unknownDevice: 'un appareil inconnu',
  ifNotYou:
    'Si c’est vous, il n’y a rien à faire. Sinon, déconnectez cet appareil dans « Mon compte », changez votre mot de passe, et prévenez l’école.',
  myAccount: 'Ouvrir « Mon compte »',
  why: 'Ce message protège votre compte : il part quels que soient vos réglages.',
}

const en: typeof fr = {
  news: {
    'new-device': {
      title: 'A new device signed in to your account',
      text: 'Your préau account has just been opened on a device that had never been used for it.',
    },
    'factor-added': {
      title: 'A second protection was added to your account',
      text: 'It will be asked for at each sign-in, after the password.',
    },
    'factor-removed': {
      title: 'A second protection was removed from your account',
      text: 'It is no longer asked for when signing in.',
    },
    'recovery-code-used': {
      title: 'A recovery code was used to open your account',
      text: 'That code is dead. Keep the others in a safe place, or make new ones.',
    },
    'recovery-codes-renewed': {
      title: 'New recovery codes were made for your account',
      text: 'The former ones are dead.',
    },
    'password-changed': {
      title: 'The password of your account was changed',
      text: 'Your other devices have been signed out.',
    },
    'alias-chosen': {
      title: 'An alias now opens your account',
      text: 'It can be typed instead of your login. The password does not change.',
    },
    'alias-removed': {
      title: 'An alias was removed from your account',
      text: 'Your login and your password do not change.',
    },
  },
  when: (at, device) => `It was ${at}, with: ${device}.`,
  unknownDevice: 'an unknown device',
  ifNotYou:
    'If it was you, there is nothing to do. Otherwise sign that device out in “My account”, change your password, and tell the school.',
  myAccount: 'Open “My account”',
  why: 'This message protects your account: it leaves whatever your settings.',
}

export type SecurityNews = keyof typeof fr.news

export const securityWords = { fr, en }

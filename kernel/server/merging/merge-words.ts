/** What a mail says to an adult whose two records were made one, or are two again. */
const fr = {
  merged: {
    title: 'Vos deux comptes préau n’en font plus qu’un',
    text: 'préau avait deux fiches à votre nom. L’école les a réunies : tout ce qui était dans l’une et dans l’autre est maintenant au même endroit.',
    logins: (kept: string, gone: string) =>
      `Pour entrer, gardez l’identifiant ${kept} et son mot de passe. L’identifiant ${gone} ne marche plus.`,
    notUsed: 'Ce compte n’a pas encore servi : demandez à l’école sa fiche de connexion.',
    ifWrong: (days: number) =>
      `Ces deux fiches ne sont pas de la même personne ? Prévenez l’école : cela s’annule pendant ${days} jours.`,
  },
  undone: {
    title: 'Vos deux comptes préau sont de nouveau séparés',
    text: 'L’école a annulé la réunion de deux fiches : chacune a retrouvé ce qui était à elle.',
    logins: (login: string) => `L’identifiant ${login} ouvre de nouveau son propre compte, avec son mot de passe.`,
  },
  myAccount: 'Ouvrir « Mon compte »',
  why: 'Ce message concerne votre compte : il part quels que soient vos réglages.',
}

const en: typeof fr = {
  merged: {
    title: 'Your two préau accounts are now one',
    text: 'préau had two records in your name. The school made them one: what was in either of them is now in the same place.',
    logins: (kept, gone) => `To come in, keep the login ${kept} and its password. The login ${gone} no longer works.`,
    notUsed: 'This account has not been used yet: ask the school for its login sheet.',
    ifWrong: days =>
      `These two records are not of the same person? Tell the school: this can be undone for ${days} days.`,
  },
  undone: {
    title: 'Your two préau accounts are apart again',
    text: 'The school undid the merge of two records: each has again what was its own.',
    logins: login => `The login ${login} opens its own account again, with its password.`,
  },
  myAccount: 'Open “My account”',
  why: 'This message is about your account: it leaves whatever your settings.',
}

export const mergeWords = { fr, en }

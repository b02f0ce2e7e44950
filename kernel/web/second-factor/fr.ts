const many = (n: number, one: string, more: string) => (n > 1 ? `${n} ${more}` : `${n} ${one}`)

export const fr = {
  code: 'Code à six chiffres',
  codeHelp: 'Celui que votre application affiche en ce moment.',
  recoveryCode: 'Code de secours',
  recoveryHelp: 'L’un des dix que vous avez rangés ; il ne servira qu’une fois.',
  fillCode: 'Écrivez le code.',
  usePasskey: 'Utiliser une clé d’accès',
  useRecovery: 'Je n’ai pas mon téléphone',
  useApplication: 'Utiliser mon application',
  or: 'ou',

  stepTitle: 'Encore une étape',
  stepText: 'Votre compte a une seconde protection : montrez que c’est bien vous.',
  enter: 'Entrer',
  otherAccount: 'Revenir au mot de passe',

  proofTitle: 'Est-ce bien vous ?',
  proofText:
    'Cette action est sensible. Nous le redemandons quand un quart d’heure a passé ; rien de ce que vous faisiez n’est perdu.',
  password: 'Mot de passe',
  fillPassword: 'Écrivez votre mot de passe.',
  confirm: 'Confirmer',

  cardTitle: 'Double protection',
  cardText: 'Même si quelqu’un devine votre mot de passe, il n’entrera pas.',
  isOn: 'Compte protégé',
  isOff: 'Mot de passe seul',
  compulsory: 'Votre fonction demande une seconde protection.',
  loadFailed: 'Vos protections n’ont pas pu être chargées.',

  passkeys: 'Clé d’accès',
  passkeysText:
    'L’empreinte, le visage ou le code de votre appareil : plus rien à taper. Le plus simple, et le plus sûr.',
  addPasskey: 'Ajouter une clé d’accès',
  noPasskeys: 'Ce navigateur ne sait pas faire de clé d’accès. Essayez sur votre téléphone.',
  passkeyAdded: 'Votre clé d’accès est enregistrée.',
  passkeyCancelled: 'Rien n’a changé : la demande a été annulée, ou l’appareil n’a pas répondu.',
  passkeyKnown: 'Cet appareil a déjà une clé d’accès pour votre compte.',
  passkeyRemoved: 'Cette clé d’accès n’ouvre plus votre compte.',
  addedOn: 'ajoutée',
  usedOn: 'a servi',
  neverUsed: 'n’a pas encore servi',
  rename: (name: string) => `Renommer : ${name}`,
  passkeyName: 'Nom de la clé',
  remove: 'Retirer',
  removeThis: (name: string) => `Retirer : ${name}`,
  keyOn: (device: string) => `Clé sur ${device}`,
  keyHere: 'Clé d’accès',

  totp: 'Application de codes',
  totpText:
    'Une application de votre téléphone donne un code à six chiffres, même sans réseau (FreeOTP, Aegis, 2FAS…).',
  addTotp: 'Utiliser une application',
  changeTotp: 'Changer de téléphone',
  totpOn: 'en service',
  totpAdded: 'Votre application est enregistrée.',
  totpRemoved: 'Les codes de l’application ne sont plus demandés.',
  totpDialog: 'Votre application de codes',
  totpScan: 'Ouvrez l’application sur votre téléphone et visez ce carré.',
  square: 'Carré à viser avec l’application de codes',
  totpOpen: 'Elle est sur cet appareil',
  totpKey: 'Ou recopiez cette clé',
  totpThen: 'Puis écrivez le code qu’elle affiche.',
  activate: 'Activer',

  recovery: 'Codes de secours',
  recoveryText: 'Pour entrer si vous perdez votre téléphone. Chacun ne sert qu’une fois.',
  codesLeft: (n: number) => many(n, 'code restant', 'codes restants'),
  renewCodes: 'En faire de nouveaux',
  codesDialog: 'Vos codes de secours',
  codesKeep:
    'Rangez-les maintenant, ailleurs que sur ce téléphone : nous ne pourrons plus les montrer. Chacun ouvre votre compte une fois, à la place de la seconde protection.',
  copy: 'Copier',
  copied: 'Les codes sont copiés.',
  print: 'Imprimer',
  kept: 'Je les ai rangés',
  printedFor: (login: string) => `Codes de secours de préau pour ${login}`,
  printedHelp: 'Chacun ouvre le compte une fois. À garder comme une clé.',

  bannerTitle: 'Protégez votre compte',
  bannerText: (days: number) =>
    days > 0
      ? `Votre fonction demande une seconde protection : il vous reste ${many(days, 'jour', 'jours')} pour la choisir.`
      : 'Votre fonction demande une seconde protection : c’est le dernier jour pour la choisir.',
  bannerAction: 'Le faire maintenant',

  dueTitle: 'Protégez votre compte',
  dueText:
    'Votre fonction ouvre beaucoup de comptes et de données d’enfants : elle demande une seconde protection, en plus du mot de passe. Deux minutes suffisent.',
  dueDone: 'Entrer dans préau',
  signOut: 'Pas maintenant : me déconnecter',
}

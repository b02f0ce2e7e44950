export const fr = {
  region: 'Réseau',
  away: 'Hors ligne',
  updatedAt: 'dernière mise à jour à',
  updatedOn: 'dernière mise à jour :',
  awayAlone: 'préau attend le réseau. Les pages déjà lues restent là.',
  toRead: 'Ce compte est ouvert pour lire ; il faut le réseau pour écrire.',
  waiting: (n: number) =>
    n > 1
      ? `${n} envois attendent le réseau : ils partiront tout seuls.`
      : '1 envoi attend le réseau : il partira tout seul.',
  leaving: (n: number) => (n > 1 ? `${n} envois partent…` : '1 envoi part…'),
  refusedTitle: 'Un envoi n’est pas parti',
  copy: 'Copier le texte',
  copied: 'Le texte est copié.',
  giveUp: 'Abandonner',
  newVersion: 'Une nouvelle version de préau est prête.',
  reload: 'Recharger',
  waitingMark: 'En attente du réseau',
  waitingKept: 'Gardé sur cet appareil : l’envoi partira quand le réseau reviendra.',
}

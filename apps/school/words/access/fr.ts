const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`

/** Who came, who accepted the charter, and what was done. */
export const accessFr = {
  help: 'Qui est déjà venu, et qui a accepté la charte. La date des visites n’est pas montrée : on aide les familles à commencer, on ne surveille personne.',
  who: 'Qui',
  everyone: 'Tout le monde',
  whoOptions: { pupil: 'Élèves', guardian: 'Responsables', staff: 'Équipe' },
  state: 'État',
  anyState: 'Tous les états',
  stateOptions: {
    never: 'Jamais venu·e',
    active: 'Est venu·e',
    blocked: 'Compte suspendu',
    'no-charter': 'Charte à accepter',
  },
  class: 'Classe',
  anyClass: 'Toutes les classes',
  columns: { name: 'Nom', about: 'Classe ou enfants', state: 'Connexion', charter: 'Charte' },
  charterOn: 'Acceptée le',
  charterDue: 'À accepter',
  nobody: 'Personne dans ce choix',
  nobodyHelp: 'Changez les filtres pour voir d’autres personnes.',
  everybodyCame: 'Tout le monde est venu !',
  printList: 'Imprimer la liste',
  csv: 'Tableau (CSV)',
  sheets: 'Imprimer des fiches',
  sheetsTitle: 'Quelles fiches imprimer ?',
  sheetsWho: 'Pour qui ?',
  sheetsWhoOptions: {
    families: { label: 'Les familles', help: 'Une feuille par foyer : responsables et enfants' },
    guardians: { label: 'Les responsables', help: 'Une page chacun' },
    pupils: { label: 'Les élèves', help: 'Huit par page' },
    staff: { label: 'L’équipe', help: 'Une page chacun' },
  },
  onlyNever: 'Seulement ceux qui ne sont jamais venus',
  sheetsFormat: 'Comment ?',
  sheetsFormats: { detailed: 'Une par page', simple: 'Huit par page', csv: 'Tableau' },
  sheetsGo: 'Préparer les fiches',
  mails: {
    button: 'Envoyer les fiches par courriel',
    help: 'Aux responsables jamais venus dont l’école a l’adresse',
    title: 'Envoyer les fiches par courriel',
    noMail: 'Ce préau n’envoie pas de mail : les fiches s’impriment. L’exploitation peut régler un serveur de mail.',
    ready: (n: number) =>
      n === 0
        ? 'Personne ne recevra de fiche : ceux qui ont une adresse sont déjà venus.'
        : `${plural(n, 'responsable recevra sa fiche', 'responsables recevront leur fiche')}.`,
    withoutAddress: (n: number) =>
      n > 1
        ? `${n.toLocaleString('fr-FR')} n’ont pas d’adresse à eux seuls : leur fiche reste à imprimer.`
        : 'Une personne n’a pas d’adresse à elle seule : sa fiche reste à imprimer.',
    already: (n: number) =>
      n > 1 ? `${n.toLocaleString('fr-FR')} l’ont déjà reçue aujourd’hui.` : 'Une personne l’a déjà reçue aujourd’hui.',
    what: 'Chaque message contient l’identifiant et le code d’activation de son destinataire, jamais un mot de passe. Il part dans une minute.',
    send: 'Envoyer',
    sent: (n: number) => `${plural(n, 'fiche part', 'fiches partent')} dans une minute.`,
    withdrawn: (n: number) => `${plural(n, 'fiche n’est pas partie', 'fiches ne sont pas parties')}.`,
  },
  journal: {
    help: 'Qui a donné, changé, imprimé ou réinitialisé quoi, pour qui et quand. Ce journal ne fait que s’allonger : personne ne peut en retirer une ligne.',
    subject: 'Sujet',
    anySubject: 'Tous les sujets',
    subjects: {
      access: 'Accès et mots de passe',
      sheets: 'Fiches de connexion',
      'class-card': 'Cartes de classe',
      class: 'Classes',
      pupil: 'Élèves',
      guardian: 'Responsables',
      person: 'Fiches et doublons',
      role: 'Rôles',
      structure: 'Structures',
      group: 'Groupes',
      communication: 'Règles de communication',
      suspension: 'Suspensions d’envoi',
      identity: 'Au nom d’une structure',
      imports: 'Alimentation',
      moderation: 'Signalements',
    },
    from: 'Du',
    to: 'Au',
    empty: 'Rien d’écrit pour l’instant',
    emptyHelp: 'Les actes d’administration s’inscrivent ici au fur et à mesure.',
    emptyFilter: 'Aucune ligne dans ce choix.',
    csv: 'Exporter (CSV)',
  },
}

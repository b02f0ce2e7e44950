const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`

/** « à les familles » is not French. */
const to = (words: string): string => {
  if (words.startsWith('les ')) return `aux ${words.slice(4)}`
  if (words.startsWith('le ')) return `au ${words.slice(3)}`
  return `à ${words}`
}

const verbs = {
  writes: (object: string) => `pourront voir et écrire ${to(object)}`,
  sees: (object: string) => `verront ${object}, sans pouvoir leur écrire`,
  none: (object: string) => `ne verront plus ${object}`,
}

/** Who may reach whom, who administers, and what to stop in a crisis. */
export const communicationFr = {
  rulesTitle: 'Qui peut voir et écrire à qui',
  rulesHelp:
    'Voir, c’est trouver les noms : jamais une adresse, un téléphone ni un courriel. Un changement vaut tout de suite, partout, pour les classes d’aujourd’hui et celles à venir.',
  caption: 'Règles de communication : en ligne, qui ; en colonne, vers qui',
  who: 'Qui',
  senderLabel: 'Que peuvent faire…',
  parties: {
    pupils: 'Élèves',
    guardians: 'Familles',
    teachers: 'Enseignants',
    heads: 'Direction',
    staff: 'Toute l’équipe',
    municipal: 'Personnel municipal',
    externals: 'Intervenants',
    team: 'Inspection et RASED',
  },
  ofClass: 'de la classe',
  powers: { none: 'Rien', sees: 'Voit', writes: 'Écrit' },
  powerHelp: {
    none: 'Ni voir, ni écrire',
    sees: 'Trouver les noms, sans écrire',
    writes: 'Trouver les noms et écrire',
  },
  changedMark: 'Changé par l’école',
  changedLegend: 'Différent de la règle de départ',
  fixedMark: 'Ne se change pas',
  cell: (from: string, toward: string, power: string) => `${from} vers ${toward} : ${power}`,
  subjects: {
    pupils: 'Les élèves',
    guardians: 'Les parents',
    teachers: 'Les enseignants',
    heads: 'Les directeurs',
    staff: 'Tous les membres de l’équipe',
    municipal: 'Les agents municipaux de l’école',
    externals: 'Les intervenants',
    team: 'L’inspection et le RASED',
  },
  objects: {
    'pupils-pupils': 'les camarades de leur classe',
    'pupils-teachers': 'leurs enseignants',
    'guardians-guardians': 'les autres parents de la classe',
    'guardians-teachers': 'les enseignants de leurs enfants',
    pupils: 'les élèves de toute l’école',
    guardians: 'les familles de toute l’école',
    teachers: 'les enseignants de l’école',
    heads: 'la direction de l’école',
    staff: 'toute l’équipe de l’école',
    municipal: 'le personnel municipal de l’école',
    externals: 'les intervenants de l’école',
    team: 'l’inspection et le RASED',
  } as Record<string, string>,
  effect: (subject: string, power: 'none' | 'sees' | 'writes', object: string) => `${subject} ${verbs[power](object)}.`,
  now: (power: string) => `Aujourd’hui : ${power}`,
  standard: (power: string) => `Règle de départ : ${power}`,
  wider: 'Une règle plus large donne déjà cela : changez d’abord celle de « Toute l’équipe ».',
  choose: 'Ce qui est permis',
  reasons: {
    families:
      'Une famille ne voit que ses propres enfants, et un enfant que ses propres parents : aucune école ne peut montrer une famille à une autre par là.',
    'class-team': 'Un enseignant doit pouvoir joindre les élèves de ses classes et leurs familles.',
    direction: 'La direction répond de la sécurité de tous : elle doit pouvoir joindre chaque élève et chaque famille.',
    'need-to-know':
      'Chacun n’accède qu’à ce dont il a besoin (arrêté du 30 novembre 2006, article 4). En dehors d’un projet ouvert avec l’école, ces personnes ne s’écrivent pas.',
    territory: 'Cette règle est la même dans toutes les écoles de la circonscription.',
    'as-staff': 'Les enseignants et la direction font partie de l’équipe : changez la ligne « Toute l’équipe ».',
    project: 'Un intervenant ne joint que les membres de son projet.',
  },
  saved: 'C’est changé, dès maintenant.',
  reset: 'Rétablir',
  resetHelp: (n: number) =>
    n === 0
      ? 'Toutes les règles sont celles de départ.'
      : `${plural(n, 'règle est différente', 'règles sont différentes')} des règles de départ.`,
  resetDone: 'Les règles de départ sont rétablies.',
  crisisTitle: 'En cas de crise',
  crisisHelp:
    'Un compte détourné, des messages de menace : arrêtez d’un coup ce que les élèves ou les familles peuvent envoyer. Lire reste possible, et l’équipe n’est pas touchée.',
  start: 'Suspendre les envois',
  startTitle: 'Suspendre les envois',
  startGo: 'Suspendre maintenant',
  audiences: { pupils: 'Élèves', guardians: 'Familles' },
  audiencesNeeded: 'Choisissez au moins un public.',
  whoLabel: 'Qui ne pourra plus envoyer ?',
  where: 'Où ?',
  everywhere: (name: string) => `Partout : ${name}`,
  until: 'Jusqu’à quand ?',
  untilOptions: { '2': 'Deux heures', '24': 'Un jour', '72': 'Trois jours', '168': 'Une semaine', '720': 'Un mois' },
  notice: 'Ce que liront les personnes concernées',
  noticeHelp: 'Affiché là où elles voudraient écrire, avec la date de fin.',
  usualNotice: 'Par précaution, les envois sont arrêtés pour quelques heures. L’école reste joignable par téléphone.',
  started: 'Les envois sont suspendus.',
  lift: 'Rétablir les envois',
  lifted: 'Les envois sont rétablis.',
  standing: (who: string, place: string) => `Envois suspendus · ${who} · ${place}`,
  standingUntil: 'Jusqu’au',
  standingBy: (name: string) => `Décidé par ${name}`,
  decidedAbove: 'Décidé au-dessus de l’école : l’administration peut l’arrêter.',
  nothingSuspended: 'Rien n’est suspendu.',
  blocked: (n: number) => `${plural(n, 'compte suspendu', 'comptes suspendus')} un par un`,
  delegationTitle: 'Qui administre',
  delegationHelp: 'On donne l’administration d’une structure au-dessous de la sienne, jamais à côté ni au-dessus.',
  give: 'Confier l’administration',
  giveTitle: 'Confier l’administration',
  giveStructure: 'De quelle structure ?',
  giveEnd: 'Dernier jour',
  given: (name: string) => `${name} administre, dès maintenant.`,
  take: 'Retirer',
  taken: (name: string) => `${name} n’administre plus.`,
  givenBy: (name: string) => `par ${name}`,
  noAdministrator: 'Personne n’administre encore.',
  moreAdministrators: 'La liste est longue : ouvrez une structure pour voir les siens.',
}

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`

/** Groups: those préau keeps, those people make. */
export const groupsFr = {
  automatic: 'Tenus par préau',
  automaticHelp: 'Ils suivent les classes et les rôles : rien à entretenir. On les retrouve partout où l’on partage.',
  manual: 'Créés par l’équipe',
  manualHelp:
    'Pour réunir qui vous voulez parmi les personnes à qui vous pouvez écrire. Les membres ne voient pas qui d’autre en fait partie.',
  none: 'Aucun groupe créé pour l’instant',
  noneHelp:
    'Une chorale, un comité, les référents de plusieurs écoles : un groupe se retrouve partout où l’on partage.',
  create: 'Créer un groupe',
  createTitle: 'Nouveau groupe',
  name: 'Nom du groupe',
  nameHelp: '« Chorale du lundi », « Référents numériques »…',
  people: 'Personnes',
  peopleHelp: 'Cherchez par nom parmi les personnes à qui vous pouvez écrire.',
  fromGroups: 'Tous les membres de…',
  fromGroupsHelp: 'Le groupe les prend tels qu’ils sont aujourd’hui.',
  created: (name: string, people: number) => `« ${name} » est créé : ${plural(people, 'personne', 'personnes')}.`,
  count: (n: number) => plural(n, 'personne', 'personnes'),
  by: (name: string) => `par ${name}`,
  archived: 'Archivé',
  back: 'Groupes',
  members: 'Membres',
  noMember: 'Personne dans ce groupe',
  noMemberHelp: 'Ajoutez des personnes à qui vous pouvez écrire.',
  addMembers: 'Ajouter des personnes',
  added: (n: number) =>
    n === 0
      ? 'Ces personnes étaient déjà là, ou vous ne pouvez pas leur écrire.'
      : `${plural(n, 'personne ajoutée', 'personnes ajoutées')}.`,
  remove: (name: string) => `Retirer ${name}`,
  removed: (name: string) => `${name} n’est plus dans le groupe.`,
  rename: 'Renommer',
  renamed: 'Le groupe est renommé.',
  archive: 'Archiver',
  archivedDone: (name: string) => `« ${name} » est archivé.`,
  restore: 'Rouvrir',
  restored: (name: string) => `« ${name} » est rouvert.`,
  gathers: 'Ce qu’il réunit',
  /** What each automatic group gathers, under its name. */
  meanings: {
    pupils: 'Les élèves inscrits',
    guardians: 'Leurs responsables, sauf décision de justice',
    teachers: 'Qui enseigne, remplacements compris',
    heads: 'Qui dirige',
    staff: 'Qui travaille ici, du côté de l’Éducation nationale',
    team: 'Inspection, conseil pédagogique, secrétariat, RASED',
    municipal: 'ATSEM, agents de la commune, périscolaire',
    externals: 'Qui intervient pour un temps',
    administrators: 'Qui administre',
  },
}

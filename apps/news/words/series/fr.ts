const many = (n: number, one: string, more = `${one}s`) => `${n} ${n > 1 ? more : one}`

/** « 14 h », « 8 h 30 ». */
const hour = (time: string) => {
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`
}

export const fr = {
  title: 'Les séries',
  text: 'Des rendez-vous réguliers, préparés à l’avance et faciles à retrouver.',
  failed: 'La série n’a pas pu être lue.',
  none: 'Aucune série pour l’instant',
  noneText: 'Une série donne un rendez-vous régulier : un outil, un jeu, une lecture par semaine.',
  begin: 'Commencer une série',
  edit: 'Régler la série',
  each: (weekday: string, time: string) => `Chaque ${weekday} à ${hour(time)}`,
  hour,
  ended: 'Terminée',
  episodes: (n: number) => (n === 0 ? 'Aucun épisode paru' : many(n, 'épisode paru', 'épisodes parus')),
  receive: 'Je la reçois',
  receiveHelp: 'Sinon, son sommaire reste lisible ici.',
  threadMuted: (thread: string) => `Vous ne recevez plus le fil « ${thread} » : cette série non plus.`,
  muted: 'Cette série n’arrive plus dans vos nouvelles.',
  unmuted: 'Cette série arrive de nouveau dans vos nouvelles.',
  end: 'Terminer la série',
  resume: 'Reprendre la série',
  done: {
    begun: 'Série commencée : écrivez son premier épisode.',
    saved: 'Série enregistrée.',
    ended: 'Série terminée : son sommaire reste lisible.',
    resumed: 'Série reprise.',
    moved: (title: string, place: number) => `« ${title} » passe en ${place === 1 ? '1re' : `${place}e`} place.`,
    planned: 'Épisode programmé.',
    backToDraft: 'C’est de nouveau un brouillon.',
  },
  fields: {
    thread: 'Dans quel fil ?',
    title: 'Nom',
    titleHint: 'L’outil numérique de la semaine',
    description: 'De quoi s’agit-il ?',
    weekday: 'Jour',
    time: 'Heure',
    themes: 'Thèmes du sommaire',
    themesHelp: 'Séparés par des virgules, douze au plus.',
    rhythmHelp: 'Les épisodes programmés suivent, chacun dans sa semaine.',
  },

  holidays: {
    label: 'Vacances scolaires',
    help: 'Rien ne part pendant celles que l’on saute.',
    choices: {
      own: 'Sauter celles de notre zone',
      A: 'Sauter celles de la zone A',
      B: 'Sauter celles de la zone B',
      C: 'Sauter celles de la zone C',
      none: 'Ne pas s’arrêter',
    },
    dates: 'Prochaines dates :',
    names: {
      autumn: 'de la Toussaint',
      christmas: 'de Noël',
      winter: 'd’hiver',
      spring: 'de printemps',
      summer: 'd’été',
    },
    pause: (name: string, from: string, last: string) =>
      `Rien ne part pendant les vacances ${name}, du ${from} au ${last}.`,
    unknownZone:
      'La zone de vacances n’est pas connue ici : choisissez-la dans les réglages pour que rien ne parte alors.',
  },

  toCome: 'À venir',
  toComeHelp: 'Visible seulement par les personnes qui gèrent le fil.',
  nothingPlanned: 'Rien n’est programmé.',
  nextFree: 'Prochaine date libre :',
  yearFull: 'Toutes les dates de l’année sont prises.',
  write: 'Écrire un épisode',
  drafts: 'Brouillons',
  plan: 'Programmer',
  planTitle: (title: string) => `Programmer « ${title} »`,
  earlier: (title: string) => `Avancer « ${title} »`,
  later: (title: string) => `Reculer « ${title} »`,
  backToDraft: 'Remettre en brouillon',

  index: 'Sommaire',
  search: 'Chercher dans la série',
  theme: 'Thème',
  level: 'Niveau',
  allThemes: 'Tous les thèmes',
  allLevels: 'Tous les niveaux',
  notFound: 'Aucun épisode ne correspond',
  notFoundText: 'Essayez un autre thème, un autre niveau ou d’autres mots.',
  seeAll: 'Tout voir',
  noEpisode: 'Le premier épisode n’est pas encore paru',
  levels: (levels: readonly string[]) => levels.join(', '),
  forLevels: (levels: readonly string[]) => `Niveaux : ${levels.join(', ')}`,
  tries: (n: number) => (n === 0 ? 'Personne ne l’a encore essayé' : `Essayé par ${many(n, 'personne', 'personnes')}`),

  episodeOf: 'Un épisode de',
  tried: 'Je l’ai essayé',

  ofSeries: 'Fait partie d’une série ?',
  noSeries: 'Non',
  noTheme: 'Sans thème',
  levelsField: 'Pour quels niveaux ?',
  inSlot: 'À sa date',
  visibleHelp: 'Cinq ans, si rien n’est dit.',
  slotAt: 'Paraîtra',
}

import { de } from '../../../../kernel/contract/elision.ts'

/** A gesture; `shown` is copied letter by letter, hence on a line of its own. */
export interface Step {
  title: string
  shown?: string
  text: string
}

/** What printed pages say, in French: *vous* to adults, *tu* to pupils. */
export const fr = {
  welcome: (name: string) => `Bienvenue, ${name} !`,
  sheet: 'Fiche de connexion',
  guardianOf: (children: string) => `Responsable ${de(children)}`,
  and: ' et ',
  login: 'Identifiant',
  yourLogin: 'Votre identifiant',
  yourLoginPupil: 'Ton identifiant',
  code: 'Code d’activation',
  yourCode: 'Votre code d’activation',
  yourCodePupil: 'Ton code d’activation',
  words: 'Tes deux mots',
  scan: 'Scannez avec l’appareil photo',
  scanPupil: 'Scanne avec l’appareil photo',
  steps: (address: string): Step[] => [
    {
      title: 'Ouvrez cette adresse',
      shown: `${address}/activation`,
      text: 'ou scannez le code carré avec l’appareil photo de votre téléphone.',
    },
    {
      title: 'Recopiez l’identifiant et le code',
      text: 'Majuscules ou minuscules, avec ou sans tiret : peu importe.',
    },
    {
      title: 'Lisez la charte, choisissez votre mot de passe',
      text: 'Une petite phrase d’au moins 12 caractères. Vous seul·e la connaîtrez.',
    },
  ],
  stepsPupil: (address: string): Step[] => [
    {
      title: 'Ouvre cette adresse',
      shown: `${address}/activation`,
      text: 'ou scanne le code carré. Un adulte peut t’aider.',
    },
    { title: 'Recopie l’identifiant et le code', text: 'En majuscules ou en minuscules, comme tu veux.' },
    {
      title: 'Lis la charte, choisis deux mots secrets',
      text: 'Deux mots faciles à retenir, que tu ne dis à personne.',
    },
  ],
  shortSteps: (address: string) =>
    `Ouvrez ${address}/activation ou scannez un code carré, recopiez l’identifiant et le code, lisez la charte, puis choisissez votre mot de passe.`,
  once: 'Le code ne sert qu’une fois. Gardez cette fiche jusqu’à votre première connexion, puis jetez-la.',
  oncePupil: 'Le code ne sert qu’une fois. Garde cette fiche jusqu’à ta première connexion.',
  trouble: (school: string, phone: string | null) =>
    `Un souci ? ${school}${phone ? `, ${phone},` : ''} vous donnera une nouvelle fiche.`,
  family: (children: string) => `La famille ${de(children)}`,
  familyIntro: 'préau est l’espace où l’école publie ses nouvelles et où vous suivez la vie de la classe.',
  paper: 'Nouvelles de l’école',
  paperIntro:
    'Voici ce que l’école a publié pour vous ces dernières semaines. La fiche jointe dit comment le lire sur un téléphone ou un ordinateur ; l’école peut vous y aider.',
  paperNothing: 'Rien n’a été publié pour vous ces dernières semaines.',
  forGuardian: 'responsable',
  forPupil: 'Pour votre enfant',
  open: 'compte déjà ouvert',
  openNote: (login: string) => `Compte déjà ouvert, identifiant ${login}`,
  blocked: 'compte suspendu',
  elsewhere: 'fiche remise par son établissement',
  withoutSheet: 'Sans fiche',
  withoutSheetIntro:
    'Ces personnes n’ont pas besoin de fiche. Mot de passe oublié ? Réinitialisez l’accès, puis imprimez de nouveau.',
  printedOn: (day: string) => `Imprimé le ${day}`,
  pictures: 'Tes trois images secrètes',
  picturesHint: 'Touche-les dans cet ordre.',
  cardTitle: 'La carte de la classe',
  cardSteps: [
    'Prends une tablette de la classe.',
    'Scanne ce dessin avec l’appareil photo.',
    'Touche ton visage, puis tes trois images.',
  ],
  cardNote: (day: string) =>
    `Carte imprimée le ${day}. À garder dans la classe : qui la scanne voit les prénoms des élèves. Perdue ou photographiée ? Faites-en une nouvelle dans « Mon école ».`,
  list: (name: string) => `Liste de la classe ${name}`,
  pupilsCount: (count: number) => `${count} élève${count > 1 ? 's' : ''}`,
  teachers: 'Enseignant·e',
  number: 'n°',
  name: 'Nom',
  firstName: 'Prénom',
  level: 'Niveau',
  wordsNote: 'Sur préau, tape ton identifiant puis tes deux mots. Garde-les pour toi.',
  wordsFor: (name: string) => `Les mots ${de(name)}`,
  accessTitle: 'Qui est venu sur préau',
  kinds: { pupil: 'Élève', guardian: 'Responsable', staff: 'Équipe' },
  states: {
    new: 'jamais venu·e',
    invited: 'fiche imprimée, pas encore venu·e',
    active: 'est venu·e',
    blocked: 'compte suspendu',
  },
  charterOn: (day: string) => `charte acceptée le ${day}`,
  noCharter: 'charte à accepter',
  columns: {
    name: 'Nom',
    given: 'Prénom',
    kind: 'Profil',
    about: 'Classe ou enfants',
    login: 'Identifiant',
    code: 'Code d’activation',
    state: 'État',
    charter: 'Charte acceptée le',
    at: 'Date et heure',
    sentence: 'Acte',
    structure: 'Structure',
  },
  withCode: 'à activer',
  files: {
    sheets: 'fiches',
    pictures: 'images',
    card: 'carte',
    list: 'liste',
    words: 'mots',
    paper: 'nouvelles',
    access: 'connexions',
    journal: 'journal',
  },
}
export type PrintTexts = typeof fr

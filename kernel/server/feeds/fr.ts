import type { Sentence } from '../../contract/language.ts'

/** Every sentence of staging, planning, application and undoing that a person reads; reading has its own. */

export const refusals = {
  'school-needed': () =>
    'Un fichier CSV ne dit pas de quelle école il vient : indiquez-la (--school UAI, ou importez depuis la page de l’école).',
  'school-without-csv': () =>
    'Une livraison AAF nomme elle-même ses écoles : l’option --school ne vaut que pour un CSV.',
  'not-from-a-school': () =>
    'Une livraison AAF couvre plusieurs écoles : elle s’importe depuis la circonscription. Depuis une école, déposez ses fichiers CSV.',
  'several-academies': (academies: string) =>
    `Cette livraison ne dit pas son académie, et préau en connaît plusieurs (${academies}) : précisez-la avec --academy.`,
  'nothing-usable': () => 'Aucune ligne de cette livraison ne peut être reprise.',
  'unknown-uai': (uai: string) =>
    `Aucune école n’a l’UAI ${uai}. Vérifiez-le, ou donnez son nom (--school-name) pour la créer.`,
  'reading-failed': () =>
    'La lecture s’est arrêtée en chemin : rien n’a changé. Déposez de nouveau les fichiers ; si cela recommence, prévenez l’assistance.',
  'foreign-school': (name: string) =>
    `Cette livraison parle de ${name}, qui n’est pas dans votre périmètre : elle n’a pas été importée.`,
}

export const problems = {
  superseded: (line: string) => `La ligne ${line} parle de la même personne : c’est elle qui est reprise.`,
  'unknown-school': () => 'L’école indiquée n’est ni dans cette livraison ni dans préau : la fiche n’est pas reprise.',
  'unknown-person': () =>
    'Cette modification porte sur une personne que préau ne connaît pas : elle n’est pas reprise.',
  'already-absent': () => 'Cette suppression porte sur une personne que préau ne connaît pas, ou déjà partie.',
  'key-of-another': () =>
    'Cet identifiant est déjà celui d’une personne d’un autre profil : la fiche n’est pas reprise.',
  'shared-ine': () => 'Une autre fiche de cette livraison porte le même INE : celle-ci n’est pas reprise.',
  'ine-of-another': () => 'Cet INE est déjà celui d’un autre élève : il n’est pas repris.',
  'orphan-guardian': () =>
    'L’élève cite un responsable qui n’est ni dans cette livraison ni dans préau : ce lien n’est pas repris.',
  'orphan-child': () =>
    'Le responsable cite un élève qui n’est ni dans cette livraison ni dans préau : ce lien n’est pas repris.',
  'unknown-child': (child: string) =>
    `L’enfant cité (${child}) n’a pas été trouvé dans l’école : ce lien n’est pas repris.`,
  'several-children': (child: string) => `Plusieurs élèves de l’école s’appellent ${child} : ce lien n’est pas repris.`,
  'unknown-class': (name: string) => `La classe « ${name} » n’existe pas dans l’école : ce lien n’est pas repris.`,
  'class-unknown-name': (name: string) =>
    `La classe « ${name} » n’existe pas sous ce nom dans l’école : elle sera créée. Si l’école l’a déjà sous un autre nom, dites-le dans l’aperçu (Alimentation) avant d’appliquer.`,
  'unknown-structure': () =>
    'Une école de rattachement n’est ni dans cette livraison ni dans préau : ce rattachement n’est pas repris.',
  'already-left': () => 'L’élève est présent dans le fichier mais sorti de l’école à une date passée.',
  homonyms: () => 'Plusieurs personnes peuvent être celle-ci : la fiche attend votre choix.',
  'written-twice': () =>
    'Cette fiche est écrite deux fois à l’identique : deux enfants, ou une ligne en trop ? Elle attend votre choix.',
  'child-not-found': () => 'Aucun enfant de ce responsable n’a été trouvé dans l’école : la fiche est laissée de côté.',
  'child-near': () =>
    'L’enfant de ce responsable n’a pas été trouvé sous ce nom ; des élèves lui ressemblent : la fiche attend votre choix.',
  'left-aside': () =>
    'Ce responsable n’est celui d’aucun élève de l’école, à votre demande : la fiche est laissée de côté.',
  'child-homonyms': () => 'Plusieurs élèves peuvent être l’enfant de ce responsable : la fiche attend votre choix.',
  'incomplete-person': () => 'Le nom ou le prénom manque : la fiche n’est pas reprise.',
} satisfies Record<string, (what: string) => string>

export type ProblemCode = keyof typeof problems

/** Why an import may not be applied, or undone, as it stands. */
export const applications = {
  stopped: () => ({
    fr: 'Ce travail s’est arrêté en chemin : rien n’a changé. Essayez de nouveau.',
    en: 'This work stopped on its way: nothing has changed. Try again.',
  }),
  'not-ready': () => ({
    fr: 'Cet import n’est pas prêt à être appliqué : déposez de nouveau les fichiers.',
    en: 'This import is not ready to be applied: drop the files again.',
  }),
  'already-applied': () => ({
    fr: 'Cet import est déjà appliqué.',
    en: 'This import is already applied.',
  }),
  'reading-lost': () => ({
    fr: 'L’aperçu a été perdu lors d’un arrêt de préau : déposez de nouveau les fichiers.',
    en: 'The preview was lost when préau stopped: drop the files again.',
  }),
  'plan-changed': () => ({
    fr: 'L’annuaire a changé depuis l’aperçu : relisez-le avant d’appliquer.',
    en: 'The directory has changed since the preview: read it again before applying.',
  }),
  'confirm-leaving': schools => ({
    fr: `Plus d’un élève sur cinq quitterait ${schools}. Si c’est bien voulu, confirmez les départs (--confirm-leaving).`,
    en: `More than one pupil in five would leave ${schools}. If that is intended, confirm the departures (--confirm-leaving).`,
  }),
  'nothing-to-undo': () => ({
    fr: 'Cet import n’est pas appliqué : il n’y a rien à annuler.',
    en: 'This import is not applied: there is nothing to undo.',
  }),
  'too-late': () => ({
    fr: 'Cet import a plus de sept jours : il ne peut plus être annulé.',
    en: 'This import is more than seven days old: it can no longer be undone.',
  }),
  'not-the-last': () => ({
    fr: 'Un import plus récent concerne les mêmes écoles : annulez-le d’abord.',
    en: 'A more recent import is about the same schools: undo that one first.',
  }),
  'merged-since': () => ({
    fr: 'Des fiches de cet import ont été réunies depuis : annulez d’abord ces réunions (Mon école, « Doublons »).',
    en: 'Records of this import have been merged since: undo those merges first (My school, “Duplicates”).',
  }),
} satisfies Record<string, (what: string) => Sentence>

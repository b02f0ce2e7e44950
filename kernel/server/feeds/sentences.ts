import type { Sentence } from '../../contract/language.ts'

/** Every sentence of staging, planning, application and undoing that a person reads; reading has its own. */

export const refusals = {
  'school-needed': () => ({
    fr: 'Un fichier CSV ne dit pas de quelle école il vient : indiquez-la (--school UAI, ou importez depuis la page de l’école).',
    en: 'A CSV file does not say which school it comes from: name it (--school UAI, or import from the page of the school).',
  }),
  'school-without-csv': () => ({
    fr: 'Une livraison AAF nomme elle-même ses écoles : l’option --school ne vaut que pour un CSV.',
    en: 'An AAF delivery names its schools itself: the option --school is for a CSV only.',
  }),
  'not-from-a-school': () => ({
    fr: 'Une livraison AAF couvre plusieurs écoles : elle s’importe depuis la circonscription. Depuis une école, déposez ses fichiers CSV.',
    en: 'An AAF delivery covers several schools: it is imported from the constituency. From a school, drop its CSV files.',
  }),
  'several-academies': (academies: string) => ({
    fr: `Cette livraison ne dit pas son académie, et préau en connaît plusieurs (${academies}) : précisez-la avec --academy.`,
    en: `This delivery does not say its académie, and préau knows several (${academies}): name it with --academy.`,
  }),
  'nothing-usable': () => ({
    fr: 'Aucune ligne de cette livraison ne peut être reprise.',
    en: 'No line of this delivery can be used.',
  }),
  'unknown-uai': (uai: string) => ({
    fr: `Aucune école n’a l’UAI ${uai}. Vérifiez-le, ou donnez son nom (--school-name) pour la créer.`,
    en: `No school has the UAI ${uai}. Check it, or give its name (--school-name) to create it.`,
  }),
  'reading-failed': () => ({
    fr: 'La lecture s’est arrêtée en chemin : rien n’a changé. Déposez de nouveau les fichiers ; si cela recommence, prévenez l’assistance.',
    en: 'Reading stopped on its way: nothing has changed. Drop the files again; if it happens once more, tell support.',
  }),
  'foreign-school': (name: string) => ({
    fr: `Cette livraison parle de ${name}, qui n’est pas dans votre périmètre : elle n’a pas été importée.`,
    en: `This delivery speaks of ${name}, which is not among your schools: it was not imported.`,
  }),
} satisfies Record<string, (what: string) => Sentence>

export const problems = {
  superseded: (line: string) => ({
    fr: `La ligne ${line} parle de la même personne : c’est elle qui est reprise.`,
    en: `Line ${line} speaks of the same person: that one is used.`,
  }),
  'unknown-school': () => ({
    fr: 'L’école indiquée n’est ni dans cette livraison ni dans préau : la fiche n’est pas reprise.',
    en: 'The school named is neither in this delivery nor in préau: the record is not used.',
  }),
  'unknown-person': () => ({
    fr: 'Cette modification porte sur une personne que préau ne connaît pas : elle n’est pas reprise.',
    en: 'This change is about a person préau does not know: it is not used.',
  }),
  'already-absent': () => ({
    fr: 'Cette suppression porte sur une personne que préau ne connaît pas, ou déjà partie.',
    en: 'This removal is about a person préau does not know, or who has already left.',
  }),
  'key-of-another': () => ({
    fr: 'Cet identifiant est déjà celui d’une personne d’un autre profil : la fiche n’est pas reprise.',
    en: 'This identifier is already that of a person of another kind: the record is not used.',
  }),
  'shared-ine': () => ({
    fr: 'Une autre fiche de cette livraison porte le même INE : celle-ci n’est pas reprise.',
    en: 'Another record of this delivery has the same INE: this one is not used.',
  }),
  'ine-of-another': () => ({
    fr: 'Cet INE est déjà celui d’un autre élève : il n’est pas repris.',
    en: 'This INE is already that of another pupil: it is not used.',
  }),
  'orphan-guardian': () => ({
    fr: 'L’élève cite un responsable qui n’est ni dans cette livraison ni dans préau : ce lien n’est pas repris.',
    en: 'The pupil names a guardian who is neither in this delivery nor in préau: this link is not used.',
  }),
  'orphan-child': () => ({
    fr: 'Le responsable cite un élève qui n’est ni dans cette livraison ni dans préau : ce lien n’est pas repris.',
    en: 'The guardian names a pupil who is neither in this delivery nor in préau: this link is not used.',
  }),
  'unknown-child': (child: string) => ({
    fr: `L’enfant cité (${child}) n’a pas été trouvé dans l’école : ce lien n’est pas repris.`,
    en: `The child named (${child}) was not found in the school: this link is not used.`,
  }),
  'several-children': (child: string) => ({
    fr: `Plusieurs élèves de l’école s’appellent ${child} : ce lien n’est pas repris.`,
    en: `Several pupils of the school are called ${child}: this link is not used.`,
  }),
  'unknown-class': (name: string) => ({
    fr: `La classe « ${name} » n’existe pas dans l’école : ce lien n’est pas repris.`,
    en: `The class “${name}” does not exist in the school: this link is not used.`,
  }),
  'class-unknown-name': (name: string) => ({
    fr: `La classe « ${name} » n’existe pas sous ce nom dans l’école : elle sera créée. Si l’école l’a déjà sous un autre nom, dites-le avant d’appliquer (aperçu d’« Alimentation », ou --class).`,
    en: `The class “${name}” does not exist under this name in the school: it will be created. If the school already has it under another name, say so before applying (preview of “Imports”, or --class).`,
  }),
  'unknown-structure': () => ({
    fr: 'Une école de rattachement n’est ni dans cette livraison ni dans préau : ce rattachement n’est pas repris.',
    en: 'A school of this person is neither in this delivery nor in préau: this attachment is not used.',
  }),
  stays: () => ({
    fr: 'Le fichier ne cite plus cette personne : elle reste tant que son départ n’est pas coché.',
    en: 'The file no longer names this person, who stays until the departure is ticked.',
  }),
  'already-left': () => ({
    fr: 'L’élève est présent dans le fichier mais sorti de l’école à une date passée.',
    en: 'The pupil is in the file but left the school on a past date.',
  }),
  homonyms: () => ({
    fr: 'Plusieurs personnes peuvent être celle-ci : la fiche attend votre choix.',
    en: 'Several people may be this one: the record awaits your choice.',
  }),
  'written-twice': () => ({
    fr: 'Cette fiche est écrite deux fois à l’identique : deux enfants, ou une ligne en trop ? Elle attend votre choix.',
    en: 'This record is written twice, exactly alike: two children, or one line too many? It awaits your choice.',
  }),
  'child-not-found': () => ({
    fr: 'Aucun enfant de ce responsable n’a été trouvé dans l’école : la fiche est laissée de côté.',
    en: 'No child of this guardian was found in the school: the record is left aside.',
  }),
  'child-near': () => ({
    fr: 'L’enfant de ce responsable n’a pas été trouvé sous ce nom ; des élèves lui ressemblent : la fiche attend votre choix.',
    en: 'The child of this guardian was not found under this name; some pupils are like it: the record awaits your choice.',
  }),
  'left-aside': () => ({
    fr: 'Ce responsable n’est celui d’aucun élève de l’école, à votre demande : la fiche est laissée de côté.',
    en: 'This guardian is that of no pupil of the school, as you said: the record is left aside.',
  }),
  'child-homonyms': () => ({
    fr: 'Plusieurs élèves peuvent être l’enfant de ce responsable : la fiche attend votre choix.',
    en: 'Several pupils may be the child of this guardian: the record awaits your choice.',
  }),
  'incomplete-person': () => ({
    fr: 'Le nom ou le prénom manque : la fiche n’est pas reprise.',
    en: 'The family name or the first name is missing: the record is not used.',
  }),
} satisfies Record<string, (what: string) => Sentence>

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
  'classes-unanswered': names => ({
    fr: `Dites d’abord ce que sont ces classes du fichier, que l’école n’a pas sous ce nom : ${names}. L’une des siennes, ou une nouvelle ? Répondez dans l’aperçu (Alimentation), ou par --class et --new-class.`,
    en: `First say what these classes of the file are, which the school does not have under this name: ${names}. One of its own, or a new one? Answer in the preview (Imports), or with --class and --new-class.`,
  }),
  'classes-not-offered': answers => ({
    fr: `Ce nom n’est pas à préciser dans le fichier, ou cette classe n’est pas de l’école cette année : ${answers}.`,
    en: `This name is not one to say in the file, or this class is not of the school this year: ${answers}.`,
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

import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { DemoDocument } from './types.ts'

const place = { structureKey: cast.adrien.structureKey }
const heads = { ...place, shelf: 'Pour les directions' }
const texts = { ...place, shelf: 'Textes et circulaires' }
const resources = { ...place, shelf: 'Ressources pédagogiques' }

/** What the circonscription keeps for its schools. */
export const circoDocuments: readonly DemoDocument[] = [
  {
    ...texts,
    authorKey: cast.helene.key,
    at: '2026-09-01T08:30',
    title: 'Note de rentrée de la circonscription',
    purpose: 'Les priorités de l’année et les rendez-vous de l’équipe.',
    theme: 'administration',
    validUntil: '2027-07-06',
    read: 88,
    text: `# Nos priorités
Lire et comprendre dans toutes les disciplines, du cycle 1 au cycle 3.
Résoudre des problèmes : la progression commune est reconduite.
Faire vivre le climat scolaire avec les élèves délégués.
# Vos interlocuteurs
- Organisation et carte scolaire : Hélène Vasseur
- Numérique : Adrien Morel
- EPS et sorties : Valérie Cazenave
- Langues et arts : Stéphanie Oumarou
- Secrétariat : Josiane Pradel`,
  },
  {
    ...texts,
    authorKey: cast.helene.key,
    at: '2026-09-03T10:00',
    title: 'Sorties scolaires : taux d’encadrement et procédure',
    purpose: 'Qui accompagne, qui autorise, et combien de temps avant.',
    theme: 'safety',
    validUntil: '2027-08-31',
    read: 74,
    text: `# Sorties sans nuitée
La direction autorise la sortie. La demande lui parvient huit jours avant.
- Maternelle : deux adultes jusqu’à 16 élèves, puis un pour 8
- Élémentaire : deux adultes jusqu’à 30 élèves, puis un pour 15
# Sorties avec nuitées
Le dossier est déposé huit semaines avant le départ, après accord du conseil d’école.
# Le jour du départ
La liste des élèves et des numéros à joindre reste à l’école.`,
  },
  {
    ...texts,
    authorKey: cast.josiane.key,
    at: '2026-09-10T09:15',
    title: 'Absences des élèves : signaler et accompagner',
    purpose: 'À partir de quatre demi-journées sans motif, ce que l’école fait et dans quel ordre.',
    theme: 'school-life',
    read: 52,
    text: `# Le premier jour
L’école prend contact avec la famille avant midi.
# Quatre demi-journées dans le mois
La direction réunit l’équipe et reçoit les responsables.
# Ensuite
Le dossier est transmis à la circonscription, qui propose un accompagnement avant tout signalement.`,
  },
  {
    ...texts,
    authorKey: cast.helene.key,
    at: '2025-11-05T14:00',
    title: 'Consignes vigilance attentat, année 2025-2026',
    purpose: 'Remplacées par le plan particulier de mise en sûreté de cette année.',
    theme: 'safety',
    schoolYear: 2025,
    validUntil: '2026-08-31',
    read: 91,
    text: `# Accueil
Un adulte à chaque entrée, à chaque ouverture.
# Abords
Pas d’attroupement devant le portail : échelonner les sorties si la rue est étroite.`,
  },
  {
    ...heads,
    authorKey: cast.adrien.key,
    at: '2026-09-07T11:00',
    title: 'Plan particulier de mise en sûreté : modèle à compléter',
    purpose: 'Un modèle commun aux 59 écoles, à retourner avant les vacances d’automne.',
    theme: 'safety',
    read: 83,
    text: `# Avant de commencer
Réunissez le plan des locaux, la liste des personnels et le numéro de la mairie.
# Fiche 1 : qui fait quoi
- Donner l’alerte
- Compter les élèves
- Tenir le registre
# Fiche 2 : où se mettre à l’abri
Deux lieux par bâtiment, sans vitre sur la rue, avec un point d’eau.`,
    replaced: {
      at: '2026-10-12T09:30',
      text: `# Avant de commencer
Réunissez le plan des locaux, la liste des personnels et le numéro de la mairie.
# Fiche 1 : qui fait quoi
- Donner l’alerte
- Compter les élèves
- Tenir le registre
- Prévenir les familles par un bandeau, quand la préfecture le demande
# Fiche 2 : où se mettre à l’abri
Deux lieux par bâtiment, sans vitre sur la rue, avec un point d’eau.
# Fiche 3 : exercices de l’année
Un exercice avant les vacances d’automne, un second au printemps.`,
    },
  },
  {
    ...heads,
    authorKey: cast.josiane.key,
    at: '2026-09-08T08:45',
    title: 'Calendrier des remontées 2026-2027',
    purpose: 'Enquêtes, élections, carte scolaire : quoi rendre, et quand.',
    theme: 'administration',
    validUntil: '2027-07-06',
    read: 95,
    text: `# Septembre et octobre
- 18 septembre : constat de rentrée
- 9 octobre : élections des représentants de parents
# De novembre à janvier
- 27 novembre : prévisions d’effectifs
- 15 janvier : projets de sorties avec nuitées
# Au printemps
- 12 mars : inscriptions en sixième
- 28 mai : structures pédagogiques de la rentrée`,
  },
  {
    ...heads,
    authorKey: cast.helene.key,
    at: '2026-11-16T16:20',
    title: 'Prévisions d’effectifs : guide de saisie',
    purpose: 'Pas à pas, avec les cas des RPI et des classes à plusieurs niveaux.',
    theme: 'administration',
    validUntil: '2026-12-15',
    read: 69,
    text: `# Ce qui est attendu
Le nombre d’élèves par niveau à la rentrée 2027, inscrits ou annoncés.
# Les cas particuliers
- RPI : chaque école saisit les niveaux qu’elle accueille
- ULIS : les élèves comptent dans leur classe de référence
- Toute petite section : selon les places, à part
# Date limite
Vendredi 27 novembre, à 18 h.`,
  },
  {
    ...heads,
    authorKey: cast.valerie.key,
    at: '2026-10-01T12:10',
    title: 'Piscine : agrément des parents accompagnateurs',
    purpose: 'Le formulaire, et les dates des tests dans les trois bassins.',
    theme: 'safety',
    validUntil: '2027-06-30',
    read: 61,
    text: `# Qui doit être agréé
Toute personne qui encadre un groupe dans l’eau, même une seule séance.
# Tests
- Valbrume : samedi 10 octobre à 9 h
- Rochepierre : mercredi 14 octobre à 14 h
# Pièces
La demande signée, une copie de la pièce d’identité.`,
  },
  {
    ...heads,
    authorKey: cast.adrien.key,
    at: '2026-11-19T17:00',
    title: 'Conseil d’école : trame de procès-verbal',
    purpose: 'Une trame courte, avec les points obligatoires du deuxième trimestre.',
    theme: 'meetings',
    read: 27,
    text: `# Présents, excusés, invités
# Vie de l’école
- Effectifs et prévisions
- Bilan des exercices de sécurité
- Projets et sorties
# Vote
Le règlement intérieur est soumis au vote lors du premier conseil de l’année.
# Questions
Elles arrivent huit jours avant, par les représentants de parents.`,
  },
  {
    ...resources,
    authorKey: cast.adrien.key,
    at: '2026-09-21T09:00',
    title: 'Résolution de problèmes : progression commune du CP au CM2',
    purpose: 'Six types de problèmes par année, avec des énoncés à projeter.',
    theme: 'pedagogy',
    read: 44,
    text: `# Principe
Un problème par jour, dix minutes, ardoise et mise en commun.
# Du CP au CE2
- Parties et tout
- Comparaison
- Partage
# Au CM
- Proportionnalité simple
- Étapes cachées
- Durées et horaires`,
  },
  {
    ...resources,
    authorKey: cast.stephanie.key,
    at: '2026-10-05T15:30',
    title: 'Chorale de la circonscription : paroles et voix séparées',
    purpose: 'Les cinq chants du concert de juin.',
    theme: 'pedagogy',
    read: 31,
    picture: 'chorale',
  },
  {
    ...resources,
    authorKey: cast.laurent.key,
    at: '2026-10-15T13:40',
    title: 'Demander l’aide du RASED : la fiche et la démarche',
    purpose: 'Ce qu’on a déjà essayé, ce qu’on observe, ce qu’on attend.',
    theme: 'inclusion',
    read: 38,
    text: `# Avant la demande
Les aides tentées en classe sont décrites, avec leurs effets.
# La demande
Elle se remplit avec la direction, après en avoir parlé à la famille.
# Après
Le RASED répond sous quinze jours et propose un premier rendez-vous.`,
  },
  {
    ...resources,
    authorKey: cast.adrien.key,
    at: '2026-11-09T10:20',
    title: 'Évaluer au cycle 2 : le site national',
    purpose: 'Grilles et exemples, tenus à jour par le ministère.',
    theme: 'digital',
    url: 'https://www.education.gouv.fr/evaluations-nationales',
    read: 19,
  },
]

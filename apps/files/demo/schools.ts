import { cast } from '../../../kernel/demo/territory/cast.ts'
import type { DemoDocument } from './types.ts'

const school = (structureKey: string, shelf: 'Vie de l’école' | 'Équipe') => ({ structureKey, shelf })
const tilleuls = school(cast.thierry.structureKey, 'Vie de l’école')
const tilleulsStaff = school(cast.thierry.structureKey, 'Équipe')
const lucioles = school(cast.benedicte.structureKey, 'Vie de l’école')
const preVert = school(cast.mathilde.structureKey, 'Vie de l’école')

/** What the schools of the cast keep for their families and among themselves. */
export const schoolDocuments: readonly DemoDocument[] = [
  {
    ...tilleuls,
    authorKey: cast.thierry.key,
    at: '2026-09-01T08:00',
    title: 'Règlement intérieur de l’école',
    purpose: 'Horaires, retards, objets de valeur, goûters : à lire avec votre enfant.',
    theme: 'school-life',
    validUntil: '2027-07-06',
    read: 57,
    text: `# Horaires
Les portes ouvrent à 8 h 20 et à 13 h 35. La classe commence dix minutes plus tard.
# Retards et absences
Prévenez l’école avant 9 h. Toute absence est expliquée par écrit au retour.
# Dans le cartable
Ni téléphone, ni montre connectée, ni argent.
# Ensemble
On se parle avec respect. Un désaccord se règle avec un adulte.`,
    replaced: {
      at: '2026-11-10T18:30',
      text: `# Horaires
Les portes ouvrent à 8 h 20 et à 13 h 35. La classe commence dix minutes plus tard.
Pendant les travaux, on entre par la cour du gymnase.
# Retards et absences
Prévenez l’école avant 9 h. Toute absence est expliquée par écrit au retour.
# Dans le cartable
Ni téléphone, ni montre connectée, ni argent.
# Ensemble
On se parle avec respect. Un désaccord se règle avec un adulte.
Voté par le conseil d’école le 10 novembre 2026.`,
    },
  },
  {
    ...tilleuls,
    authorKey: cast.thierry.key,
    at: '2026-11-13T17:15',
    title: 'Compte rendu du conseil d’école du 10 novembre',
    purpose: 'Travaux du portail, effectifs, kermesse : ce qui a été dit et décidé.',
    theme: 'meetings',
    read: 34,
    text: `# Effectifs
238 élèves dans dix classes. Une ouverture n’est pas demandée pour la rentrée.
# Travaux
Le petit portail est refait jusqu’aux vacances d’hiver. L’entrée se fait par le gymnase.
# Coopérative
Le loto finance la sortie au musée des CM1.
# Prochain conseil
Mardi 9 mars à 18 h.`,
  },
  {
    ...tilleuls,
    authorKey: cast.claire.key,
    at: '2026-08-28T10:00',
    title: 'Fournitures du CM1 A',
    purpose: 'La liste est courte : le reste est fourni par l’école.',
    theme: 'school-life',
    classKey: cast.claire.classKey ?? '',
    validUntil: '2027-07-06',
    read: 71,
    text: `# Dans la trousse
- Un stylo bleu, un vert, un rouge
- Un crayon, une gomme, un taille-crayon avec réserve
- Une paire de ciseaux, un bâton de colle
# Dans le cartable
- Une règle de 20 cm, une équerre
- Un agenda
- Une boîte de mouchoirs pour la classe`,
  },
  {
    ...tilleuls,
    authorKey: cast.thierry.key,
    at: '2026-09-04T16:00',
    title: 'Menus de la cantine, de novembre à décembre',
    purpose: 'Préparés par la cuisine centrale, avec un repas végétarien chaque semaine.',
    theme: 'health',
    validUntil: '2026-12-18',
    read: 48,
    picture: 'cantine',
  },
  {
    ...tilleuls,
    authorKey: cast.thierry.key,
    at: '2025-09-05T16:00',
    title: 'Projet d’accueil individualisé : le formulaire',
    purpose: 'Allergie, asthme, traitement : à remplir avec le médecin.',
    theme: 'health',
    schoolYear: 2025,
    read: 22,
    text: `# Quand le demander
Dès qu’un traitement ou une précaution doit être connu de l’école et de la cantine.
# Comment
La famille le demande à la direction. Le médecin scolaire l’écrit avec elle.
# Pour combien de temps
Il suit l’enfant ; il est relu chaque année.`,
  },
  {
    ...tilleulsStaff,
    authorKey: cast.thierry.key,
    at: '2026-11-17T12:30',
    title: 'Services de cour et de portail, novembre à février',
    purpose: 'Avec l’entrée par le gymnase pendant les travaux.',
    theme: 'administration',
    validUntil: '2027-02-26',
    read: 60,
    text: `# Portail du gymnase
Deux adultes le matin, deux à midi, deux le soir.
# Cour
- Lundi et jeudi : CP et CE1
- Mardi et vendredi : CE2, CM1 et CM2
# En cas de pluie
Sous le préau par moitié, puis en classe.`,
  },
  {
    ...tilleulsStaff,
    authorKey: cast.claire.key,
    at: '2026-10-02T18:05',
    title: 'Carnet de visite : préparation et lien du site',
    purpose: 'Réservation, ateliers, pique-nique couvert.',
    theme: 'pedagogy',
    url: 'https://patrimoine-valbrume.example.org/scolaires',
    read: 40,
  },
  {
    ...lucioles,
    authorKey: cast.benedicte.key,
    at: '2026-09-02T08:15',
    title: 'Bien préparer l’entrée à l’école maternelle',
    purpose: 'Doudou, sieste, goûter, propreté : ce qui aide les petits.',
    theme: 'school-life',
    read: 63,
    text: `# Le matin
On prend son temps, et on dit au revoir.
# Doudou
Il vient, il a sa place, et il rentre le soir.
# La sieste
Elle commence dès 13 h pour les petits, sans réveil.`,
  },
  {
    ...lucioles,
    authorKey: cast.benedicte.key,
    at: '2026-11-12T09:40',
    title: 'Fête de décembre : qui apporte quoi',
    purpose: 'Un gâteau, une boisson, une heure de son temps.',
    theme: 'school-life',
    validUntil: '2026-12-18',
    read: 29,
    text: `# Vendredi 18 décembre, à 16 h 30
- Petite section : boissons
- Moyenne section : gâteaux
- Grande section : fruits
# Aider
Installer à 15 h, ranger à 18 h : dites-le à la maîtresse.`,
  },
  {
    ...preVert,
    authorKey: cast.mathilde.key,
    at: '2026-09-01T09:00',
    title: 'Transport scolaire : horaires et arrêts',
    purpose: 'Les deux lignes du RPI, avec l’arrêt du stade déplacé.',
    theme: 'administration',
    validUntil: '2027-07-06',
    read: 66,
    text: `# Ligne 1
Le Bourg 7 h 55, le Stade 8 h 02, école 8 h 15.
# Ligne 2
Les Combes 7 h 50, la Croix 8 h 00, école 8 h 15.
# En cas de neige
Un bandeau est affiché dans préau avant 7 h.`,
  },
  {
    ...preVert,
    authorKey: cast.mathilde.key,
    at: '2026-11-18T17:45',
    title: 'Compte rendu du conseil d’école du 17 novembre',
    purpose: 'Jardin, correspondance avec Valbrume, horaires du car.',
    theme: 'meetings',
    read: 15,
    text: `# Le jardin
La mairie installe un récupérateur d’eau au printemps.
# La correspondance
Les CE1-CE2 écrivent au CM1 A des Tilleuls ; une rencontre est prévue en juin.
# Le car
L’arrêt du stade reste déplacé jusqu’en février.`,
  },
]

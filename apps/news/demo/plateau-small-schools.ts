import { classOf, ecole, familiesAndStaff, head } from './people.ts'
import type { NewsDraft } from './types.ts'

const montsarrac = ecole('montsarrac')
const puyvaillant = ecole('puyvaillant')
const tourvieille = ecole('tourvieille')
const vaudore = ecole('vaudore')
const lande = ecole('lande')
const mirevent = ecole('mirevent')
const quatreVents = ecole('quatre-vents')

/** The small schools of the plateau. */
export const smallSchoolNews: readonly NewsDraft[] = [
  {
    thread: montsarrac,
    authorKey: head('montsarrac'),
    at: '2026-10-16T12:00',
    title: `Le vent a gagné, mais de peu`,
    body: `
À 9 h 50, vingt-cinq dessins tenaient à la corde. À 9 h 52, il en restait trois. Monsieur Salesse en a ramassé vingt et un dans son pré ; **le vingt-deuxième a été mangé par une vache**, sous les yeux de son auteur.

Il s’appelait « De l’herbe au bord de l’eau ». Une copie est en cours. Virginie Soulié et Kévin Artigues
`,
    picture: 'corde-a-linge',
    audience: familiesAndStaff,
    reactions: { great: 33 },
  },
  {
    thread: montsarrac,
    authorKey: head('montsarrac'),
    at: '2026-11-18T12:00',
    title: `Première neige annoncée : les combinaisons`,
    body: `
On sort tous les jours, dix minutes au moins, même sous la neige. Il faut une **combinaison qui s’enfile seul**, des moufles attachées par un cordon (pas des gants), et un prénom partout.

Temps moyen d’habillage de la classe en janvier dernier : dix-neuf minutes. Objectif : quinze.
`,
    picture: 'bonhommes-neige',
    audience: familiesAndStaff,
    reactions: { useful: 12 },
  },
  {
    thread: puyvaillant,
    authorKey: head('puyvaillant'),
    at: '2026-09-24T12:05',
    title: `Madame Chastang et le métier à tisser`,
    body: `
Odette Chastang, la grand-mère de Mila, est venue avec un métier de 1962. En deux séances, les vingt-quatre élèves ont tissé **une bande d’un mètre dix**, et compris pourquoi on dit « perdre le fil ».

Elle revient tous les jeudis à 14 h jusqu’aux vacances de Noël. Il nous faut de la laine, toutes couleurs, toutes grosseurs. Lucie Ferrières
`,
    audience: familiesAndStaff,
    reactions: { thanks: 18, bravo: 9 },
  },
  {
    thread: puyvaillant,
    authorKey: head('puyvaillant'),
    at: '2026-11-12T12:00',
    title: `Rallye maths : échauffement public`,
    body: `
Un problème par jour est affiché à l’abri du car. Hier : « Une poule et demie pond un œuf et demi en un jour et demi. Combien pond une poule en six jours ? » **Onze adultes** se sont trompés, dont le maire et la directrice.

Réponse demain, au même endroit.
`,
    picture: 'maths-mesure',
    audience: familiesAndStaff,
    reactions: { great: 21 },
  },
  {
    thread: tourvieille,
    authorKey: head('tourvieille'),
    at: '2026-09-07T12:00',
    title: `Seize élèves, un maître, une tour`,
    body: `
Notre classe unique compte trois CP, trois CE1, quatre CE2, trois CM1 et trois CM2. Les grands expliquent, les petits demandent pourquoi, et **le maître apprend des deux côtés**.

Le mercredi 16 septembre à 18 h, venez voir comment on fait cinq leçons à la fois. (Indice : on n’en fait jamais cinq à la fois.) Jérôme Bouyssou
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { great: 10 },
  },
  {
    thread: tourvieille,
    authorKey: head('tourvieille'),
    at: '2026-11-20T12:10',
    title: `Le studio du porte-manteau`,
    body: `
Notre coin d’enregistrement, sous les manteaux du couloir, a maintenant un coussin, une lampe rouge « silence » fabriquée par Loris, et un nom : **Radio Tourvieille**.

Première émission vendredi 4 décembre : la météo, une recette, et une interview exclusive du facteur.
`,
    picture: 'dictaphone',
    audience: familiesAndStaff,
    reactions: { bravo: 13 },
  },
  {
    thread: vaudore,
    authorKey: head('vaudore'),
    at: '2026-10-14T12:05',
    title: `Un milan royal dans le carnet`,
    body: `
Il est resté onze minutes au-dessus de l’école, et les élèves ont dessiné sans parler. La Ligue pour les oiseaux viendra **mardi 24 novembre** nous apprendre à les compter pour de vrai : âge, nombre, direction.

Jumelles bienvenues, même vieilles, même avec une seule bonne lunette. Rémi Gaubert
`,
    audience: familiesAndStaff,
    reactions: { great: 12 },
  },
  {
    thread: vaudore,
    authorKey: head('vaudore'),
    at: '2026-11-20T16:35',
    title: `Nos onze CM vont écrire à Bourg-Mévent`,
    body: `
Une classe des bords de l’Ombre cherchait des correspondants d’altitude. Nous leur racontons les milans, ils nous racontent les aigrettes, et **un journal de quatre pages** sera imprimé en janvier pour les deux villages.

Il manque un douzième correspondant. Les élèves proposent le facteur.
`,
    picture: 'lettres',
    audience: classOf('vaudore', 'CE1-CE2-CM1-CM2'),
    commentsOpen: 'all',
    reactions: { great: 9 },
  },
  {
    thread: mirevent,
    authorKey: head('mirevent'),
    at: '2026-09-11T12:00',
    title: `Mirevent : vingt élèves, huit niveaux`,
    body: `
De deux ans et demi à dix ans, dans la même salle. Le matin, les grands lisent une histoire aux petits pendant que j’allume le poêle (électrique, je vous rassure) ; l’après-midi, les petits dorment et les grands découvrent le silence.

Coralie Noguès reçoit le lundi soir. La porte est bleue, il n’y a pas de sonnette, **frappez fort**.
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { thanks: 8 },
  },
  {
    thread: mirevent,
    authorKey: head('mirevent'),
    at: '2026-11-16T12:00',
    title: `Qui sait réparer un harmonium ?`,
    body: `
Il était dans la grange de la mairie, il a cent neuf ans, il lui manque **sept touches et un pied**. Les élèves l’ont baptisé Marcel. Jeanne Delpech, la musicienne, dit qu’il a une belle âme et de mauvais poumons.
`,
    picture: 'chorale',
    audience: familiesAndStaff,
    reactions: { great: 14 },
  },
  {
    thread: quatreVents,
    authorKey: head('quatre-vents'),
    at: '2026-10-08T16:30',
    title: `CP-CE1 : vingt minutes dans la tanière`,
    body: `
Exercice de mise à l’abri réussi ce matin. Les dix-neuf CP-CE1 sont restés **vingt minutes** dans le placard des cartes de géographie, à écouter une histoire chuchotée par Madame Cazenave.

Personne n’a eu peur. Deux enfants ont demandé à y retourner, et la carte du Rhône a un pli. Sébastien Naudet
`,
    audience: familiesAndStaff,
    reactions: { bravo: 11 },
  },
  {
    thread: lande,
    authorKey: head('lande'),
    at: '2026-10-14T12:10',
    title: `Après le cross : merci, et une précision`,
    body: `
Merci aux quarante parents, aux cantonniers, aux pommes. Merci à la couverture de survie.

La précision : la directrice **n’a pas plongé**. Elle a reculé pour prendre la photo de groupe. L’eau est à douze degrés, la photo est très réussie. Hélène Gineste
`,
    picture: 'cross',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    reactions: { great: 36, thanks: 8 },
  },
]

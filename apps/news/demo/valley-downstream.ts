import { ecole, familiesAndStaff, familiesOf, head, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const lutins = ecole('lutins')
const bregnac = ecole('bregnac')
const tauzelles = ecole('tauzelles')
const ribeyrelle = ecole('ribeyrelle')
const jeanMoulin = ecole('jean-moulin')
const verger = ecole('verger')

/** The schools of the valley, downstream. */
export const downstreamNews: readonly NewsDraft[] = [
  {
    thread: lutins,
    authorKey: head('lutins'),
    at: '2026-09-15T12:00',
    title: `Le bois de la Forge, un mardi sur deux`,
    body: `
Prochaines matinées : **22 septembre, 6 octobre, 3, 17 novembre, 1er décembre**. Départ à 9 h, retour à 11 h 30, quel que soit le ciel (sauf orage et vent violent).

Dans le sac : une collation qui ne colle pas, des chaussettes de rechange, une gourde. Pas de jouet : le bois en fournit. Véronique Andrieu et Paulette Gisclard
`,
    picture: 'marronnier',
    audience: familiesAndStaff,
    reactions: { great: 12 },
  },
  {
    thread: lutins,
    authorKey: head('lutins'),
    at: '2026-11-17T16:25',
    title: `Ce matin au bois`,
    body: `
Brouillard, quatre degrés, une salamandre. Zacharie l’a vue le premier et n’a **rien dit pendant une minute entière**, pour ne pas l’effrayer. Puis il a tout dit.

Deux collègues de Valbrume étaient avec nous. L’une des deux a perdu une botte ; elle est au pied du poêle.
`,
    audience: familiesAndStaff,
    reactions: { bravo: 19 },
  },
  {
    thread: bregnac,
    authorKey: head('bregnac'),
    at: '2026-09-02T12:00',
    title: `RPI : les horaires du car`,
    body: `
- **Tauzelles** 8 h 15, **Ribeyrelle** 8 h 27, **Brégnac** 8 h 38.
- Retour : Brégnac 16 h 20, Tauzelles 16 h 33, Ribeyrelle 16 h 44.

Évelyne Caussat accompagne les petits, matin et soir, et tient la liste. Un changement ? Prévenez **avant 15 h** la mairie de votre commune : un enfant que l’on n’attend pas reste dans le car avec elle, jamais seul à l’arrêt.
`,
    audience: familiesAndStaff,
    reactions: { useful: 18 },
  },
  {
    thread: bregnac,
    authorKey: head('bregnac'),
    at: '2026-11-06T12:00',
    title: `Le four du village rallumé`,
    body: `
Jeudi 12 novembre, le four communal de Brégnac est allumé pour nous par Monsieur Vigouroux père. Les vingt-cinq enfants de la classe font chacun **un petit pain à leur prénom**.

Il faut du bois (petit, sec) et de la patience (grande, moelleuse).
`,
    audience: familiesAndStaff,
    reactions: { great: 15 },
  },
  {
    thread: tauzelles,
    authorKey: head('tauzelles'),
    at: '2026-10-05T16:30',
    title: `CP-CE1 : « chacun peut changer d’avis »`,
    body: `
Débat du lundi : a-t-on le droit de changer d’avis ? Maël était contre, puis il a changé d’avis. La phrase est devenue celle de la classe, et elle ira sur notre feuille de l’arbre de la laïcité. Alexis Bonnet
`,
    picture: 'arbre-laicite',
    audience: familiesAndStaff,
    reactions: { bravo: 17 },
  },
  {
    thread: tauzelles,
    authorKey: head('tauzelles'),
    at: '2026-11-19T12:00',
    title: `Verglas : si le car ne passe pas`,
    body: `
Si le car est arrêté, l’école de Tauzelles **accueille quand même**, dès 8 h 15, les enfants qui peuvent venir à pied. Ceux de Brégnac et de Ribeyrelle vont dans l’école la plus proche, quel que soit leur niveau : nous nous sommes mis d’accord, les livres voyagent.
`,
    picture: 'bonhommes-neige',
    audience: familiesAndStaff,
    reactions: { useful: 16, thanks: 7 },
  },
  {
    thread: ribeyrelle,
    authorKey: head('ribeyrelle'),
    at: '2026-10-13T20:00',
    title: `Cross : les vingt-quatre sont rentrés`,
    body: `
Fatigués, mouillés, contents. Zélie avait annoncé neuf minutes dix, elle a fait neuf minutes dix. **Exactement.** Elle explique qu’elle a compté les arbres.

Le sac à dos bleu avec un requin est au bureau. Myriam Tourret
`,
    picture: 'cross',
    audience: familiesAndStaff,
    reactions: { bravo: 14 },
  },
  {
    thread: ribeyrelle,
    authorKey: head('ribeyrelle'),
    at: '2026-11-20T17:40',
    state: 'submitted',
    title: `Une classe, trois villages, un journal`,
    body: `
Les CM2 proposent un journal du RPI, quatre pages par trimestre, une par école et la dernière pour les grands-parents. Premier comité de rédaction jeudi 26 novembre à 13 h 30.
`,
    audience: familiesAndStaff,
  },
  {
    thread: jeanMoulin,
    authorKey: teacher('jean-moulin', 3),
    at: '2026-10-09T16:30',
    title: `CP-CE1 : vingt-trois bancs`,
    body: `
Nous les avons tous essayés. Celui de la poste est le plus chaud, celui du cimetière le plus calme, et celui de la mairie grince en si bémol (merci Clara, qui fait du violon).

La carte est affichée à l’office de tourisme jusqu’à Noël, et **deux bancs nouveaux** vont être posés là où nous l’avons demandé. Charlotte Vernet
`,
    picture: 'globe',
    audience: familiesOf('jean-moulin', 'CP-CE1'),
    reactions: { bravo: 22 },
  },
  {
    thread: jeanMoulin,
    authorKey: head('jean-moulin'),
    at: '2026-11-10T12:00',
    title: `11 novembre : les enfants lisent trois lettres`,
    body: `
Mercredi 11 novembre à **11 h, place du Monument**, six élèves volontaires lisent trois lettres de soldats du canton, retrouvées aux archives. Ils les ont choisies parce qu’elles parlent de soupe, de pluie et d’un chien.

Venez avec vos enfants, même petits, même bruyants. David Sarrazin
`,
    audience: familiesAndStaff,
    reactions: { bravo: 20, thanks: 11 },
  },
  {
    thread: jeanMoulin,
    authorKey: head('jean-moulin'),
    at: '2026-11-18T12:05',
    title: `Nouvelle cantine : on y mange lundi`,
    body: `
Après onze mois dans la salle des fêtes, le restaurant ouvre **lundi 23 novembre**. Deux services, des tables rondes, et des panneaux qui mangent le bruit : on s’y entend mâcher.

Portes ouvertes samedi 28, de 10 h à midi. Les CM servent, les adultes débarrassent.
`,
    picture: 'cantine',
    audience: familiesAndStaff,
    reactions: { great: 23 },
  },
  {
    thread: verger,
    authorKey: head('verger'),
    at: '2026-10-01T12:00',
    title: `Pommes : journée pressoir le vendredi 9 octobre`,
    body: `
Trois cents kilos à presser, soixante-six enfants à tour de rôle sur la manivelle, **cent dix bouteilles** espérées. Apportez des bouteilles vides en verre, à vis, propres.

Quarante kilos sont mis de côté pour les coureurs du lac de Sauvelande. Sabrina Lacaze
`,
    audience: familiesAndStaff,
    reactions: { great: 18 },
  },
]

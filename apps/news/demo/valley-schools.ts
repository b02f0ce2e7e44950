import { classOf, ecole, familiesAndStaff, familiesOf, head, nathalieOfAubrelles, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const aubrelles = ecole('aubrelles')
const corbessac = ecole('corbessac')
const pontarlane = ecole('pontarlane')
const fontebrune = ecole('fontebrune')
const georgeSand = ecole('george-sand')
const lutins = ecole('lutins')
const bregnac = ecole('bregnac')
const tauzelles = ecole('tauzelles')
const ribeyrelle = ecole('ribeyrelle')
const jeanMoulin = ecole('jean-moulin')
const verger = ecole('verger')

const upstream: readonly NewsDraft[] = [
  {
    thread: aubrelles,
    authorKey: head('aubrelles'),
    at: '2026-09-18T12:10',
    until: '2026-10-02T19:00',
    state: 'expired',
    title: `Madame Dufour remplacée deux semaines`,
    body: `
Magali Dufour se remet d’une entorse (un ballon, une marelle, une seconde d’inattention). **Aurore Bastide** la remplace du lundi 21 septembre au vendredi 2 octobre dans la classe des PS-MS-GS.

Les enfants ont fabriqué une béquille en rouleaux de carton. Elle ne sert à rien, elle fait très plaisir.
`,
    audience: familiesOf('aubrelles', 'PS-MS-GS'),
    reactions: { thanks: 11 },
  },
  {
    thread: aubrelles,
    authorKey: teacher('aubrelles', 2),
    at: '2026-10-12T16:35',
    title: `CP-CE1 : la dent d’Antonin`,
    body: `
Elle bougeait depuis la rentrée. Elle est tombée à 10 h 42, pendant la dictée, au mot « pomme ». Nous avons fait une pause, une ovation, et un **graphique des dents tombées** : dix-neuf depuis septembre.

À l’occasion, le thème de la période est le corps : si vous avez des radiographies qui traînent, nous sommes preneurs. Hanane Messaoudi
`,
    audience: familiesOf('aubrelles', 'CP-CE1'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: nathalieOfAubrelles,
        at: '2026-10-12T18:05',
        text: `La petite souris est passée avec une loupe. Merci pour l’ovation, il en parle encore.`,
      },
    ],
    reactions: { great: 16 },
  },
  {
    thread: aubrelles,
    authorKey: head('aubrelles'),
    at: '2026-11-13T12:00',
    title: `Bourse aux jouets et aux livres : dimanche 29 novembre`,
    body: `
Salle des fêtes d’Aubrelles, de **9 h 30 à 16 h**. Table de deux mètres : 4 €. Gratuit pour les enfants qui tiennent leur stand eux-mêmes, calculatrice interdite.

Tout ce qui reste à 16 h et que personne ne veut remporter part au foyer de Castelombre. Inscription sur la feuille du portail jusqu’au jeudi 26.
`,
    audience: familiesAndStaff,
    reactions: { great: 12 },
  },
  {
    thread: corbessac,
    authorKey: head('corbessac'),
    at: '2026-09-29T12:05',
    title: `Lentilles : les CE2-CM à la récolte`,
    body: `
Monsieur Garric nous a ouvert son champ. Vingt-quatre élèves ont suivi la moissonneuse, pesé, trié, et calculé qu’il faut **environ 2 600 lentilles** pour une assiette. Le calcul a demandé une matinée et une cuillère.

La cantine de Valbrume en a acheté trois cents kilos. Si vous en mangez un jeudi, c’étaient peut-être les nôtres.
`,
    picture: 'cantine',
    audience: familiesAndStaff,
    reactions: { bravo: 18 },
  },
  {
    thread: corbessac,
    authorKey: teacher('corbessac', 2),
    at: '2026-11-17T16:30',
    title: `CP-CE1 : jeudi, on vient en noir et blanc`,
    body: `
**Jeudi 19 novembre**, habits noirs, blancs ou gris, si vous en avez. Nous inventons une journée sans couleur pour parler du cinéma muet ; à 15 h, les couleurs reviendront, et ce sera la fête. Lucile Garrigues
`,
    audience: classOf('corbessac', 'CP-CE1'),
    reactions: { great: 8 },
  },
  {
    thread: pontarlane,
    authorKey: head('pontarlane'),
    at: '2026-09-25T12:00',
    title: `Chocolat chaud et préau numérique, le vendredi`,
    body: `
Trois parents élus tiennent une table sous le préau, **tous les vendredis de 16 h 15 à 16 h 45**. On y boit un chocolat, on y ouvre son compte, on y retrouve un mot de passe, on y apprend à couper les alertes.

Sans rendez-vous, sans honte et sans limite d’âge : les grands-parents sont nos meilleurs clients. Karine Delmas
`,
    audience: familiesAndStaff,
    commentsOpen: 'all',
    reactions: { thanks: 21 },
  },
  {
    thread: pontarlane,
    authorKey: teacher('pontarlane', 4),
    at: '2026-10-06T16:40',
    title: `CE1-CE2 : une ficelle qui s’étire`,
    body: `
Nous devions mesurer le mur de la médiathèque. Avec la ficelle : douze mètres. Avec la règle : onze mètres soixante. Avec le mètre ruban : onze mètres quatre-vingt-douze.

Hafsa a tiré sur la ficelle et tout le monde a compris. Nous avons décidé d’exposer **les trois mesures et l’histoire de l’erreur**. Samuel Okoye
`,
    picture: 'maths-mesure',
    audience: familiesOf('pontarlane', 'CE1-CE2'),
    commentsOpen: 'all',
    reactions: { bravo: 17 },
  },
  {
    thread: pontarlane,
    authorKey: head('pontarlane'),
    at: '2026-11-09T12:10',
    title: `La Lurelle monte : rappel des gestes simples`,
    body: `
La rivière est en vigilance jaune. L’école, en hauteur, ne craint rien ; le **quai, si** : merci de passer par la rue Haute jusqu’à nouvel ordre.

En cas d’alerte orange, les enfants restent à l’école, au chaud, avec nous. Ne venez pas les chercher à pied par le quai. Nous appelons chaque famille.
`,
    picture: 'pluie',
    audience: familiesAndStaff,
    reactions: { useful: 25 },
  },
  {
    thread: pontarlane,
    authorKey: teacher('pontarlane', 1),
    at: '2026-11-20T12:00',
    title: `Petite section : le marché aux couleurs`,
    body: `
Lundi, c’est le **jaune**. Un objet jaune dans le sac, qui supporte d’être touché par vingt et une paires de mains. La semaine dernière, le rouge a rassemblé neuf camions et une passoire. Ophélie Bousquet
`,
    picture: 'maternelle',
    audience: familiesOf('pontarlane', 'PS'),
    reactions: { great: 9 },
  },
  {
    thread: fontebrune,
    authorKey: head('fontebrune'),
    at: '2026-10-15T12:00',
    title: `Le chat des Sources n’est pas à nous`,
    body: `
Il est gris, il est gros, il dort sur le paillasson des CP, et il a un propriétaire, Madame Lacan, qui nous remercie de **ne plus le nourrir**. Il pèse sept kilos et quatre cents grammes.

Nous lui avons écrit une lettre d’excuses. Il l’a sentie, puis s’est assis dessus. Émilie Cros
`,
    audience: familiesAndStaff,
    reactions: { great: 28 },
  },
  {
    thread: fontebrune,
    authorKey: head('fontebrune'),
    at: '2026-11-16T12:05',
    title: `Soirée jeux : vendredi 27 novembre`,
    body: `
De 18 h à 20 h 30, dans la cantine. La ludothèque prête soixante jeux, les CE2-CM les expliquent, vous perdez. Chacun apporte quelque chose à partager ; les chips comptent.
`,
    picture: 'loto',
    audience: familiesAndStaff,
    reactions: { great: 14 },
  },
  {
    thread: georgeSand,
    authorKey: head('george-sand'),
    at: '2026-10-16T12:10',
    title: `Le dessin du boulanger`,
    body: `
Il a tenu parole : un dessin A5, « au bord du four », au crayon et à la farine. Il est accroché au milieu de notre corde, entre deux soleils de moyenne section.

Merci à tous les passants de la Grand-Rue. Les dessins restent sous la halle pendant les vacances, on ne décroche qu’à la rentrée. Stéphane Molinier
`,
    picture: 'corde-a-linge',
    audience: familiesAndStaff,
    reactions: { bravo: 15 },
  },
  {
    thread: georgeSand,
    authorKey: teacher('george-sand', 2),
    at: '2026-11-10T16:30',
    title: `GS-CP : la brigade des lumières`,
    body: `
Six enfants, un carnet, une mission : repérer les lumières allumées pour rien. Première semaine : **onze**, dont celle du bureau du directeur, signalée deux fois.

Si votre maison passe à l’inspection ce week-end, c’est normal, ils ont emporté le carnet. Tiphaine Morin
`,
    audience: familiesOf('george-sand', 'GS-CP'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: head('george-sand'),
        at: '2026-11-10T17:02',
        text: `Je travaille désormais à la bougie. La brigade a demandé à voir l’extincteur.`,
      },
    ],
    reactions: { great: 13 },
  },
]

const downstream: readonly NewsDraft[] = [
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

export const valleyNews: readonly NewsDraft[] = [...upstream, ...downstream]

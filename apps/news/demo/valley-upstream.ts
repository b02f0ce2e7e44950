import { classOf, ecole, familiesAndStaff, familiesOf, head, nathalieOfAubrelles, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const aubrelles = ecole('aubrelles')
const corbessac = ecole('corbessac')
const pontarlane = ecole('pontarlane')
const fontebrune = ecole('fontebrune')
const georgeSand = ecole('george-sand')

/** The schools of the valley, upstream. */
export const upstreamNews: readonly NewsDraft[] = [
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

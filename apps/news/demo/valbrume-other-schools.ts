import { classOf, ecole, familiesAndStaff, familiesOf, head, paulo, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const hirondelles = ecole('hirondelles')
const moulinNeuf = ecole('moulin-neuf')

/** Les Hirondelles and Moulin-Neuf. */
export const otherValbrumeNews: readonly NewsDraft[] = [
  {
    thread: hirondelles,
    authorKey: head('hirondelles'),
    at: '2026-09-17T12:00',
    title: `Le jardin des Hirondelles cherche des bras`,
    body: `
**Samedi 26 septembre, de 9 h à midi**, on installe quatre carrés potagers et une cabane en saule. Apportez une pelle, un gâteau, ou simplement une paire de gants. Les enfants sont les chefs de chantier.
`,
    picture: 'potager',
    audience: familiesAndStaff,
    reactions: { great: 14 },
  },
  {
    thread: hirondelles,
    authorKey: head('hirondelles'),
    at: '2026-09-28T12:05',
    title: `Merci : 31 parents, 6 brouettes, une averse`,
    body: `
À 11 h 20 il pleuvait à verse et personne n’est parti. La cabane tient debout, les fraisiers sont en terre, et il reste du gâteau aux noix (non, il n’en reste plus).

Les enfants arrosent le mardi. Oui, même quand il pleut : ils y tiennent.
`,
    picture: 'pluie',
    audience: familiesAndStaff,
    reactions: { thanks: 23, bravo: 11 },
  },
  {
    thread: hirondelles,
    authorKey: teacher('hirondelles', 3),
    at: '2026-11-18T16:35',
    title: `Moyens-Grands : nous aussi, on sort le mardi`,
    body: `
Je reviens de Saint-Ferrin, où les Lutins vont en forêt par tous les temps. À partir du **mardi 1er décembre**, nous irons deux heures au bois des Sœurs, à dix minutes à pied, une semaine sur deux.

Il nous faut pour chaque enfant : des bottes, un pantalon de pluie (la coopérative en prête douze), et votre accord. Réunion lundi 23 novembre à 17 h, avec des photos de la boue.

Ludivine Rey
`,
    picture: 'marronnier',
    audience: familiesOf('hirondelles', 'Les Moyens-Grands'),
    commentsOpen: 'all',
    reactions: { great: 12 },
  },
  {
    thread: moulinNeuf,
    authorKey: head('moulin-neuf'),
    at: '2026-09-21T12:10',
    title: `Pédibus : deux lignes, neuf arrêts`,
    body: `
La **ligne rouge** part du lotissement Les Charmes à 8 h 02, la **ligne bleue** de la route de Rochepierre à 8 h 05. Deux adultes en gilet pour dix enfants au plus, et un arrêt « lapins » où l’on a le droit de regarder.

Il manque un accompagnateur le vendredi sur la ligne bleue. Jean-Marc Pouget, directeur, le fera en attendant, avec son parapluie.
`,
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: paulo,
        at: '2026-09-21T18:12',
        text: `Je dépose Tiago à l’arrêt des lapins et je fais le vendredi avec lui. Je commence à 9 h.`,
      },
      {
        authorKey: head('moulin-neuf'),
        at: '2026-09-21T18:30',
        text: `Bienvenue sur la ligne bleue ! Je vous lègue le parapluie.`,
      },
    ],
    reactions: { thanks: 15 },
  },
  {
    thread: moulinNeuf,
    authorKey: teacher('moulin-neuf', 3),
    at: '2026-10-13T16:30',
    title: `CE1-CE2 : nous avons écrit à un meunier`,
    body: `
Pourquoi l’école s’appelle-t-elle le Moulin-Neuf alors que le moulin est en ruine ? Nous avons écrit à Monsieur Teulon, dernier meunier, 91 ans. Il a répondu : « Venez, j’ai des choses à dire. »

Nous y allons **mardi 3 novembre à 14 h**, à pied. Nour Slimani
`,
    picture: 'lettres',
    audience: familiesOf('moulin-neuf', 'CE1-CE2'),
    reactions: { great: 17 },
  },
  {
    thread: moulinNeuf,
    authorKey: teacher('moulin-neuf', 3),
    at: '2026-11-04T16:45',
    title: `CE1-CE2 : ce que Monsieur Teulon avait à dire`,
    body: `
Que le moulin était neuf en **1784**. Qu’on l’entendait depuis la gare. Qu’il a appris à lire sur les sacs de farine. Qu’il a gardé la clé, et qu’il nous la prête jusqu’à Noël.

La clé pèse 640 g. Elle est sur le bureau, sous une cloche à fromage. Robin en a fait le plan, à l’échelle 1.
`,
    audience: familiesOf('moulin-neuf', 'CE1-CE2'),
    commentsOpen: 'all',
    reactions: { bravo: 26, great: 7 },
  },
  {
    thread: moulinNeuf,
    authorKey: head('moulin-neuf'),
    at: '2026-11-17T12:00',
    title: `Vaccination contre les papillomavirus : information aux CM2`,
    body: `
La vaccination est proposée au collège, à partir de la cinquième ; l’infirmière scolaire vient l’expliquer simplement aux parents de CM2 **jeudi 3 décembre à 18 h**, avec un temps pour les questions que l’on n’ose pas poser.

C’est une information, pas une inscription. Elle est ouverte aux parents des Tilleuls et de Louise-Michel.
`,
    audience: familiesOf('moulin-neuf', 'CM1-CM2'),
    reactions: { useful: 9 },
  },
  {
    thread: moulinNeuf,
    authorKey: teacher('moulin-neuf', 1),
    at: '2026-11-20T12:15',
    title: `PS-MS : atelier soupe, apportez un légume`,
    body: `
Un seul légume par enfant, celui que vous voulez, **mardi 24 novembre** au matin. Nous l’observons, nous le lavons, nous le coupons avec de vrais couteaux (à bout rond), nous le mangeons.

L’an dernier : onze carottes, une betterave, et un ananas dont nous nous souvenons tous. Aurélie Combes et Sylviane Bru
`,
    picture: 'potager',
    audience: classOf('moulin-neuf', 'PS-MS'),
    commentsOpen: 'all',
    reactions: { great: 10 },
  },
]

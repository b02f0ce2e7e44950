import { bruno, ecole, familiesAndStaff, familiesOf, head, staffOnly, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const louiseMichel = ecole('louise-michel')

/** The school Louise-Michel. */
export const louiseMichelNews: readonly NewsDraft[] = [
  {
    thread: louiseMichel,
    authorKey: head('louise-michel'),
    at: '2026-09-08T12:10',
    title: `Bienvenue à l’ULIS, bienvenue dans toutes les classes`,
    body: `
Onze élèves de l’ULIS ont aussi **une classe à eux** : ils y vont pour l’EPS, les arts, les sciences, et de plus en plus pour lire et compter. Vincent Arnal, leur enseignant, vous reçoit avec plaisir.

Si votre enfant demande pourquoi un camarade a un casque anti-bruit ou s’assied sur un ballon, la réponse est simple : « Parce que ça l’aide. » C’est presque toujours suffisant.

Patricia Enjalbert, directrice
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { bravo: 30, thanks: 12 },
  },
  {
    thread: louiseMichel,
    authorKey: teacher('louise-michel', 7),
    at: '2026-10-05T16:40',
    title: `La cuisine de l’ULIS ouvre le mardi`,
    body: `
Chaque mardi, les onze cuisiniers de l’ULIS préparent **cinquante goûters** pour une classe invitée. Ils lisent la recette, pèsent, font les courses à l’épicerie de l’avenue de la Gare et rendent la monnaie.

Menu du 13 octobre : gâteau au yaourt de Maksym, testé, approuvé, et multiplié par quatre (c’était la partie difficile).
`,
    picture: 'cantine',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    reactions: { bravo: 22 },
  },
  {
    thread: louiseMichel,
    authorKey: head('louise-michel'),
    at: '2026-11-06T12:15',
    title: `Monsieur Camara absent : Monsieur Moulin au CE2`,
    body: `
Idriss Camara est absent jusqu’au vendredi 18 décembre. Il va bien et vous salue.

**Quentin Moulin** le remplace dès lundi 9 novembre, tous les jours. Le cahier de textes, la chorale du jeudi et l’élevage de phasmes continuent ; Quentin a demandé combien il y en avait, personne n’a su répondre.
`,
    audience: familiesOf('louise-michel', 'CE2'),
    commentsOpen: 'all',
    reactions: { thanks: 13 },
  },
  {
    thread: louiseMichel,
    authorKey: teacher('louise-michel', 5),
    at: '2026-11-12T16:30',
    title: `CE2-CM1 : un mot qui rétrécit, un mot qui grandit`,
    body: `
Nos deux nuages de mots sur la forêt sont affichés dans le couloir. Passez les voir à 16 h 15, et cherchez *humus*, trouvé par Tess, employé depuis dans toutes les phrases, y compris au déjeuner.

Lundi 16 novembre, nous plantons douze chênes avec le garde forestier, derrière le stade. Bottes, gants, vieux manteau.
`,
    picture: 'marronnier',
    audience: familiesOf('louise-michel', 'CE2-CM1'),
    reactions: { great: 9 },
  },
  {
    thread: louiseMichel,
    authorKey: bruno,
    at: '2026-11-16T10:00',
    title: `Passage piéton avenue de la Gare : un agent matin et soir`,
    body: `
À la demande du conseil d’école, un agent tient le passage de **8 h 10 à 8 h 40** et de **16 h 05 à 16 h 35**, à partir du lundi 23 novembre. Il s’appelle Sofiane, il anime aussi le périscolaire, les enfants le connaissent.

Se garer sur le trottoir « juste deux minutes » oblige les poussettes à descendre sur la chaussée. Merci pour elles.
`,
    audience: familiesAndStaff,
    reactions: { thanks: 20 },
  },
  {
    thread: louiseMichel,
    authorKey: head('louise-michel'),
    at: '2026-11-19T08:10',
    title: `Équipe : grille de surveillance modifiée`,
    body: `
À cause des verglas annoncés, deux adultes de plus dans la cour nord jusqu’à nouvel ordre. J’ai pris mes deux récréations du mardi ; il manque **une personne le jeudi à 10 h 15**.

Le gros sel est dans le local vélo. Il n’est pas pour les pâtes.
`,
    audience: staffOnly,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('louise-michel', 1),
        at: '2026-11-19T10:20',
        text: `Je prends le jeudi. En échange, quelqu’un m’explique la nouvelle photocopieuse.`,
      },
      {
        authorKey: teacher('louise-michel', 7),
        at: '2026-11-19T10:24',
        text: `Marché conclu. Le secret, c’est de lui parler doucement.`,
      },
    ],
    reactions: { thanks: 5 },
  },
]

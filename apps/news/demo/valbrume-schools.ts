import {
  benedicte,
  bruno,
  classOf,
  delphine,
  ecole,
  familiesAndStaff,
  familiesOf,
  fatou,
  head,
  julieArmand,
  martine,
  oksana,
  paulo,
  staffOnly,
  teacher,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const lucioles = ecole('lucioles')
const louiseMichel = ecole('louise-michel')
const hirondelles = ecole('hirondelles')
const moulinNeuf = ecole('moulin-neuf')

const luciolesNews: readonly NewsDraft[] = [
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-09-02T16:40',
    title: `La rentrée des petits : doucement`,
    body: `
Trente-quatre petits et tout-petits découvrent l’école. Certains pleurent, d’autres pas, et quelques parents non plus.

- On arrive entre **8 h 20 et 8 h 45** ; on peut rester un quart d’heure, pas deux.
- Le doudou entre dans la classe ; il dort dans sa boîte à partir de dix heures.
- Un au revoir court et clair vaut mieux qu’une disparition. « Je reviens après la sieste » est une très bonne phrase.

Martine, Véronique et Jamila, nos ATSEM, connaissent déjà tous les prénoms. Les doudous, c’est pour vendredi.
`,
    picture: 'maternelle',
    audience: familiesAndStaff,
    reactions: { thanks: 24 },
  },
  {
    thread: lucioles,
    authorKey: teacher('lucioles', 1),
    at: '2026-09-14T12:20',
    title: `Coccinelles : la boîte à changes`,
    body: `
Merci de remettre dans le sac marqué au prénom : un pantalon **facile** (élastique, sans bretelles), deux culottes, des chaussettes. Nous lavons ce que nous prêtons ; ramenez-le, même froissé.

Les vêtements sans nom deviennent, au bout d’un mois, les vêtements de tout le monde. Gaëlle Marquet
`,
    audience: familiesOf('lucioles', 'Les Coccinelles'),
    reactions: { useful: 6 },
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-09-25T12:05',
    title: `Sacha nous apprend « добрий ранок »`,
    body: `
Chez les Chouettes, on se dit bonjour en sept langues depuis que Sacha a proposé la sienne. Oksana, sa maman, est venue jeudi nous chanter une berceuse ; elle reviendra avec Jeanne Delpech, qui l’apprend à la chorale des grands.

Vous parlez une autre langue à la maison ? Venez dix minutes, un matin, dire bonjour, compter jusqu’à cinq ou raconter une toute petite histoire. Personne ne corrige personne.
`,
    picture: 'globe',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: oksana,
        at: '2026-09-25T19:10',
        text: `Merci beaucoup. Sacha est très content, et moi aussi. Je viens encore.`,
      },
      {
        authorKey: martine,
        at: '2026-09-28T08:15',
        text: `Moi je peux compter jusqu’à vingt en portugais, et gronder aussi.`,
      },
    ],
    reactions: { great: 16, thanks: 8 },
  },
  {
    thread: lucioles,
    authorKey: teacher('lucioles', 3),
    at: '2026-10-12T16:35',
    title: `Grenouilles : on a perdu Robot numéro 4, on l’a retrouvé`,
    body: `
Pendant la séance de robots de sol, le numéro 4 a suivi son programme à la lettre : avancer, avancer, avancer. Il a été retrouvé sous le radiateur par Sékou, grand spécialiste des dessous.

Les moyens savent maintenant donner **trois ordres de suite**. À la maison, vous pouvez être le robot : nous déclinons toute responsabilité pour les meubles.
`,
    picture: 'robot',
    audience: familiesOf('lucioles', 'Les Grenouilles'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: fatou,
        at: '2026-10-12T18:20',
        text: `Sékou m’a fait avancer jusqu’à la baignoire. Programme réussi.`,
      },
    ],
    reactions: { great: 13 },
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-10-15T16:30',
    title: `Cent vingt et un dessins dans la rue du Lavoir`,
    body: `
Notre corde à linge faisait trente mètres, du portail au tilleul. Le facteur s’est arrêté, la boulangère est revenue avec son mari, et un monsieur a demandé à acheter l’escargot de Thảo (il n’est pas à vendre).

Les dessins rentrent dans les cahiers, sauf un, emporté par le vent vers l’élémentaire. S’il atterrit chez vous : une maison bleue avec quatorze fenêtres.
`,
    picture: 'corde-a-linge',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: julieArmand,
        at: '2026-10-15T18:02',
        text: `La maison bleue était dans la cour des grands ! Suzanne la rapporte demain à son frère.`,
      },
    ],
    reactions: { bravo: 19 },
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-11-03T12:10',
    title: `Varicelle chez les Papillons`,
    body: `
Trois enfants ont la varicelle, tous vont bien, tous se grattent. L’éviction n’est pas obligatoire, mais un enfant qui a de la fièvre est mieux chez lui.

Si vous êtes **enceinte** ou si quelqu’un est fragile à la maison, parlez-en à votre médecin et prévenez-nous : nous adapterons l’accueil. La médecin scolaire, informée, passe jeudi 5 novembre à 9 h.
`,
    audience: familiesOf('lucioles', 'Les Papillons', 'Les Grenouilles'),
    reactions: { useful: 10 },
  },
  {
    thread: lucioles,
    authorKey: martine,
    at: '2026-11-10T15:20',
    state: 'submitted',
    title: `Cherchons tissus et boutons pour l’atelier couture`,
    body: `
Bonjour à tous. Avec Jamila nous faisons un atelier couture chez les Hérissons le vendredi matin. On cherche des chutes de tissu, des gros boutons et **des bouts de laine**. La caisse est devant la porte de la tisanerie. Merci d’avance, Martine
`,
    audience: familiesAndStaff,
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-11-13T12:00',
    title: `Vision et audition : dépistage des moyens`,
    body: `
L’infirmière de la PMI reçoit les enfants de moyenne section **lundi 23, mardi 24 et jeudi 26 novembre**. Un parent est le bienvenu ; sans vous, Véronique accompagne.

Pensez au carnet de santé, et aux lunettes si elles existent. Rien ne fait mal : il s’agit de trouver l’éléphant.
`,
    audience: familiesOf('lucioles', 'Les Papillons', 'Les Grenouilles', 'Les Hérissons'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: delphine,
        at: '2026-11-13T19:30',
        text: `Maëlle est en grande section : est-ce qu’elle passe aussi ?`,
      },
      {
        authorKey: benedicte,
        at: '2026-11-16T08:05',
        text: `Pas cette fois, elle verra la médecin scolaire au printemps. Merci d’avoir demandé.`,
      },
    ],
    reactions: { useful: 8 },
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-11-20T12:30',
    pinned: true,
    title: `Le spectacle « Trois gouttes » : jeudi 10 décembre`,
    body: `
La compagnie du Fil-à-Linge joue dans la salle de motricité à 9 h 30 et à 10 h 45. Trente minutes d’ombres et d’eau, offertes par la coopérative.

Nous cherchons **six adultes** pour aider à traverser, s’asseoir, et rire au bon moment.
`,
    picture: 'theatre',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    reactions: { great: 11 },
  },
]

const louiseMichelNews: readonly NewsDraft[] = [
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

const otherNews: readonly NewsDraft[] = [
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

export const valbrumeNews: readonly NewsDraft[] = [...luciolesNews, ...louiseMichelNews, ...otherNews]

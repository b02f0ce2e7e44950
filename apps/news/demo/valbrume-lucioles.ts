import {
  benedicte,
  delphine,
  ecole,
  familiesAndStaff,
  familiesOf,
  fatou,
  julieArmand,
  martine,
  oksana,
  teacher,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const lucioles = ecole('lucioles')

/** The nursery school of Les Lucioles. */
export const luciolesNews: readonly NewsDraft[] = [
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

import { allPupils, aminata, claire, classOf, ecole, lina, mai, noe, suzanne, teacher, thierry } from './people.ts'
import type { NewsDraft } from './types.ts'

const tilleuls = ecole('tilleuls')

/** Short words for those who read them alone, or have them read aloud. */
export const pupilNewsAtTilleuls: readonly NewsDraft[] = [
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-09-01T09:00',
    title: `Bonjour à tous !`,
    body: `
C’est la rentrée. Le préau est **jaune**, comme vous l’avez voté.

Si tu es perdu, cherche un adulte avec un badge vert. Si tu vois quelqu’un de perdu, prends-le par la main.
`,
    picture: 'preau',
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: teacher('tilleuls', 1),
    at: '2026-09-04T11:00',
    title: `Tes trois images`,
    body: `
Tu as choisi trois images secrètes. Elles sont comme une clé.

- Tu les gardes dans ta tête.
- Tu ne les dis à personne.
- Tu les oublies ? Ce n’est pas grave : la maîtresse t’en donne d’autres.
`,
    picture: 'maternelle',
    audience: classOf('tilleuls', 'CP A'),
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-09-21T08:40',
    title: `Les tilleuls, c’est calme`,
    body: `
Sous les arbres, il n’y a plus de ballon. On peut lire, dessiner, parler, rêver.

Le coin des ballons est près du mur bleu. **Les deux sont à tout le monde.**
`,
    picture: 'marronnier',
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: claire,
    at: '2026-09-18T15:40',
    title: `CM1 A : la réponse est dans la boîte`,
    body: `
La classe de Rochepierre nous a répondu. Vingt-trois lettres, et une énigme :

> Je suis plus grand quand je suis à l’envers. Qui suis-je ?

Indice de Mai : c’est un chiffre.
`,
    picture: 'lettres',
    audience: classOf('tilleuls', 'CM1 A'),
    commentsOpen: 'all',
    comments: [
      { authorKey: lina, at: '2026-09-18T17:05', text: `Je sais ! Mais je ne dis rien.` },
      { authorKey: noe, at: '2026-09-18T17:30', text: `C’est le 6. À l’envers il fait 9.` },
      { authorKey: mai, at: '2026-09-18T17:41', text: `Noé, tu devais attendre lundi !` },
    ],
  },
  {
    thread: tilleuls,
    authorKey: teacher('tilleuls', 8),
    at: '2026-10-06T10:20',
    title: `On cherche des journalistes`,
    body: `
« Le Petit Tilleul » est le journal de l’école. Il faut douze élèves de CM1 et de CM2 : des curieux, des dessinateurs, des correcteurs.

Tu écris ton nom sur la feuille orange, **avant vendredi**. S’il y a trop de noms, on tire au sort.
`,
    audience: classOf('tilleuls', 'CM1 A', 'CM1-CM2', 'CM2 A'),
    commentsOpen: 'all',
    comments: [
      { authorKey: aminata, at: '2026-10-06T12:10', text: `Est-ce qu’on peut faire une page de blagues ?` },
      {
        authorKey: teacher('tilleuls', 8),
        at: '2026-10-06T13:30',
        text: `Une demi-page, Aminata. Et elles doivent faire rire Monsieur Lacombe.`,
      },
    ],
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-10-12T08:45',
    title: `Mardi, on court`,
    body: `
Du CE1 au CM2, nous allons au lac de Sauvelande.

- Mets des baskets et un coupe-vent.
- Prends une gourde et un goûter.
- Tu choisis ton temps **avant**. Tu essaies de le tenir. Ce n’est pas une course contre les autres.
`,
    picture: 'cross',
    audience: classOf('tilleuls', 'CE1 A', 'CE1-CE2', 'CE2 A', 'CM1 A', 'CM1-CM2', 'CM2 A'),
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-10-15T08:40',
    title: `La Grande Corde à linge`,
    body: `
Aujourd’hui, on accroche nos dessins dehors. Le mot, c’est **« au bord »**.

À midi, tout le village passe dessous. Tu peux emmener quelqu’un voir le tien, après l’école.
`,
    picture: 'corde-a-linge',
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-11-02T08:40',
    title: `De retour`,
    body: `
Les vacances sont finies. Il y a trois nouveaux élèves : Anouk au CE1, Vlad au CE2, Maria au CM2.

Ils ne connaissent pas encore la cachette derrière la haie. Montrez-la-leur.
`,
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: teacher('tilleuls', 1),
    at: '2026-11-05T10:30',
    title: `CP A : on écoute sa voix`,
    body: `
Demain, tu lis cinq lignes dans le dictaphone. Après, tu t’écoutes.

Ta voix te semble drôle ? C’est normal. **Toutes les voix sont drôles quand on les écoute de dehors.**
`,
    picture: 'dictaphone',
    audience: classOf('tilleuls', 'CP A'),
  },
  {
    thread: tilleuls,
    authorKey: claire,
    at: '2026-11-16T15:30',
    title: `CM1 A : qui range les tortues ?`,
    body: `
Castor et Pollux ont besoin de deux gardiens par semaine.

- Changer l’eau le lundi et le jeudi.
- Donner une feuille de pissenlit, pas une salade entière (Tristan).
- Les laisser dormir. Elles dorment beaucoup en novembre.
`,
    audience: classOf('tilleuls', 'CM1 A'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: suzanne,
        at: '2026-11-16T17:20',
        text: `Je veux bien avec Capucine, on a des pissenlits sous le balcon.`,
      },
    ],
  },
  {
    thread: tilleuls,
    authorKey: claire,
    at: '2026-11-17T15:40',
    title: `CM1 A : ce qu’on emporte au musée`,
    body: `
Mardi 1er décembre, nous allons au musée de Castelombre, en car.

1. Un pique-nique.
2. Un vêtement chaud.
3. Un crayon (pas de stylo, au musée c’est la règle).
4. Une question pour le guide, écrite sur un papier.
`,
    picture: 'car-musee',
    audience: classOf('tilleuls', 'CM1 A'),
    commentsOpen: 'all',
    comments: [
      { authorKey: noe, at: '2026-11-17T17:15', text: `Ma question : est-ce que les Romains avaient des tortues ?` },
      { authorKey: lina, at: '2026-11-17T17:26', text: `Moi : qui faisait la vaisselle ?` },
    ],
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-11-19T08:45',
    title: `Les verrous sont réparés`,
    body: `
Les portes des toilettes du couloir vert ferment bien. Merci aux délégués, qui l’ont demandé au conseil d’école.

Quand tu demandes quelque chose avec de bonnes raisons, ça peut marcher.
`,
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-11-20T08:40',
    pinned: true,
    title: `Le portail vert, à partir de lundi`,
    body: `
La rue de l’école est en travaux. Lundi, tu entres par le **portillon vert**, du côté du square.

Il y aura deux adultes en gilet jaune. Tu leur dis bonjour.
`,
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: teacher('tilleuls', 1),
    at: '2026-11-20T15:50',
    title: `CP A : le mot du week-end`,
    body: `
Le mot, c’est **« lumière »**.

Cherche trois lumières dans ta maison ou dans la rue. Tu les dessines, ou tu les racontes lundi.
`,
    picture: 'etoiles',
    audience: classOf('tilleuls', 'CP A'),
  },
]

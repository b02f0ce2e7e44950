import {
  aminata,
  benedicte,
  claire,
  classOf,
  ecole,
  elodie,
  head,
  ines,
  lina,
  mai,
  mathilde,
  noe,
  suzanne,
  teacher,
  thierry,
} from './people.ts'
import type { DemoAudience, NewsDraft } from './types.ts'

const tilleuls = ecole('tilleuls')
const lucioles = ecole('lucioles')
const preVert = ecole('pre-vert')

/** All the pupils of the school of the thread. */
const allPupils: DemoAudience = { roles: ['pupils', 'teachers'] }

/** Short words for those who read them alone, or have them read aloud. */
const atTilleuls: readonly NewsDraft[] = [
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

const atLucioles: readonly NewsDraft[] = [
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-09-14T09:00',
    title: `La chouette est arrivée`,
    body: `
Elle s’appelle **Bise**. Elle est en tissu. Elle dort chez un enfant le vendredi.

Ce vendredi, elle va chez Sacha.
`,
    audience: classOf('lucioles', 'Les Chouettes'),
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-10-08T09:00',
    title: `Les feuilles rouges`,
    body: `
Nous avons ramassé des feuilles. Il y en a des rouges, des jaunes, des marron.

Touche l’image pour écouter le bruit des feuilles.
`,
    picture: 'marronnier',
    audience: classOf('lucioles', 'Les Chouettes', 'Les Hérissons'),
  },
  {
    thread: lucioles,
    authorKey: teacher('lucioles', 4),
    at: '2026-11-12T09:00',
    title: `Le robot avance`,
    body: `
Trois flèches. Le robot va jusqu’à la fleur.

Et toi, tu sais marcher comme le robot ?
`,
    picture: 'robot',
    audience: classOf('lucioles', 'Les Hérissons'),
  },
  {
    thread: lucioles,
    authorKey: benedicte,
    at: '2026-11-19T09:00',
    title: `Il fait froid, on sort`,
    body: `
Bonnet, moufles, manteau. On compte jusqu’à trois, et on sort.

Qui a vu de la glace sur la flaque ?
`,
    picture: 'bonhommes-neige',
    audience: classOf('lucioles', 'Les Chouettes', 'Les Hérissons'),
  },
]

const elsewhere: readonly NewsDraft[] = [
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-09-14T08:50',
    title: `La boîte rouge t’attend`,
    body: `
Tu as une idée, une question, un merci, un souci ? Écris-le et glisse-le dans la **boîte rouge**.

Tu peux signer, ou pas. Nous répondons toujours, le vendredi, au rassemblement.
`,
    picture: 'lettres',
    audience: allPupils,
  },
  {
    thread: preVert,
    authorKey: elodie,
    at: '2026-10-02T10:20',
    title: `CP : tu sais lire !`,
    body: `
Le rat a ri. Lili a lu. Le lama a mis un tutu.

Tu as tout lu ? Bravo. Lis-le à quelqu’un, et fais la voix du lama.
`,
    picture: 'coin-lecture',
    audience: classOf('pre-vert', 'CP'),
  },
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-10-09T14:00',
    title: `Tu votes`,
    body: `
Aujourd’hui, tu choisis le nom de la tortue du bassin.

1. Tu prends tous les papiers.
2. Tu entres dans l’isoloir, tout seul.
3. Tu mets **un** papier dans l’enveloppe.
4. Tu la glisses dans l’urne. A voté !
`,
    picture: 'urne',
    audience: allPupils,
  },
  {
    thread: preVert,
    authorKey: ines,
    at: '2026-11-13T15:50',
    title: `CE2-CM1 : un pont à deux`,
    body: `
Nos correspondants dessinent la rive gauche. Nous dessinons la rive droite.

Le pont doit se rejoindre. **Mesurez, écrivez-leur, ne devinez pas.**
`,
    picture: 'maths-mesure',
    audience: classOf('pre-vert', 'CE2-CM1'),
  },
  {
    thread: ecole('prevert'),
    authorKey: teacher('prevert', 3),
    at: '2026-11-05T15:30',
    title: `CE2 : le mot « grue »`,
    body: `
Ce matin, un grand V dans le ciel : **cent trente grues** qui partent vers le sud.

Écoute ce soir, fenêtre ouverte. Elles crient toute la nuit pour ne pas se perdre.
`,
    audience: classOf('prevert', 'CE2'),
  },
  {
    thread: ecole('mistral'),
    authorKey: teacher('mistral', 2),
    at: '2026-11-10T10:00',
    title: `GS-CP : cinq mots pour l’hiver`,
    body: `
*La nèu* : la neige. *Lo freg* : le froid. *Lo fuòc* : le feu. *La sopa* : la soupe. *La codena* : la couenne (c’est bon).

Choisis-en un et dis-le dix fois, de plus en plus doucement.
`,
    picture: 'bonhommes-neige',
    audience: classOf('mistral', 'GS-CP bilingue'),
  },
  {
    thread: ecole('louise-michel'),
    authorKey: teacher('louise-michel', 7),
    at: '2026-11-16T10:10',
    title: `Mardi, c’est crêpes`,
    body: `
Les cuisiniers de l’ULIS invitent les CE2. Il y aura quarante-six crêpes.

Viens avec les mains propres, et dis merci à Maksym : c’est sa recette.
`,
    picture: 'cantine',
    audience: classOf('louise-michel', 'CE2', 'ULIS'),
  },
  {
    thread: ecole('grands-pres'),
    authorKey: head('grands-pres'),
    at: '2026-11-06T10:00',
    title: `Chut, elles dorment`,
    body: `
Les abeilles ne sortent plus. Elles se serrent en boule autour de la reine et elles **tremblent** pour avoir chaud.

On ne tape pas sur la ruche. On pose l’oreille, et on écoute.
`,
    picture: 'abeilles',
    audience: allPupils,
  },
  {
    thread: ecole('tourvieille'),
    authorKey: head('tourvieille'),
    at: '2026-11-13T16:00',
    title: `Radio Tourvieille : on cherche une voix`,
    body: `
Il faut quelqu’un pour dire la météo. Il faut parler lentement et avoir regardé le ciel.

Les petits peuvent le faire : la lampe rouge attend.
`,
    picture: 'dictaphone',
    audience: allPupils,
  },
  {
    thread: ecole('pontarlane'),
    authorKey: teacher('pontarlane', 4),
    at: '2026-11-19T15:50',
    title: `CE1-CE2 : lundi, on pèse`,
    body: `
Apporte un objet qui te semble **lourd pour sa taille**, et un autre **léger pour sa taille**.

Pas d’animal. Pas de petit frère.
`,
    picture: 'maths-mesure',
    audience: classOf('pontarlane', 'CE1-CE2'),
  },
  {
    thread: ecole('mirevent'),
    authorKey: head('mirevent'),
    at: '2026-11-20T14:00',
    title: `Marcel a un nouveau pied`,
    body: `
L’harmonium ne penche plus. Le papi de Louis lui a taillé un pied en chêne.

Il lui manque encore sept touches. Lesquelles ? Écoute, compte, et dis-le-nous lundi.
`,
    picture: 'chorale',
    sound: 'harmonium',
    audience: allPupils,
  },
  {
    thread: tilleuls,
    authorKey: thierry,
    at: '2026-11-26T08:40',
    state: 'scheduled',
    title: `Demain, on lit tous`,
    body: `
Vendredi, de 13 h 35 à 13 h 50, toute l’école lit : toi, la maîtresse, le cuisinier et le directeur.

Choisis ton livre ce soir. **Tu as le droit de choisir celui que tu connais par cœur.**
`,
    picture: 'coin-lecture',
    audience: allPupils,
  },
]

export const pupilNews: readonly NewsDraft[] = [...atTilleuls, ...atLucioles, ...elsewhere]

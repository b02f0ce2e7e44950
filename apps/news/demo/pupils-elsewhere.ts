import { allPupils, benedicte, classOf, ecole, elodie, head, ines, mathilde, teacher, thierry } from './people.ts'
import type { NewsDraft } from './types.ts'

const tilleuls = ecole('tilleuls')
const lucioles = ecole('lucioles')
const preVert = ecole('pre-vert')

/** Short words for the pupils of other schools, a nursery school first. */
export const pupilNewsElsewhere: readonly NewsDraft[] = [
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

import {
  ecole,
  elodie,
  familiesAndStaff,
  familiesOf,
  head,
  ines,
  jeanne,
  mathilde,
  nathalieOfRochepierre,
  paulo,
  teacher,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const preVert = ecole('pre-vert')
const mesanges = ecole('mesanges')

/** The schools of Rochepierre. */
export const rochepierreNews: readonly NewsDraft[] = [
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-09-01T16:50',
    title: `Le Pré-Vert rouvre ses portes`,
    body: `
111 élèves, cinq classes, et un nouveau tableau dans celle de Delphine Astruc, qui n’arrive pas à s’en remettre.

- **Horaires** : 8 h 45 à 12 h, 13 h 45 à 16 h 30.
- **Le vendredi**, Nina Belvèze prend la classe de CM1-CM2 ; je suis au bureau, la porte est ouverte.
- **La boîte rouge** devant l’école est une vraie boîte aux lettres : elle est relevée par les CE2-CM1, avec sérieux.

Mathilde Roumégas, directrice
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { thanks: 19 },
  },
  {
    thread: preVert,
    authorKey: ines,
    at: '2026-09-18T16:55',
    title: `CE2-CM1 : nous avons du courrier !`,
    body: `
Vingt-quatre lettres de Valbrume, et une énigme de pattes et de têtes qui a duré deux récréations. Hugo a trouvé en dessinant, Adama en criant, les autres en écoutant.

Chacun choisit son correspondant par la lettre, sans photo : on se lit avant de se voir. La rencontre est prévue au printemps, au pont de Pontarlane.
`,
    picture: 'lettres',
    audience: familiesOf('pre-vert', 'CE2-CM1'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: ines,
        at: '2026-09-21T17:10',
        text: `Pour les parents qui cherchent encore : ils sont six, et ils marchent sur deux pattes. Des poussins !`,
      },
    ],
    reactions: { great: 16 },
  },
  {
    thread: preVert,
    authorKey: elodie,
    at: '2026-09-24T16:45',
    title: `CP : la maîtresse aussi a des devoirs`,
    body: `
Ce soir, chaque enfant **vous** donne un devoir : lui lire une histoire de votre choix, en faisant au moins une voix ridicule. Il mettra une note de zéro à dix, sans pitié.

Moi aussi je suis notée, par mon fils. La dernière fois : six. « Le loup était trop gentil. » Élodie Marchand
`,
    picture: 'coin-lecture',
    audience: familiesOf('pre-vert', 'CP'),
    reactions: { great: 18 },
  },
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-10-09T18:40',
    title: `Vos parents élus, et un vote très disputé`,
    body: `
143 votants sur 201, cinq sièges, deux listes à **une voix d’écart**. Tout le monde s’est serré la main, et il a été décidé de faire la kermesse ensemble.

Les élèves ont voté le même jour, dans l’isoloir prêté par la mairie, pour le nom de la tortue du bassin. Élue dès le premier tour : **Madame Lenteur**, 58 voix, devant Turbo.
`,
    picture: 'urne',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: paulo,
        at: '2026-10-09T19:55',
        text: `Inês avait fait campagne pour Turbo. Le débat continue à table.`,
      },
      {
        authorKey: nathalieOfRochepierre,
        at: '2026-10-10T09:20',
        text: `Emma a scruté le dépouillement jusqu’au bout. Bravo pour l’isoloir, c’est une très belle idée.`,
      },
    ],
    reactions: { bravo: 21 },
  },
  {
    thread: preVert,
    authorKey: teacher('pre-vert', 2),
    at: '2026-11-05T12:05',
    title: `CP-CE1 : la piscine change d’horaire`,
    body: `
À partir du **mardi 10 novembre**, départ à 8 h 50 au lieu de 9 h 05. Le car n’attend pas, mais il klaxonne une fois, gentiment.

Bonnet obligatoire, lunettes conseillées, caleçon long refusé. Florian Cayla
`,
    audience: familiesOf('pre-vert', 'CP-CE1'),
    reactions: { useful: 8 },
  },
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-11-12T12:10',
    title: `Cahiers d’écrivains : exposition à la mairie`,
    body: `
Du lundi 16 au vendredi 27 novembre, dans la salle des mariages, **dix-huit premiers cahiers** de nos CM2, ouverts à la page du CP, et à côté la page de cette semaine.

Chaque élève a choisi ce qu’il montre. Certains ont choisi de ne rien montrer, et leur cahier fermé est exposé aussi, avec le titre « Pas maintenant ».
`,
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: paulo,
        at: '2026-11-12T18:40',
        text: `Inês n’est qu’en CE2 et elle réserve déjà la page qu’elle montrera.`,
      },
    ],
    reactions: { bravo: 28, great: 6 },
  },
  {
    thread: preVert,
    authorKey: ines,
    at: '2026-11-19T16:50',
    title: `CE2-CM1 : une cinquième lettre, un dessin à deux`,
    body: `
Avec Noé, Lina et les autres CM1 de Valbrume, nous dessinons **un même pont** : ils font la rive gauche, nous la rive droite, et on colle au milieu. Pour l’instant les deux moitiés ne sont pas à la même hauteur ; il va falloir s’écrire.

Le dessin part dans l’enveloppe de vendredi. Rendez-vous le 8 décembre à l’exposition « maths et mesure » pour voir si les ponts se rejoignent.
`,
    audience: familiesOf('pre-vert', 'CE2-CM1'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: mathilde,
        at: '2026-11-19T17:30',
        text: `Côté Valbrume, un certain Jules propose un escalier. La négociation s’annonce longue.`,
      },
    ],
    reactions: { great: 14 },
  },
  {
    thread: preVert,
    authorKey: jeanne,
    at: '2026-11-20T15:10',
    state: 'submitted',
    title: `Chorale : répétition ouverte le jeudi 17 décembre`,
    body: `
Les parents de Rochepierre et de Valbrume peuvent venir écouter, à 13 h 45, salle du Foirail. On chantera trois morceaux, dont un pas encore prêt : c’est le plus intéressant.
`,
    picture: 'chorale',
    audience: familiesAndStaff,
  },
  {
    thread: mesanges,
    authorKey: head('mesanges'),
    at: '2026-09-10T12:15',
    title: `Sieste, doudous, et lits qui grincent`,
    body: `
Les vingt-trois petits dorment au dortoir bleu ; ceux qui ne dorment pas se lèvent au bout de quarante minutes, sur la pointe des pieds. Merci d’apporter **un drap-housse 60 × 120** marqué au prénom ; il revient le vendredi.

Le lit numéro 7 grince. On le sait. Il est réservé aux gros dormeurs.
`,
    audience: familiesOf('mesanges', 'Tout-petits et petits'),
    reactions: { useful: 7 },
  },
  {
    thread: mesanges,
    authorKey: teacher('mesanges', 2),
    at: '2026-10-02T16:40',
    title: `Moyens : Plume parle portugais`,
    body: `
La grand-mère de Mafalda est venue finir sa chanson. Vingt-trois enfants connaissent désormais le pont d’Avignon **dans deux langues**, et Plume, notre mascotte, a reçu un foulard de Braga.

Le cahier de Plume se lit dans préau, partie « Cahier multimédia ». Mettez le son. Awa Traoré
`,
    picture: 'maternelle',
    audience: familiesOf('mesanges', 'Moyens'),
    commentsOpen: 'all',
    reactions: { great: 20, thanks: 7 },
  },
  {
    thread: mesanges,
    authorKey: head('mesanges'),
    at: '2026-11-16T12:20',
    title: `Grands : visite au CP avant Noël`,
    body: `
Trois matinées d’échange avec le Pré-Vert : les grands au CP, les CP chez les grands, puis tout le monde dans la cour. Premier passage **jeudi 26 novembre à 9 h 30**.

Les CP ont préparé un guide en dessins : où sont les toilettes, qui est gentil (tout le monde), et comment on ouvre le portemanteau de la cantine.
`,
    audience: familiesOf('mesanges', 'Grands'),
    reactions: { great: 9 },
  },
]

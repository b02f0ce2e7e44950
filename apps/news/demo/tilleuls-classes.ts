import { aminata, camille, ecole, everyone, familiesOf, teacher, thierry } from './people.ts'
import type { NewsDraft } from './types.ts'

const thread = ecole('tilleuls')

/** Other classes of the school. */
export const tilleulsClassNews: readonly NewsDraft[] = [
  {
    thread,
    authorKey: teacher('tilleuls', 1),
    at: '2026-10-02T16:40',
    title: `CP A : premiers mots lus, premiers sourires`,
    body: `
Depuis hier, vingt-deux enfants savent lire **« lilas »**, **« moto »** et **« le rat a ri »**. Certains lisent tout ce qui passe : les boîtes de céréales, les plaques d’égout, le tee-shirt du directeur.

À la maison : cinq minutes par soir, dans un endroit calme, et on s’arrête **avant** que ça se fâche. Si un mot ne vient pas, dites-le, et continuez : le plaisir d’abord.

Sandrine Peyrat
`,
    picture: 'coin-lecture',
    audience: familiesOf('tilleuls', 'CP A'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: camille,
        at: '2026-10-02T18:50',
        text: `Lou a lu « sortie » à la sortie de l’hôpital, très fort. Mes collègues ont applaudi.`,
      },
    ],
    reactions: { bravo: 17 },
  },
  {
    thread,
    authorKey: teacher('tilleuls', 1),
    at: '2026-11-17T16:45',
    title: `CP A : vos voix au casque`,
    body: `
Nous enregistrons nos lectures au dictaphone, huit minutes par jour, quatre par quatre. Chaque enfant a **une page à lui** dans le cahier multimédia : vous seuls, l’enfant et moi pouvons l’écouter.

Écoutez celle du 1er octobre, puis celle d’hier. Ne corrigez rien : dites juste ce que vous avez entendu de nouveau.
`,
    picture: 'dictaphone',
    audience: familiesOf('tilleuls', 'CP A'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: camille,
        at: '2026-11-17T19:05',
        text: `J’ai écouté les deux dans la voiture. J’ai dû me garer. Merci.`,
      },
    ],
    reactions: { great: 14, thanks: 12 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-11-13T16:30',
    title: `CE2 A : le potager s’endort`,
    body: `
Les vingt-trois CE2 ont arraché les derniers pieds de tomates et récolté **4,2 kg de courges**, pesées trois fois. Sous les feuilles mortes, ils ont semé des fèves : elles dormiront jusqu’en mars.

Nous cherchons une vieille couverture de laine pour protéger la verveine, que Léa appelle « Verveine » et à qui elle dit bonsoir.
`,
    picture: 'potager',
    audience: familiesOf('tilleuls', 'CE2 A'),
    reactions: { great: 11 },
  },
  {
    thread,
    authorKey: teacher('tilleuls', 8),
    at: '2026-11-20T12:00',
    title: `« Le Petit Tilleul » numéro 1 est sorti`,
    body: `
Huit pages, douze journalistes, une faute laissée exprès (à vous de la trouver).

- **À la une** : « Que se passe-t-il quand il n’y a plus de purée ? », entretien avec Ghislaine Rieux.
- **Enquête** : combien de ballons sur le toit ? (Onze, dont un de rugby.)
- **Portrait** : Rachida, qui parle quatre langues et connaît tous les prénoms.
- **Sport** : la course de Rose et d’Abigaëlle.

50 centimes au portillon vert, lundi et mardi à 16 h 15, ou à lire ici, dans les documents de l’école.
`,
    audience: everyone,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: thierry,
        at: '2026-11-20T12:20',
        text: `Pour les ballons, un agent monte mercredi. Merci à la presse libre.`,
      },
      { authorKey: aminata, at: '2026-11-20T16:50', text: `Merci à tous ceux qui ont répondu à nos questions !` },
    ],
    reactions: { bravo: 26, great: 12 },
  },
]

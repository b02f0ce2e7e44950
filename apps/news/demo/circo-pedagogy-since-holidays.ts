import { adrien, benedicte, claire, head, helene, ines, laurent, mathilde, stephanie, valerie } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Actualités pédagogiques » beside the tool of the week, since the autumn holidays. */
export const pedagogyNewsSinceHolidays: readonly NewsDraft[] = [
  {
    thread: 'pedagogie',
    authorKey: helene,
    at: '2026-11-03T08:15',
    title: `Évaluations de CP : ce qu’elles nous disent, ce qu’on en fait`,
    body: `
Les résultats sont remontés pour nos 52 classes qui accueillent des CP. J’en retiens trois choses.

- **Le lexique progresse** : moins d’élèves fragiles qu’en 2025 pour comprendre des mots entendus. Le travail des maternelles se voit.
- **Les lettres et leur son restent inégaux** : un élève sur cinq hésite encore sur *b*, *d*, *p*, *q*. Ce n’est pas inquiétant en septembre ; ça le devient en janvier.
- **Placer un nombre sur une ligne** est difficile partout, même dans les classes à l’aise en calcul.

## D’ici Noël
Cinq minutes par jour de ligne numérique, dans la cour, à la craie. Deux conseillères passent dans les classes volontaires pour lancer le rituel : écrivez à Josiane Pradel.

Chaque famille reçoit les résultats de son enfant par la maîtresse ou le maître, de vive voix de préférence. Je remercie toutes celles et ceux qui ont pris ce temps.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: benedicte,
        at: '2026-11-03T12:31',
        text: `Merci pour les maternelles. On transmet aux ATSEM : elles y sont pour beaucoup.`,
      },
    ],
    reactions: { thanks: 17, useful: 9 },
  },
  {
    thread: 'pedagogie',
    authorKey: valerie,
    at: '2026-11-05T12:25',
    title: `Trente minutes de bouger : dix idées quand il pleut`,
    body: `
Novembre, couloir, vingt-cinq enfants : voici dix situations qui tiennent entre deux rangées de tables, sans ballon et sans crier.

1. Le passe-voisin : un objet fait le tour de la classe sans toucher le sol.
2. La marche des pieds qui n’existent pas.
3. Le miroir, à deux, très lentement.
4. Le thermomètre : on monte sur la pointe quand le nombre augmente.
5. La statue du musée (utile le 1er décembre pour qui visite celui de Castelombre).
6. Le chef d’orchestre.
7. La dictée de gestes : cinq, à refaire dans l’ordre.
8. Les chaises qui respirent.
9. L’équilibre du héron, trente secondes, yeux fermés.
10. Le courrier : on porte une enveloppe à quelqu’un **sans bruit**.

Les trente minutes peuvent se découper en deux ou trois. Elles s’ajoutent à l’EPS, elles ne la remplacent pas.
`,
    picture: 'pluie',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('mirevent'),
        at: '2026-11-05T17:11',
        text: `Le héron avec des PS et des CM2 dans la même pièce : photo interdite, fou rire garanti.`,
      },
      {
        authorKey: claire,
        at: '2026-11-06T08:14',
        text: `La statue du musée est devenue notre façon d’attendre le car.`,
      },
    ],
    reactions: { great: 20, useful: 15 },
  },
  {
    thread: 'pedagogie',
    authorKey: mathilde,
    at: '2026-11-10T17:30',
    title: `Notre cahier d’écrivain, du CP au CM2 : cinq cahiers plus tard`,
    body: `
Adrien me demande de raconter. À Rochepierre, chaque élève reçoit au CP un cahier qui le suit jusqu’au CM2. On y écrit dix minutes par jour, sur ce qu’on veut, et **on ne corrige pas** : on recopie au propre une page par période, et celle-là, on la corrige vraiment.

Les premiers cahiers arrivent au bout. Ceux de mes CM2 ont commencé en 2022. Safia a relu hier sa première page : « le cha dor ». Elle a demandé à l’encadrer.

## Ce qui a marché
- Le maître écrit aussi, en même temps, et lit parfois.
- Un élève a le droit de ne rien écrire ; il n’a pas le droit de parler.

## Ce que nous referions autrement
- Des cahiers de 48 pages, pas de 96 : on en change, c’est une fête.
- Garder les cahiers à l’école. Nous en avons perdu onze dans les cartables.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: claire,
        at: '2026-11-10T18:21',
        text: `Le maître écrit aussi : c’est ça qui m’avait manqué l’an dernier. On commence lundi, 48 pages.`,
      },
      {
        authorKey: adrien,
        at: '2026-11-12T08:40',
        text: `Merci Mathilde. J’apporte le gâteau pour les cahiers encadrés.`,
      },
    ],
    reactions: { bravo: 33, thanks: 12, great: 8 },
  },
  {
    thread: 'pedagogie',
    authorKey: helene,
    at: '2026-11-16T09:00',
    title: `Le soir et le week-end, préau se tait : pourquoi, comment`,
    body: `
De 20 h à 7 h, et du vendredi 20 h au lundi 7 h, les familles et les élèves ne reçoivent plus d’alerte. Ce que vous écrivez part quand même : la personne le voit si elle vient, et l’avertissement attend le matin.

Vous gardez toute liberté d’écrire à minuit si c’est votre heure. Simplement, personne n’est réveillé, et personne ne se sent obligé de répondre. **C’est aussi valable pour vous** : réglez vos propres heures dans « Mon compte ».

Une urgence ? La direction de l’école peut faire passer une information immédiate, par exemple une école fermée pour neige. C’est noté au journal, avec la raison.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: ines,
        at: '2026-11-16T12:50',
        text: `Premier week-end sans téléphone depuis la rentrée. Je n’avais pas remarqué que mon salon avait un mur bleu.`,
      },
    ],
    reactions: { thanks: 44 },
  },
  {
    thread: 'pedagogie',
    authorKey: stephanie,
    at: '2026-11-17T12:15',
    title: `Mercredi 25 novembre : produire des écrits courts`,
    body: `
Rendez-vous à **9 h à la médiathèque de Valbrume**, salle du premier étage (entrée par la cour, sonnez deux fois). Fin à midi, café compris.

Au programme, vos élèves plus que des diapositives :
- Cinq écrits de cinq lignes que l’on peut faire avec n’importe quelle leçon.
- Comment répondre à un texte d’élève en deux minutes sans le repeindre en rouge.
- Un échange de paniers : apportez **un** écrit court qui a marché et **un** qui a raté.

Il reste neuf places. Covoiturage depuis le plateau : Jérôme Bouyssou part de Tourvieille à 8 h 05 avec trois sièges libres.
`,
    picture: 'lettres',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('tourvieille'),
        at: '2026-11-17T17:12',
        text: `Plus qu’un siège, à l’arrière, avec les cartons de cahiers.`,
      },
      {
        authorKey: head('saint-aubric'),
        at: '2026-11-17T17:19',
        text: `Je prends le siège et un carton sur les genoux.`,
      },
    ],
    reactions: { useful: 7 },
  },
  {
    thread: 'pedagogie',
    authorKey: laurent,
    at: '2026-11-19T17:05',
    state: 'submitted',
    title: `RASED : nos jours dans les écoles au deuxième trimestre`,
    signed: true,
    body: `
Merci de relire avant publication, Hélène : les jours d’Agnès dépendent de la réunion du 24.

- **Lundi et mardi** : Valbrume et Rochepierre (Laurent Vidal, Nadège Sorel).
- **Jeudi** : vallée de la Lurelle, une semaine sur deux à Pontarlane et à Castelombre.
- **Vendredi** : plateau, sur rendez-vous, à partir de la mairie de Montsarrac.

Les équipes éducatives se fixent avec Agnès Thibault au moins dix jours à l’avance.
`,
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-11-30T07:00',
    state: 'scheduled',
    title: `Calendrier de décembre : ce qui se passe, où, et qui vient`,
    signed: true,
    body: `
- **Mardi 1er décembre** : ouverture de la semaine de la laïcité ; le CM1 A des Tilleuls au musée de Castelombre.
- **Mardi 8 décembre** : vernissage de l’exposition « maths et mesure », 17 h 30, médiathèque de Valbrume.
- **Mercredi 9 décembre** : plantation de l’arbre de la laïcité, 10 h, square des Tisserands.
- **Vendredi 18 décembre** : dernier jour de classe. La série des outils reprend le vendredi 8 janvier.
`,
  },
]

import {
  adrien,
  benedicte,
  claire,
  elodie,
  head,
  helene,
  ines,
  laurent,
  mathilde,
  stephanie,
  teacher,
  valerie,
} from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Actualités pédagogiques » beside the tool of the week: training, assessments, subjects. */
export const pedagogyNews: readonly NewsDraft[] = [
  {
    thread: 'pedagogie',
    authorKey: helene,
    at: '2026-09-01T07:30',
    until: '2026-09-30T18:00',
    state: 'expired',
    title: `Bonne rentrée aux 59 écoles`,
    body: `
Ce matin, 3 356 élèves poussent la porte de nos écoles, de la classe unique de Mirevent aux huit classes des Tilleuls. Pour quarante-sept d’entre eux, c’est la première école de France qu’ils découvrent.

Je souhaite la bienvenue aux onze enseignantes et enseignants qui rejoignent la circonscription, et à Stéphanie Oumarou, nouvelle conseillère pédagogique en langues et en arts. Elle commence par le plateau : ouvrez-lui la porte, elle apporte des chansons.

Trois priorités cette année, dites simplement :
- **Lire**, tous les jours et à voix haute, jusqu’en CM2.
- **Se parler entre écoles** : correspondances, rencontres, classes qui s’invitent.
- **Prendre soin du climat de classe**, le nôtre compris.

Je passerai dans chaque école avant les vacances de la Toussaint. Pas de dossier à préparer : un café et votre emploi du temps suffiront.

Hélène Vasseur, inspectrice de l’éducation nationale
`,
    picture: 'preau',
    reactions: { thanks: 58, great: 12 },
  },
  {
    thread: 'pedagogie',
    authorKey: stephanie,
    at: '2026-09-09T12:15',
    title: `Un quart d’heure d’anglais par jour, vraiment`,
    body: `
Une heure et demie d’anglais le vendredi après-midi, c’est long pour eux et pour vous. Six quarts d’heure dans la semaine, c’est une habitude.

## Où les trouver
- **8 h 35** : l’appel et la météo. *Who’s away today?* suffit pour commencer.
- **Avant la récréation** : un jeu de doigts, une comptine, un *Simon says*.
- **En EPS** : les consignes d’échauffement. Le corps comprend avant l’oreille.

Fanny Crozet (CP, Louise-Michel) fait l’appel en anglais depuis le 3 septembre. Elle a compté : ses élèves disent quatorze phrases complètes par matinée sans s’en apercevoir.

J’ai enregistré vingt-deux rituels, une minute chacun, à écouter dans la voiture. Ils sont dans le dossier « Langues ». Dites-moi lesquels vous font sourire, j’en ferai d’autres.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('louise-michel', 1),
        at: '2026-09-09T17:40',
        text: `Quinze maintenant : Inaya a inventé « The weather is pas mal ».`,
      },
      {
        authorKey: head('genets'),
        at: '2026-09-10T12:58',
        text: `Je n’osais pas avec mon accent. Les enregistrements dans la voiture, c’est l’idée qui me manquait.`,
      },
    ],
    reactions: { useful: 13, thanks: 9 },
  },
  {
    thread: 'pedagogie',
    authorKey: helene,
    at: '2026-09-10T08:00',
    until: '2026-10-02T18:00',
    state: 'expired',
    title: `Évaluations nationales : du 14 au 25 septembre`,
    body: `
Les livrets des cinq niveaux, du CP au CM2, sont arrivés dans les écoles de secteur. Les classes de moins de cinq élèves par niveau les trouvent sous enveloppe à leur nom.

## Le calendrier
1. **Lundi 14 au vendredi 18 septembre** : passation du français.
2. **Lundi 21 au vendredi 25 septembre** : passation des mathématiques.
3. **Vendredi 2 octobre** : fin de la saisie pour le CP et le CE1.

## Les multi-niveaux
Passez un niveau à la fois, le matin, pendant que les autres lisent ou dessinent. Les maîtres du RASED et l’équipe de circonscription peuvent venir garder l’autre groupe : douze demi-journées sont réservées, demandez-les à Josiane Pradel.

Ces évaluations servent à aider chaque élève. Elles ne servent ni à classer les classes, ni à comparer les écoles, et je ne le ferai pas.
`,
    reactions: { thanks: 21 },
  },
  {
    thread: 'pedagogie',
    authorKey: helene,
    at: '2026-09-16T09:00',
    title: `Vos dix-huit heures de formation : le calendrier de l’année`,
    signed: true,
    body: `
Le plan est prêt, et il tient sur une page. Les mercredis matin sont groupés par secteur pour que personne ne fasse plus de vingt-cinq minutes de route.

## Constellations
- **Français, plateau de Montsarrac** : « écrire court, écrire souvent », six rencontres entre collègues, dont trois dans la classe de l’un d’entre vous.
- **Mathématiques, vallée de la Lurelle** : « grandeurs et mesures », avec la malle de l’exposition.
- **Maternelle, Valbrume et Rochepierre** : « raconter, se raconter ».

## Animations à choisir
- Mercredi 7 octobre, 9 h : la lecture à voix haute, collège de Castelombre.
- Mercredi 18 novembre, 9 h : l’ULIS et nous, école Louise-Michel.
- Mercredi 25 novembre, 9 h : produire des écrits courts, médiathèque de Valbrume.
- Mercredi 27 janvier, 9 h : l’école dehors, même s’il pleut, lac de Sauvelande.

Inscription dans l’agenda de la circonscription jusqu’au vendredi 25 septembre. Les collègues à temps partiel ont des rencontres en visioconférence le mardi à 17 h 15.
`,
    reactions: { useful: 16 },
  },
  {
    thread: 'pedagogie',
    authorKey: valerie,
    at: '2026-09-23T12:30',
    title: `Savoir nager : les créneaux de la piscine de Castelombre`,
    body: `
La piscine rouvre après travaux et nous avons **deux matinées de plus** : le mardi et le vendredi, de 9 h 15 à 11 h 15. Dix classes de CP-CE1 et quatre classes de CM partent au premier cycle, du 29 septembre au 11 décembre.

## Ce qu’il faut par bassin
- Deux professionnels qualifiés et agréés au bord du bassin pour une classe élémentaire, trois en maternelle.
- Des parents agréés : prochaine session d’agrément **jeudi 1er octobre à 18 h**, à la piscine. Prévoir un maillot, une pièce d’identité, et du courage : l’eau est à 28 °C mais le carrelage non.
- La liste des élèves par groupe, imprimée, dans le sac bleu.

Les communes de la vallée partagent le car : le tableau des ramassages est dans le dossier « Natation ». Merci à Régine Faugère, à Pontarlane, qui a négocié chaque minute.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('pontarlane'),
        at: '2026-09-23T17:02',
        text: `Sept parents candidats à l’agrément chez nous, dont une arrière du club de rugby. Les CP sont en sécurité.`,
      },
    ],
    reactions: { thanks: 14, great: 5 },
  },
  {
    thread: 'pedagogie',
    authorKey: laurent,
    at: '2026-10-06T12:20',
    title: `Lire à voix haute : trois choses vues au RASED ce mois-ci`,
    body: `
J’ai écouté cent dix-huit lecteurs depuis la rentrée, du CE1 au CM2. Voici ce que j’emporte, et qui ne demande aucun matériel.

## Ils lisent trop vite
Depuis qu’on chronomètre, certains courent. Demandez-leur de lire « pour quelqu’un qui cuisine » : il faut que la personne puisse suivre en épluchant des carottes. Le débit baisse, la compréhension monte.

## Ils n’entendent pas les points
Faites lire à deux voix : l’un lit, l’autre dit « stop » à chaque point. Deux minutes, tous les jours, pendant deux semaines.

## Ils relisent rarement
La même page, trois jours de suite, n’ennuie pas un lecteur fragile : elle le repose. Le troisième jour, laissez-le lire devant quelqu’un.

Si un élève vous inquiète, la demande d’aide se fait avec l’onglet du RASED, pas ici : ce fil est lu par toute la circonscription, et l’histoire d’un enfant lui appartient.
`,
    picture: 'coin-lecture',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: elodie,
        at: '2026-10-06T17:15',
        text: `« Pour quelqu’un qui cuisine » : adopté. Rafael m’a demandé ce que je préparais, j’ai dû inventer un gratin.`,
      },
      {
        authorKey: head('ribeyrelle'),
        at: '2026-10-07T08:02',
        text: `Le jeu du « stop » marche si bien que les CM2 le font pendant la lecture du menu de cantine.`,
      },
    ],
    reactions: { useful: 26, thanks: 13 },
  },
  {
    thread: 'pedagogie',
    authorKey: stephanie,
    at: '2026-10-14T12:10',
    title: `Dix poèmes qui se disent sans faire le pitre`,
    body: `
On vous demande souvent des poésies courtes, belles, et qui ne riment pas avec « souris ». J’en ai choisi dix, du CP au CM2, avec pour chacune une manière de la dire.

Une proposition au passage : **le poème de la porte**. Un texte affiché sur la porte de la classe pendant quinze jours, que l’on dit en entrant. Personne ne l’apprend, tout le monde le sait. Gilles Ayral le fait à Noirlande depuis six ans, et le facteur aussi.

La liste et les enregistrements sont dans « Arts et langue ». Les textes du domaine public sont donnés en entier ; pour les autres, la référence de l’album et la médiathèque qui l’a.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('noirlande'),
        at: '2026-10-14T17:30',
        text: `Le facteur réclame quelque chose de plus gai que Verlaine pour novembre.`,
      },
    ],
    reactions: { great: 11, thanks: 8 },
  },
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

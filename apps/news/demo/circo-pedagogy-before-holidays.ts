import { elodie, head, helene, laurent, stephanie, teacher, valerie } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Actualités pédagogiques » beside the tool of the week, before the autumn holidays: training, assessments, subjects. */
export const pedagogyNewsBeforeHolidays: readonly NewsDraft[] = [
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
]

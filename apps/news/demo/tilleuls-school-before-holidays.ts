import {
  bruno,
  camille,
  delphine,
  ecole,
  familiesAndStaff,
  familiesOf,
  fatou,
  jeanBaptisteColin,
  julieArmand,
  samira,
  teacher,
  thierry,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const thread = ecole('tilleuls')

/** The whole school before the autumn holidays: what Thierry Lacombe, the team and the town hall tell the families. */
export const tilleulsSchoolNewsBeforeHolidays: readonly NewsDraft[] = [
  {
    thread,
    authorKey: thierry,
    at: '2026-09-01T17:15',
    title: `Bonne rentrée aux Tilleuls`,
    body: `
183 élèves, huit classes, un préau repeint pendant l’été (en jaune, c’était un vote des CM2) : l’année est lancée.

- **Horaires** : 8 h 30 à 11 h 45, 13 h 30 à 16 h 15, les lundis, mardis, jeudis et vendredis. Le portail ouvre dix minutes avant.
- **Garderie** : de 7 h 15 à 8 h 20 et de 16 h 15 à 18 h 30, inscription à la mairie.
- **Direction** : je reçois le vendredi, jour où Pauline Descamps prend ma classe, et le soir sur rendez-vous.

Bienvenue à Hugo Lestrade, qui enseigne au CP B, et à Rachida Amrani, qui accompagne des élèves ici et aux Lucioles.

Thierry Lacombe, directeur et maître du CE2 A
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { thanks: 34 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-09-11T12:10',
    until: '2026-09-18T19:00',
    state: 'expired',
    title: `Réunions de rentrée, classe par classe`,
    body: `
À **17 h 30**, dans chaque classe, une heure environ. Les enfants peuvent rester sous le préau avec deux animateurs de la mairie.

- **Lundi 14 septembre** : CP A, CP B.
- **Mardi 15 septembre** : CE1 A, CE1-CE2, CE2 A.
- **Jeudi 17 septembre** : CM1 A, CM1-CM2, CM2 A.

Parents séparés : vous êtes invités tous les deux ; si vous préférez un rendez-vous à part, dites-le simplement à l’enseignante ou à l’enseignant.
`,
    audience: familiesAndStaff,
  },
  {
    thread,
    authorKey: bruno,
    at: '2026-09-14T11:00',
    title: `Cantine : le jeudi devient végétarien… et local`,
    body: `
Depuis la rentrée, la cuisine centrale de Valbrume sert 420 repas par jour, avec **62 % de produits de la vallée** : les lentilles de Corbessac, les yaourts de la ferme des Combes, le pain de Vernussol.

Le repas végétarien passe du mardi au jeudi. Ghislaine Rieux, qui dirige la cuisine, vous invite à goûter : **jeudi 24 septembre à 12 h**, douze places à la table des grands, inscription au 05 36 49 00 60.

Les réservations de repas se modifient jusqu’à la veille, 10 h. Au-delà, le repas est cuisiné, donc facturé.

Bruno Pasquier, service des écoles
`,
    picture: 'cantine',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: fatou,
        at: '2026-09-14T12:40',
        text: `Moussa ne mangeait pas de lentilles. Hier il en a redemandé. Dites merci à Ghislaine !`,
      },
      {
        authorKey: thierry,
        at: '2026-09-14T13:05',
        text: `Message transmis à 13 h 04. Elle a rougi derrière son masque.`,
      },
    ],
    reactions: { thanks: 27, bravo: 14 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-09-28T12:15',
    title: `Des invités non désirés au CE1`,
    body: `
Les poux sont de retour. Ils sont propres, sociables, ils aiment l’école, et ils ont visité trois têtes du couloir bleu.

- **Ce soir** : peigne fin, derrière les oreilles et sur la nuque, toute la famille.
- **Si vous en trouvez** : un traitement, puis un second sept à dix jours plus tard, et un mot à la maîtresse. Personne ne sera montré du doigt.
- **Inutile** : désinfecter l’appartement, raser le petit frère, vider le congélateur (une famille a essayé).

Les porte-manteaux ont été espacés et les déguisements lavés. Merci de votre calme légendaire.
`,
    audience: familiesOf('tilleuls', 'CE1 A', 'CE1-CE2'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: samira,
        at: '2026-09-28T13:20',
        text: `Ilyès demande s’il peut en garder un dans une boîte. C’est non.`,
      },
      {
        authorKey: fatou,
        at: '2026-09-28T18:45',
        text: `Trois tresses refaites en une soirée. Le café du préau est pour moi demain.`,
      },
      {
        authorKey: teacher('tilleuls', 3),
        at: '2026-09-29T08:05',
        text: `Merci à tous, quinze mots reçus ce matin : record d’honnêteté battu.`,
      },
    ],
    reactions: { great: 18, thanks: 6 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-10-09T19:20',
    until: '2026-11-09T19:00',
    state: 'expired',
    title: `Élections des parents : les résultats`,
    body: `
**214 votants sur 322 inscrits**, soit 66,5 %. Les huit sièges sont pourvus.

Sont élus : Samira Benali, Camille Tessier, Fatou Diallo, Julie Armand et Jean-Baptiste Colin pour la liste « Ensemble aux Tilleuls », avec trois parents de la liste « Cartable léger ». Leurs coordonnées ne sont pas publiées ; vous pouvez leur écrire depuis l’annuaire, « parents élus ».

Premier conseil d’école : **jeudi 5 novembre, 18 h**.
`,
    picture: 'urne',
    audience: familiesAndStaff,
    reactions: { bravo: 31 },
  },
  {
    thread,
    authorKey: teacher('tilleuls', 8),
    at: '2026-10-16T12:30',
    title: `Vendredi, loto ! Les CM2 vous attendent`,
    body: `
Le loto des CM2 finance la classe de découverte de mai (trois jours sur les traces des bateliers de l’Ombre).

**Vendredi 6 novembre, 19 h**, salle des fêtes de Valbrume. Ouverture des portes à 18 h 15.

- Le carton : 2 €, les six : 10 €.
- Gros lots : un vélo révisé par l’atelier de la Gare, un panier de la ferme des Combes, et une heure de maths avec Madame Teyssier (échangeable).
- Soupe, crêpes et chocolat tenus par les élèves. Il nous faut **douze crêpières** et des grands-mères pour les surveiller.

Les lots se déposent en classe jusqu’au jeudi 5 novembre.
`,
    picture: 'loto',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: jeanBaptisteColin,
        at: '2026-10-16T18:05',
        text: `J’apporte deux crêpières et ma belle-mère, qui est plus rapide que les deux.`,
      },
      {
        authorKey: julieArmand,
        at: '2026-10-17T10:12',
        text: `Sophie et moi faisons la caisse, comme l’an dernier. On a retrouvé la boîte à monnaie.`,
      },
      {
        authorKey: delphine,
        at: '2026-10-18T11:40',
        text: `Trois douzaines d’œufs du jardin, déposées le jeudi matin.`,
      },
    ],
    reactions: { great: 22 },
  },
  {
    thread,
    authorKey: bruno,
    at: '2026-10-14T15:30',
    until: '2026-10-16T19:00',
    state: 'expired',
    title: `Périscolaire : mouvement de grève vendredi 16 octobre`,
    body: `
Un préavis a été déposé par les agents du périscolaire. **Vendredi 16 octobre** :
- Garderie du matin : assurée, avec deux animateurs, pour les enfants déjà inscrits.
- Cantine : repas froid, service assuré.
- Garderie du soir : **fermée**. Merci de prévoir de venir à 16 h 15.

Les repas et les heures non assurés ne sont pas facturés. Nous savons que la veille des vacances est un mauvais jour ; il n’y en a guère de bons. Bruno Pasquier
`,
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: camille,
        at: '2026-10-14T17:48',
        text: `Je termine à 17 h à l’hôpital. Quelqu’un peut-il prendre Lou trois quarts d’heure ?`,
      },
      {
        authorKey: samira,
        at: '2026-10-14T17:55',
        text: `Elle vient à la maison avec Ilyès et Lina, on fait des crêpes d’entraînement pour le loto.`,
      },
      { authorKey: camille, at: '2026-10-14T17:56', text: `Merci, merci. Elle saute partout.` },
    ],
    reactions: { thanks: 5 },
  },
]

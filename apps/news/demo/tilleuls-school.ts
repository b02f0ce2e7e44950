import {
  bruno,
  camille,
  claire,
  delphine,
  ecole,
  familiesAndStaff,
  familiesOf,
  fatou,
  jeanBaptisteColin,
  julieArmand,
  julien,
  marc,
  samira,
  staffOnly,
  teacher,
  thierry,
  thuNguyen,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const thread = ecole('tilleuls')

/** The whole school: what Thierry Lacombe, the team and the town hall tell the families. */
export const tilleulsSchoolNews: readonly NewsDraft[] = [
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
  {
    thread,
    authorKey: teacher('tilleuls', 8),
    at: '2026-11-09T12:20',
    title: `Loto : 1 486 € et une soupière introuvable`,
    body: `
Vous étiez **237** vendredi soir, le record de la salle depuis la remise des prix de belote de 1998.

Bénéfice : **1 486 €**, soit le car de la classe de découverte et une nuit pour tout le monde. Merci aux quatorze crêpières, aux grands-mères, aux boulangers, et à Elena qui a tiré les boules pendant deux heures sans jamais annoncer deux fois le 69.

L’heure de maths a été gagnée par Monsieur Pasquier, de la mairie. Il demande à réviser d’abord.

Une soupière bleue à couvercle est restée dans la salle des maîtres. Elle est belle, elle attend.
`,
    picture: 'loto',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      { authorKey: bruno, at: '2026-11-09T13:40', text: `Je confirme : je me suis arrêté aux fractions.` },
      {
        authorKey: fatou,
        at: '2026-11-09T17:32',
        text: `La soupière est à ma voisine, je passe la prendre demain. Aminata est très fière de sa caisse, juste au centime.`,
      },
    ],
    reactions: { bravo: 48, thanks: 21 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-11-12T12:05',
    title: `Photo de classe : commande avant vendredi 27 novembre`,
    signed: true,
    body: `
Le photographe est passé le jeudi 8 octobre, entre deux averses. Merci d’indiquer votre commande avant le **vendredi 27 novembre**.

- La photo de groupe : 7 €. La pochette individuelle : 9 €. La fratrie : 9 €.
- Parents séparés : **chacun reçoit son bon**, et les deux commandes partent à part.
- Rien n’est obligatoire ; la coopérative offre la photo de groupe à qui le demande, sans explication à donner.

Les bons sont dans les cartables. Les trente-deux paires d’yeux fermés ont été retouchées, sauf au CE2 A, où c’était un choix artistique.
`,
    picture: 'photo-classe',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: julien,
        at: '2026-11-12T18:25',
        text: `Merci pour les deux bons séparés, c’est la première fois qu’on nous le propose sans que je demande.`,
      },
    ],
    reactions: { thanks: 16 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-11-06T12:00',
    title: `Conseil d’école : ce qui a été décidé`,
    signed: true,
    body: `
Le conseil s’est réuni jeudi 5 novembre, de 18 h à 19 h 50.

- **Heures calmes** : alertes suspendues de 19 h 30 à 7 h 15 pour notre école, vote à l’unanimité.
- **Cour** : une ligne de petits buts est déplacée ; le coin sous les tilleuls devient sans ballon du lundi au jeudi.
- **Toilettes du couloir vert** : la mairie remplace les verrous avant le 30 novembre. Merci aux délégués de CM1, dont l’exposé a été applaudi.
- **Traversée de la rue du Lavoir** : demande d’un plateau surélevé, étude en janvier.

Le procès-verbal complet est dans les documents de l’école.
`,
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: samira,
        at: '2026-11-06T13:15',
        text: `Bravo aux délégués : « un verrou, c’est de la politesse », on s’en souviendra.`,
      },
    ],
    reactions: { bravo: 25, thanks: 11 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-11-16T12:10',
    pinned: true,
    title: `Marché de Noël sous le préau : vendredi 11 décembre`,
    body: `
De **16 h 30 à 19 h**, huit étals tenus par huit classes, un stand de soupe, la chorale à 17 h 45 et, si le ciel le veut, les étoiles dans le télescope de Monsieur Osty.

## Ce qu’il nous faut
- Des bocaux en verre avec couvercle (le CP B en fait des lanternes).
- Quatre paires de bras à 15 h pour les tables, quatre autres à 19 h.
- Des vieux pulls de laine, même troués, surtout troués.

Tout ce qui est vendu a été fabriqué en classe. Le bénéfice va aux sorties de printemps.

À 17 h 45, la chorale finit par un canon que tout le préau chante : le voici, pour s’entraîner à table.
`,
    picture: 'etoiles',
    sound: 'canon',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      { authorKey: marc, at: '2026-11-16T18:02', text: `Présent à 15 h avec un collègue et un diable.` },
      {
        authorKey: thuNguyen,
        at: '2026-11-16T19:14',
        text: `J’apporte deux marmites de soupe phở. Sans piment, promis.`,
      },
    ],
    reactions: { great: 29 },
  },
  {
    thread,
    authorKey: bruno,
    at: '2026-11-19T15:00',
    title: `Travaux rue du Lavoir : on arrive par le square`,
    body: `
Du **lundi 23 novembre au vendredi 4 décembre**, la rue du Lavoir est ouverte pour remplacer une conduite d’eau. Le portail principal reste fermé aux voitures.

- À pied : entrée par le **square des Tisserands**, portillon vert, ouvert aux mêmes heures.
- À vélo : arceaux provisoires devant la bibliothèque.
- En voiture : dépose-minute place du Marché, deux agents vous guident de 8 h 10 à 8 h 40.

Le car de la sortie du 1er décembre partira de la place du Marché. Merci de votre patience.
`,
    audience: familiesAndStaff,
    reactions: { useful: 13 },
  },
  {
    thread,
    authorKey: teacher('tilleuls', 7),
    at: '2026-11-20T08:10',
    title: `Salle des maîtres : la cafetière a parlé`,
    body: `
Elle a dit « clac » et s’est tue, jeudi à 10 h 14. Neuf ans de service.

Je propose une cagnotte de 5 € par tasse et par personne. Thierry prête la sienne en attendant ; Corinne rappelle que le thé existe.

Au passage, la **salle informatique est réservée mardi 24 de 9 h à 12 h** pour la mise à jour des tablettes par Damien Prévost.
`,
    audience: staffOnly,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: claire,
        at: '2026-11-20T10:25',
        text: `Minute de silence observée à la récréation, puis deux minutes de débat sur les dosettes.`,
      },
      { authorKey: teacher('tilleuls', 4), at: '2026-11-20T10:31', text: `Le thé, donc.` },
    ],
    reactions: { great: 7 },
  },
  {
    thread,
    authorKey: thierry,
    at: '2026-11-30T07:00',
    state: 'scheduled',
    title: `Rendez-vous des livrets : du 7 au 11 décembre`,
    body: `
Chaque famille est reçue quinze minutes. Les créneaux ouvrent aujourd’hui dans l’agenda de la classe ; quelques-uns sont proposés à 7 h 45 et à 18 h pour celles et ceux qui travaillent tard.
`,
    audience: familiesAndStaff,
  },
  {
    thread,
    authorKey: teacher('tilleuls', 2),
    at: '2026-11-20T16:40',
    state: 'submitted',
    title: `CP B : qui a un établi ?`,
    body: `
Pour nos lanternes, nous cherchons un établi à hauteur d’enfant et un adulte patient qui sache tenir une perceuse **jeudi 3 décembre, de 13 h 30 à 15 h**. Les élèves, eux, poncent, peignent et commentent.
`,
    audience: familiesOf('tilleuls', 'CP B'),
  },
]

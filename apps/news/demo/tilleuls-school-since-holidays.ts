import {
  bruno,
  claire,
  ecole,
  familiesAndStaff,
  familiesOf,
  fatou,
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

/** The whole school since the autumn holidays. */
export const tilleulsSchoolNewsSinceHolidays: readonly NewsDraft[] = [
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

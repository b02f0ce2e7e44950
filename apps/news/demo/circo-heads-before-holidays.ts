import { head, helene, josiane, karim, thierry } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Informations aux directeurs » before the autumn holidays: deadlines, surveys, safety, meetings. Heads only. */
export const headsNewsBeforeHolidays: readonly NewsDraft[] = [
  {
    thread: 'directeurs',
    authorKey: josiane,
    at: '2026-09-01T07:45',
    until: '2026-09-04T18:00',
    state: 'expired',
    title: `Constat de rentrée : vos effectifs avant 10 h`,
    body: `
Merci de saisir ce matin, **avant 10 h**, le nombre d’élèves présents par niveau, même si des familles manquent à l’appel : on compte les présents, pas les inscrits.

- Écart de plus de trois élèves avec la prévision : appelez le secrétariat, nous rappelons tout le monde avant midi.
- RPI : une saisie par école, pas une pour le regroupement.

Deuxième constat jeudi 3 septembre, même heure. Bon courage à toutes et à tous, et bonne rentrée.
`,
    reactions: { thanks: 9 },
  },
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-09-03T08:30',
    until: '2026-09-08T18:00',
    state: 'expired',
    title: `Réunion de rentrée : mardi 8 septembre à 17 h`,
    body: `
Collège de Castelombre, salle polyvalente, de **17 h à 19 h**. Les personnes chargées d’école du plateau peuvent suivre en visioconférence depuis la mairie de Montsarrac.

Ordre du jour :
1. Priorités de l’année, en vingt minutes.
2. Remplacements : ce que nous pouvons, ce que nous ne pouvons pas.
3. Sécurité : calendrier des exercices.
4. L’ENT de la circonscription, par Adrien Morel et Karim Zerrouki.
5. Vos questions, au moins une demi-heure.
`,
  },
  {
    thread: 'directeurs',
    authorKey: karim,
    at: '2026-09-10T12:00',
    title: `Fiches de connexion des familles : les imprimer, les remettre`,
    body: `
Les fiches de première connexion sont prêtes, école par école : **une par page** pour les remises en main propre, **huit par page** à découper, ou classées par fratrie pour ne rien donner en double.

## Ce qu’il faut savoir
- Les fiches portent un code qui meurt dès qu’il a servi. Aucun mot de passe n’y figure.
- Parents séparés : une fiche chacun, jamais dans la même enveloppe.
- Une fiche perdue ? Un clic sur « Nouveau code » : l’ancienne ne vaut plus rien.

Pour les familles sans adresse électronique (une sur six chez nous), la fiche et un quart d’heure à la sortie de 16 h 30 suffisent. Je passe dans les écoles qui le souhaitent les 17, 18, 21 et 22 septembre.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: thierry,
        at: '2026-09-10T12:44',
        text: `Le 17 pour nous, sous le préau, avec du café. On attend soixante familles.`,
      },
      {
        authorKey: head('douzelle'),
        at: '2026-09-11T08:05',
        text: `À Douzelle j’en ai onze. On fera ça autour de la table, avec la tarte de Madame Rivals mère.`,
      },
    ],
    reactions: { useful: 22, thanks: 10 },
  },
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-09-14T08:30',
    title: `PPMS : premier exercice avant les vacances de la Toussaint`,
    body: `
Chaque école réalise **un exercice de mise à l’abri ou d’évacuation avant le vendredi 16 octobre**, en plus de l’exercice incendie de septembre.

- Prévenez la mairie et la gendarmerie quarante-huit heures avant, et les familles **le jour même à 8 h 30** : un mot simple, sans détail.
- En maternelle, c’est « le jeu du silence » ou « la tanière ». On ne fait jamais peur pour apprendre à se protéger.
- Le PPMS révisé, signé, se dépose dans l’espace des directeurs, dossier « Sécurité ». Merci aux trente-quatre écoles qui l’ont déjà fait.

Vous n’êtes pas seuls : Valérie Cazenave, référente risques, vient sur simple demande. À Fournelles, elle a passé vingt minutes dans un placard avec neuf CP. Tout le monde est ressorti content.
`,
    reactions: { thanks: 6 },
  },
  {
    thread: 'directeurs',
    authorKey: josiane,
    at: '2026-09-17T09:00',
    until: '2026-10-10T12:00',
    state: 'expired',
    title: `Élections des parents : vendredi 9 octobre, le calendrier`,
    body: `
- **Lundi 21 septembre** : liste électorale affichée (chaque parent est électeur, même séparé, même s’il n’a pas la garde au quotidien).
- **Lundi 28 septembre** : date limite de dépôt des candidatures.
- **Vendredi 2 octobre** : matériel de vote dans les cartables, une enveloppe **par parent**.
- **Vendredi 9 octobre** : vote, quatre heures d’ouverture au moins, en comprenant une entrée ou une sortie.
- **Le soir même** : résultats affichés, puis saisis avant lundi 12 octobre, midi.

Un bulletin rayé est un bulletin nul, même gentiment. Le modèle de procès-verbal est dans le dossier « Élections 2026 ».
`,
    picture: 'urne',
    reactions: { useful: 18 },
  },
  {
    thread: 'directeurs',
    authorKey: josiane,
    at: '2026-09-24T09:10',
    title: `Sorties scolaires : qui autorise, qui prévient`,
    body: `
Trois cas, trois circuits. La page est à garder près du téléphone.

- **Sortie régulière** (piscine, gymnase, bibliothèque) : la direction autorise pour l’année.
- **Sortie occasionnelle d’une journée** : la direction autorise ; les familles sont informées, l’accord écrit est nécessaire si l’on déborde du temps de classe.
- **Sortie avec nuitée** : l’académie autorise ; dossier complet **huit semaines avant**, pour nous laisser le temps de vous appeler.

Pour un car : contrôle visuel à l’aller **et** au retour, liste des passagers en double, un adulte à chaque porte. Le numéro d’astreinte est en dernière page.
`,
    reactions: { useful: 25 },
  },
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-10-12T09:00',
    title: `Élections des parents : participation et premiers conseils d’école`,
    body: `
Participation : **61,4 %** dans la circonscription, trois points de plus que l’an dernier. Vingt et une écoles dépassent 80 %. À Malvergnes, tout le monde a voté, y compris le père de l’autre village, venu à cheval.

Merci de tenir le premier conseil d’école **avant le vendredi 6 novembre**. Trois points sont à inscrire à l’ordre du jour :
1. Le règlement intérieur, avec la place du téléphone et de la messagerie.
2. Le bilan des exercices de sécurité.
3. L’usage de l’ENT et les heures calmes : vous pouvez choisir d’autres horaires que ceux proposés.

Les procès-verbaux se déposent dans l’espace de l’école ; la mairie les reçoit automatiquement.
`,
    picture: 'urne',
    commentsOpen: 'staff',
    comments: [
      { authorKey: head('malvergnes'), at: '2026-10-12T12:20', text: `Je précise : le cheval attendait dehors.` },
    ],
    reactions: { bravo: 19, thanks: 7 },
  },
]

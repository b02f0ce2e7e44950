import { adrien, head, helene, josiane, karim, mathilde, thierry } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Informations aux directeurs »: deadlines, surveys, safety, meetings. Heads only. */
export const headsNews: readonly NewsDraft[] = [
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
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-11-02T08:30',
    title: `Carte scolaire : vos prévisions pour 2027 avant le 20 novembre`,
    body: `
La campagne s’ouvre ce matin. Saisissez vos prévisions d’effectifs **avant le vendredi 20 novembre, 18 h**.

- Comptez les inscriptions **certaines** ; signalez à part les constructions en cours et les familles annoncées.
- RPI et écoles à une classe : je vous appelle tous avant de transmettre. Aucune situation ne sera proposée sans que nous en ayons parlé.
- Communes de Lespinolles, Velmont et Courbelaure : un rendez-vous avec la mairie est fixé la semaine du 9 novembre.

Les prévisions ne sont pas des promesses. Soyez exacts, je me charge d’être patiente.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('jean-zay'),
        at: '2026-11-02T12:15',
        text: `Le lotissement des Charmes : onze permis accordés, quatre familles déjà venues visiter l’école.`,
      },
    ],
    reactions: { thanks: 8 },
  },
  {
    thread: 'directeurs',
    authorKey: josiane,
    at: '2026-11-09T09:00',
    pinned: true,
    title: `LSU : livrets du premier trimestre, échéances`,
    body: `
- **Vendredi 27 novembre** : dernier import des classes et des enseignants. Vérifiez les élèves arrivés après la Toussaint : ils sont soixante et onze.
- **Vendredi 11 décembre** : bilans saisis et verrouillés.
- **Lundi 14 au vendredi 18 décembre** : remise aux familles.

## Ce qui bloque chaque année
- Un élève dans deux classes après un changement de niveau : corrigez dans ONDE, attendez une nuit.
- Un parent sans accès : imprimez, faites signer, gardez le talon. Chaque responsable a droit à son exemplaire.

Karim Zerrouki tient une permanence **jeudi 26 novembre, de 17 h à 18 h 30**, à la circonscription et au téléphone.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: mathilde,
        at: '2026-11-09T12:37',
        text: `Peut-on remettre le livret pendant les rendez-vous du 7 au 11 si tout est verrouillé avant ?`,
      },
      { authorKey: josiane, at: '2026-11-09T13:05', text: `Oui, dès que c’est verrouillé. Plusieurs écoles le font.` },
    ],
    reactions: { useful: 20, thanks: 5 },
  },
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-11-13T09:00',
    title: `Réunion des directrices et directeurs : mardi 24 novembre`,
    body: `
Médiathèque de Valbrume, **de 9 h à 12 h**. Vos classes sont prises par les remplaçants et l’équipe de circonscription ; Josiane Pradel vous a écrit qui vient chez vous.

1. Climat scolaire : ce que disent les élèves de CM2 (enquête de septembre, 342 réponses).
2. Carte scolaire : méthode et calendrier.
3. Évaluation d’école : les six écoles de l’année.
4. Atelier au choix : conduire une réunion de parents difficile ; l’absence d’un enseignant à 7 h 40 ; le budget coopératif.

Apportez une question que vous n’osez pas poser : une boîte est prévue à l’entrée, elle ne garde pas les écritures.
`,
    picture: 'preau',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('saint-ondin'),
        at: '2026-11-13T12:18',
        text: `Qui passe par Saint-Ondin ? Ma voiture a rendu l’âme devant l’église.`,
      },
      {
        authorKey: head('fargettes'),
        at: '2026-11-13T12:26',
        text: `Moi, à 8 h 10. On parlera du RPI en route, ça comptera comme réunion.`,
      },
    ],
    reactions: { thanks: 4 },
  },
  {
    thread: 'directeurs',
    authorKey: josiane,
    at: '2026-11-17T09:05',
    title: `Neige et verglas : la chaîne d’information`,
    body: `
Météo annoncée agitée à partir de dimanche sur le plateau. Rappel de la chaîne, dans l’ordre :

1. Le département décide **avant 6 h 15** de l’arrêt des cars.
2. La circonscription envoie un message flash aux écoles concernées.
3. Vous faites passer une information urgente aux familles : c’est l’un des rares cas où elle traverse les heures calmes.

Une école reste **ouverte et accueille** tant qu’un adulte peut y être. Si personne ne peut rejoindre l’école, appelez la mairie puis l’astreinte. Ne prenez pas de risque : aucun cahier d’appel ne vaut un fossé.
`,
    picture: 'bonhommes-neige',
    reactions: { useful: 17, thanks: 12 },
  },
  {
    thread: 'directeurs',
    authorKey: adrien,
    at: '2026-11-19T12:30',
    title: `Familles jamais connectées : une liste pour vous, pas pour les autres`,
    body: `
Dans votre espace, l’onglet « Familles » montre qui n’a encore jamais ouvert préau. En moyenne, **une famille sur sept**. Ce n’est ni un reproche, ni un classement.

- Un mot papier part automatiquement avec le prochain carnet si vous cochez « version imprimée ».
- Dans quatre écoles, un parent élu tient dix minutes d’aide à la sortie du vendredi. À Pontarlane, onze familles en deux semaines.
- Certaines ne viendront pas, et c’est leur droit : le papier reste, toute l’année.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('pontarlane'),
        at: '2026-11-19T13:02',
        text: `C’est surtout grâce au chocolat chaud. Mais l’aide aussi.`,
      },
    ],
    reactions: { useful: 11, thanks: 6 },
  },
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-11-25T08:00',
    state: 'scheduled',
    title: `Après la réunion du 24 : documents et relevé de décisions`,
    body: `
Les documents projetés, les réponses aux questions de la boîte et le relevé de décisions sont dans le dossier « Réunions 2026-2027 ».

Merci aux collègues qui ont animé les ateliers. Prochaine rencontre : jeudi 28 janvier, à Pierrelongue-sur-Ombre.
`,
  },
  {
    thread: 'directeurs',
    authorKey: josiane,
    at: '2026-11-20T11:20',
    state: 'submitted',
    title: `Stages de réussite de février : recensement`,
    body: `
Hélène, à valider avant envoi : les communes d’accueil ne sont pas toutes confirmées.

- Lundi 15 au vendredi 19 février, de 9 h à 12 h.
- Écoles d’accueil pressenties : Tilleuls, Joséphine-Baker, Jacques-Prévert.
- Réponse des écoles attendue pour le vendredi 15 janvier.
`,
  },
  {
    thread: 'directeurs',
    authorKey: helene,
    at: '2026-11-15T16:10',
    state: 'draft',
    title: `Évaluation d’école : les six écoles volontaires`,
    body: `
À relire lundi. Écoles : Jacques-Prévert, Simone-Veil, George-Sand, Jean-Zay, Rosa-Parks, Les Mésanges.

Dire plus clairement que l’auto-évaluation se fait **avec** les parents et les élèves.
`,
  },
]

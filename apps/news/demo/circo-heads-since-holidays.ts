import { adrien, head, helene, josiane, mathilde } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Informations aux directeurs » since the autumn holidays. Heads only. */
export const headsNewsSinceHolidays: readonly NewsDraft[] = [
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

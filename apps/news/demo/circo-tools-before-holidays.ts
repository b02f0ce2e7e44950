import { adrien, benedicte, claire, head, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

/** The first episodes of the series (circo-tools.ts): one each Friday of school. */
export const toolsBeforeHolidays: readonly NewsDraft[] = [
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-09-04T14:00',
    title: `L’outil numérique de la semaine n° 1 : la carte de classe`,
    episode: { theme: 'Se connecter', levels: ['CP', 'CE1'], tries: 9 },
    body: `
Nouvelle année, nouvelle série : chaque vendredi à 14 h, un outil, un usage, une fiche. Pas de prouesse technique : ce qui tient en dix minutes de préparation.

On commence par la porte d’entrée. Avec la **carte de classe**, un élève de CP ouvre sa session sans clavier : il scanne la carte, touche son avatar, puis ses trois images secrètes. Au CP A des Tilleuls, il a fallu vingt minutes le premier jour et moins de quatre minutes le vendredi suivant pour 22 élèves.

## Pour démarrer lundi
1. Imprimez la carte depuis la page de votre classe et plastifiez-la.
2. Faites choisir les trois images **un élève à la fois**, au fond de la classe, pendant un temps d’autonomie.
3. Jouez au « perroquet muet » : chacun montre ses images à la maîtresse, sans les dire.

## Le point de vigilance
La carte reste à l’école. Si un élève montre ses images à un camarade, changez-les en un clic : c’est l’occasion d’une vraie discussion sur ce qu’on garde pour soi.
`,
    picture: 'maternelle',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('tilleuls', 1),
        at: '2026-09-04T16:52',
        text: `Je confirme pour les quatre minutes ! Astuce : je garde la carte dans le cahier d’appel, comme ça on ne la cherche jamais.`,
      },
      {
        authorKey: benedicte,
        at: '2026-09-07T08:11',
        text: `En grande section, on l’a fait en deux fois : les images le lundi, la tablette le mardi. Martine a tenu le coin tablette, et personne n’a pleuré.`,
      },
    ],
    reactions: { useful: 24, thanks: 11 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-09-11T14:00',
    title: `L’outil numérique de la semaine n° 2 : la photo de la démarche`,
    episode: { theme: 'Mathématiques', levels: ['CE2', 'CM1', 'CM2'], tries: 7 },
    body: `
Vous connaissez la scène : un élève trouve 42, efface tout, et il ne reste rien de son raisonnement. Cette semaine, on photographie **l’ardoise avant l’effaceur**.

Mathieu Osty (CM1-CM2, Tilleuls) réserve une tablette par îlot pendant les problèmes du mardi. Règle du jeu : avant d’effacer, on prend l’ardoise en photo. À la mise en commun, quatre ardoises au tableau, et la question qui vaut de l’or : « Laquelle voulez-vous qu’on vous explique ? »

## Ce que ça change
- Les essais ratés deviennent du matériel de travail, plus une honte à gommer.
- Les élèves qui parlent peu montrent d’abord, et parlent ensuite.
- En dix minutes le soir, on repère trois procédures pour la leçon du lendemain.

## Avant de commencer
Cadrez l’ardoise, jamais le visage : aucune autorisation à demander, et rien à trier. Comptez 2 minutes en fin de séance pour effacer les photos inutiles avec les élèves.
`,
    picture: 'maths-mesure',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('tourvieille'),
        at: '2026-09-15T17:20',
        text: `Essayé dans ma classe unique : les CM2 ont voulu commenter les ardoises des CP. Très beau moment, merci Mathieu.`,
      },
    ],
    reactions: { useful: 19, bravo: 8 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-09-18T14:00',
    title: `L’outil numérique de la semaine n° 3 : le minuteur visuel`,
    episode: { theme: 'Climat de classe', levels: ['GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'], tries: 14 },
    body: `
« C’est bientôt fini ? » Avec un disque rouge qui fond au tableau, la question disparaît. Le minuteur visuel est le plus petit outil de la série, et sans doute celui que vous garderez le plus longtemps.

## Trois usages observés
- **Se mettre au travail** : 3 minutes pour sortir le cahier, écrire la date, ouvrir le livre page 18. La classe de Céline Vidalie, à Bourg-Mévent, bat son record toutes les semaines.
- **Tenir une tâche longue** : 12 minutes de production d’écrit, puis une pause d’étirement. On allonge d’une minute chaque quinzaine.
- **Partager la parole** : 40 secondes par élève pendant le conseil, bavards compris.

## Deux précautions
Coupez la sonnerie : elle fait sursauter les plus fragiles. Et n’affichez pas de minuteur pendant une évaluation, sauf si le temps fait vraiment partie de ce qu’on évalue.

La fiche A5 à afficher près du tableau est à la salle des maîtres de la circonscription, casier bleu.
`,
    commentsOpen: 'staff',
    reactions: { useful: 14, great: 5 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-09-25T14:00',
    title: `L’outil numérique de la semaine n° 4 : le cahier multimédia`,
    episode: { theme: 'Lire et écrire', levels: ['CE2', 'CM1', 'CM2'], tries: 6 },
    body: `
Un cahier dont les pages parlent. On y met une photo, trois lignes, une voix enregistrée, et on l’ouvre le soir à la maison avec ses parents.

À la maternelle des Mésanges, Awa Traoré tient « le cahier de Plume », la mascotte de la classe. Chaque vendredi, un enfant l’emporte ; le lundi, la famille dicte une phrase et l’enfant l’enregistre. Au 25 septembre : neuf pages, cinq langues parlées, et une grand-mère qui chante en portugais.

## Pas à pas
1. Créez le cahier et une **page modèle** : un cadre photo, un cadre son, deux lignes.
2. Dupliquez la page autant de fois que d’élèves, le prénom en titre.
3. Partagez en lecture avec les familles de la classe, en écriture avec votre ATSEM.

## Une idée pour les grands
Chaque groupe écrit une page sur une invention. Personne n’écrit sur la page du voisin, mais tout le monde lit tout le cahier.

**Permanence** : mardi 29 septembre, de 16 h 45 à 17 h 45, école des Tilleuls, salle informatique. Venez avec votre classe en tête, on repart avec un cahier prêt.
`,
    picture: 'coin-lecture',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('mesanges', 2),
        at: '2026-09-25T17:35',
        text: `Merci Adrien ! La grand-mère de Mafalda a été toute surprise qu’on l’écoute dans la classe. Elle vient jeudi nous apprendre la suite de la chanson.`,
      },
      {
        authorKey: adrien,
        at: '2026-09-25T18:02',
        text: `Gardez-moi une place sur le banc.`,
      },
    ],
    reactions: { useful: 21, bravo: 17 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-10-02T14:00',
    title: `L’outil numérique de la semaine n° 5 : le robot de sol`,
    episode: { theme: 'Mathématiques', levels: ['MS', 'GS', 'CP'], tries: 8 },
    body: `
Il avance de quinze centimètres, tourne d’un quart de tour et ne comprend que ce qu’on lui dit. Le robot de sol fait travailler le repérage, le langage… et la patience.

La circonscription prête **deux malles de six robots** avec tapis, cartes et chargeurs. Elles tournent tous les quinze jours ; la malle n° 2 est libre à partir du lundi 9 novembre.

## Une séance pour le cycle 1
D’abord avec le corps : un élève joue le robot, un autre donne les ordres avec des flèches en carton. Le robot humain a le droit de se cogner (doucement) : c’est comme ça qu’on comprend qu’un programme peut être faux.

## Une séance pour le cycle 2
Défi : aller de la boulangerie à la piscine sans passer par la gare, en sept ordres au plus. On écrit le programme **avant** d’appuyer, on le corrige après.

## Réserver
Un message à Karim Zerrouki suffit. Les écoles du plateau sont livrées le jeudi, avec le bus des livres.
`,
    picture: 'robot',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('lucioles', 3),
        at: '2026-10-05T12:40',
        text: `Malle rendue ce matin, tous les robots sont chargés. Il manque une carte « tourner à gauche » : Ilan l’a rangée dans son cartable, elle revient demain.`,
      },
      {
        authorKey: head('vaudore'),
        at: '2026-10-05T17:05',
        text: `Preneur pour la malle n° 2 du 9 au 20 novembre, si personne n’est passé avant moi.`,
      },
    ],
    reactions: { useful: 16, great: 9 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-10-09T14:00',
    title: `L’outil numérique de la semaine n° 6 : le nuage de mots`,
    episode: { theme: 'Lire et écrire', levels: ['CM1', 'CM2'], tries: 3 },
    body: `
« Dites-moi un mot quand vous pensez au mot *forêt*. » Vingt-quatre élèves, vingt-quatre mots, et au tableau un nuage où **loup** est énorme et **champignon** minuscule. Voilà votre séance de vocabulaire ouverte.

## Avant, après
Hélène Boudou (CE2-CM1, Louise-Michel) fait deux nuages : un le premier jour du thème, un trois semaines plus tard. Les élèves comparent : *lisière*, *sous-bois*, *futaie* sont arrivés, *loup* a rétréci. C’est une évaluation que personne n’a sentie passer.

## Comment faire
- À l’oral, l’enseignant tape ; dès le CE1, chacun écrit son mot et passe le clavier.
- On corrige l’orthographe **avant** d’afficher : le nuage grossit les mots, les erreurs aussi.
- On imprime les deux nuages côte à côte dans le cahier de vocabulaire.

Dix minutes de préparation, zéro compte à créer pour les élèves.
`,
    commentsOpen: 'staff',
    reactions: { useful: 12, thanks: 4 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-10-16T14:00',
    title: `L’outil numérique de la semaine n° 7 : la carte qui raconte`,
    episode: { theme: 'Explorer le monde', levels: ['CE2', 'CM1', 'CM2'], tries: 4 },
    body: `
Dernier outil avant les vacances, et un prétexte pour partir : une carte sur laquelle on pose des repères, chacun avec une photo et une phrase.

À Castelombre, les CE1 de Charlotte Vernet ont cartographié **tous les bancs du village**. Ils sont vingt-trois. Pour chacun : une photo, l’ombre à 10 h, et la personne qui s’y assoit. Le maire a demandé la carte ; il en manque quatre, paraît-il, du côté du cimetière.

## Idées à emporter
- Les arbres remarquables à moins de 500 m de l’école.
- Les mots écrits dans la rue : enseignes, plaques, panneaux.
- Le trajet du pain, du champ de Vernussol à la cantine.

## À préparer
Une sortie de quartier, c’est une sortie régulière : autorisation de la direction, deux adultes, et le trajet repéré la veille. Photos sans personnes et sans plaques d’immatriculation.

Bonnes vacances : reposez-vous, la série revient le vendredi 6 novembre.
`,
    picture: 'globe',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('jean-moulin'),
        at: '2026-10-16T15:48',
        text: `Le conseil municipal a voté deux nouveaux bancs. Les élèves ont leur nom sur l’arrêté, ils ne touchent plus terre.`,
      },
      {
        authorKey: claire,
        at: '2026-10-16T17:12',
        text: `Nous volons l’idée : les CM1 A vont cartographier les fontaines de Valbrume.`,
      },
    ],
    reactions: { great: 18, bravo: 22 },
  },
]

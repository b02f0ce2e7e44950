import { adrien, claire, head, stephanie, teacher, valerie } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Propositions de projets » since the autumn holidays. */
export const projectNewsSinceHolidays: readonly NewsDraft[] = [
  {
    thread: 'projets',
    authorKey: stephanie,
    at: '2026-11-03T12:30',
    title: `Corde à linge : 4 117 dessins, 1 026 mètres`,
    body: `
Mises bout à bout, vos cordes font **1 026 mètres**, soit la distance de la mairie de Valbrume au cimetière de Valbrume, ce que plusieurs d’entre vous m’ont fait remarquer.

Cinquante-quatre écoles ont accroché. Cinq ont été empêchées par le vent, dont Montsarrac, où vingt et un dessins ont été retrouvés dans le pré de Monsieur Salesse. Les vaches n’en ont mangé qu’un. C’était un dessin d’herbe.

Les photos assemblées forment une image de trois mètres de long qui sera exposée à la médiathèque de Valbrume jusqu’au samedi 19 décembre. Allez la voir avec vos élèves : ils cherchent leur dessin pendant vingt minutes, et c’est une très bonne leçon d’attention.
`,
    picture: 'corde-a-linge',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('montsarrac'),
        at: '2026-11-03T17:01',
        text: `L’auteur du dessin mangé, quatre ans, est devenu très célèbre.`,
      },
    ],
    reactions: { bravo: 29, great: 24 },
  },
  {
    thread: 'projets',
    authorKey: stephanie,
    at: '2026-11-05T12:20',
    pinned: true,
    title: `Semaine de la laïcité, du 1er au 9 décembre : un arbre, 59 feuilles`,
    body: `
Le 9 décembre, la loi de 1905 a cent vingt et un ans. Du **mardi 1er au mercredi 9 décembre**, chaque école fabrique une grande feuille de papier pour un même arbre : **ce que nous avons en commun**.

## La feuille
Format 50 × 70, découpée librement. Dessus : une phrase écrite par la classe, qui commence par « Chez nous, chacun peut… ». Les maternelles dictent.

## Trois séances prêtes
- **Cycle 1** : la règle du jeu, la même pour tous. Qui décide, et qui protège-t-elle ?
- **Cycle 2** : croire, savoir, penser. Trois mots, trois boîtes, vingt phrases à trier.
- **Cycle 3** : une école en 1881, une école en 1905, la nôtre. Trois documents, une question.

## La plantation
**Mercredi 9 décembre à 10 h**, square des Tisserands à Valbrume : on plante un tilleul, on lit les 59 phrases. Deux élèves et un adulte par école, transport pris en charge.

Les feuilles se déposent à la circonscription ou partent avec le bus des livres jusqu’au vendredi 4 décembre.
`,
    picture: 'arbre-laicite',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('mistral'),
        at: '2026-11-05T17:36',
        text: `On peut écrire notre phrase dans les deux langues ?`,
      },
      {
        authorKey: stephanie,
        at: '2026-11-05T17:49',
        text: `Oui, et la lire dans les deux le 9. Préviens-moi, je garde le micro ouvert.`,
      },
      {
        authorKey: head('tauzelles'),
        at: '2026-11-09T12:11',
        text: `La nôtre est prête : « Chez nous, chacun peut changer d’avis sans perdre ses copains. »`,
      },
    ],
    reactions: { great: 21, useful: 14 },
  },
  {
    thread: 'projets',
    authorKey: adrien,
    at: '2026-11-09T12:40',
    title: `Expo « maths et mesure » : il reste douze mètres de mur`,
    body: `
Vernissage le **mardi 8 décembre à 17 h 30**, médiathèque de Valbrume. Trente et une classes exposent déjà ; il reste douze mètres de mur, mesurés par les CE1-CE2 de Pontarlane avec une ficelle, puis une règle, puis un mètre ruban. Ils ont trouvé trois résultats et les ont tous affichés.

## Ce qu’on y verra
- La cour de Beauregagne à l’échelle 1/50, avec ses flaques.
- Combien pèse un cartable ? 412 cartables pesés, et une lettre au collège.
- Le plus long ver de terre de Grandcombe (mesuré vivant, relâché).
- Un mètre fabriqué en pouces d’élèves : il en faut quarante et un.

Pour exposer, écrivez-moi avant le **vendredi 27 novembre** : titre, surface au mur, besoin de prise électrique. L’expo part ensuite à la mairie de La Roche-Merlée, puis où vous voulez.
`,
    picture: 'maths-mesure',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('pontarlane', 4),
        at: '2026-11-09T17:05',
        text: `Pour la ficelle : elle s’étire. C’est Hafsa qui a trouvé pourquoi nos trois mesures ne s’accordaient pas.`,
      },
      {
        authorKey: head('aime-cesaire'),
        at: '2026-11-12T12:28',
        text: `Les flaques sont à l’échelle du 3 novembre. Nous avons dû choisir.`,
      },
    ],
    reactions: { great: 16, bravo: 9 },
  },
  {
    thread: 'projets',
    authorKey: head('grands-pres'),
    at: '2026-11-13T17:15',
    title: `Le rucher-école de Grandcombe ouvre ses portes aux classes`,
    body: `
Nos quatre ruches dorment en grappe jusqu’en mars, mais elles ont rempli **vingt-six kilos** de pots cette année, et les CE2-CM savent tout dire en gants blancs.

Nous recevons une classe par jour, du lundi 26 avril au vendredi 28 mai. Matinée type :
1. La ruche vitrée (vraie reine, vraie foule, vraie vitre).
2. L’atelier cire : chacun repart avec une bougie.
3. La danse des abeilles, expliquée par les élèves, essayée par les visiteurs.

Le rucher est à 300 m de l’école. Allergie connue ? Prévenez-nous, l’atelier cire se fait sans abeilles. Xavier Cantaloube, école Les Grands Prés
`,
    picture: 'abeilles',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('moulin-neuf', 3),
        at: '2026-11-13T18:09',
        text: `Les CE1-CE2 du Moulin-Neuf réservent le 29 avril. Pauline veut savoir si la reine a un prénom.`,
      },
      {
        authorKey: head('grands-pres'),
        at: '2026-11-16T08:12',
        text: `Quatre ruches, quatre reines : Joséphine, Simone, Rosa et Ginette. Un vote, que voulez-vous.`,
      },
    ],
    reactions: { great: 26 },
  },
  {
    thread: 'projets',
    authorKey: stephanie,
    at: '2026-11-18T12:10',
    title: `Scènes d’enfants : une vraie salle, une vraie régie, dix minutes chacun`,
    body: `
Le théâtre de Castelombre nous donne trois jours : mardi 25, jeudi 27 et vendredi 28 mai. Chaque classe inscrite joue **dix minutes**, devant deux autres classes, avec les projecteurs et le noir total avant la première réplique.

- Textes d’auteurs, ou écrits par la classe.
- Tout le monde joue, parle ou manipule : pas de figurants qui attendent.
- Une comédienne vient trois fois dans chaque classe, à partir de février.

Douze classes, pas plus. Dites-nous en cinq lignes ce que vous aimeriez raconter, avant le vendredi 18 décembre. On choisira par tirage au sort, en laissant d’abord la place à celles et ceux qui n’ont jamais joué.
`,
    picture: 'theatre',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('petits-pas'),
        at: '2026-11-18T17:28',
        text: `Ouvert aux maternelles ? Nos grands ont une pièce sur un escargot pressé. Elle dure quatre minutes.`,
      },
      {
        authorKey: stephanie,
        at: '2026-11-18T17:52',
        text: `Ouvert. Quatre minutes d’escargot pressé, je signe tout de suite.`,
      },
    ],
    reactions: { great: 13 },
  },
  {
    thread: 'projets',
    authorKey: teacher('prevert', 4),
    at: '2026-11-19T16:55',
    title: `Correspondance : qui veut écrire avec nos CM1 ?`,
    body: `
Nous cherchons une classe pour échanger des lettres, des photos de la nature et un petit journal commun d’ici Noël.

Nous sommes les douze CM1 de la classe de CM1-CM2 A, à l’école Jacques-Prévert de Bourg-Mévent. Nous habitons près de l’Ombre : en ce moment, on voit des aigrettes depuis la fenêtre de la cantine, et on les compte le mardi et le jeudi à 12 h 15.

## Ce que nous proposons
- Une lettre d’ici au vendredi 4 décembre, une autre avant les vacances.
- Un **carnet des oiseaux** à deux classes : ceux que vous voyez, ceux que nous voyons, et la carte.
- Un journal de quatre pages, imprimé en janvier, distribué dans les deux villages.

Une classe du plateau serait parfaite : nous n’avons pas les mêmes oiseaux. Yasmine Haddad
`,
    picture: 'lettres',
    audience: { roles: ['teachers', 'heads'] },
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: claire,
        at: '2026-11-19T17:20',
        text: `Nous sommes déjà pris par Rochepierre, mais Nam vous recommande la huppe, qu’il appelle « le punk ».`,
      },
      {
        authorKey: head('vaudore'),
        at: '2026-11-19T17:48',
        text: `Vaudoré est partant : mes CM voient passer les milans royaux, et il y a onze CM1-CM2 qui ne demandent qu’à écrire.`,
      },
      {
        authorKey: teacher('prevert', 4),
        at: '2026-11-19T18:15',
        text: `Des milans ! Nos élèves viennent de relire votre message à voix haute trois fois. Je vous appelle lundi.`,
      },
      {
        authorKey: head('vaudore'),
        at: '2026-11-20T08:20',
        text: `Lundi à la récréation de 10 h 15. Ici, ils ont déjà choisi le papier.`,
      },
    ],
    reactions: { great: 8, thanks: 4 },
  },
  {
    thread: 'projets',
    authorKey: teacher('mistral', 3),
    at: '2026-11-20T12:45',
    state: 'submitted',
    title: `Un mot d’occitan par jour jusqu’à Noël`,
    body: `
Nos CE1-CE2 bilingues préparent vingt petits enregistrements : un mot, une phrase, un bruit qui va avec. *L’estela*, *lo nas*, *la nèu*, *l’esclòp*…

Nous aimerions les envoyer chaque matin à 8 h 45 à toutes les classes qui le veulent, du mardi 1er au vendredi 18 décembre. Les élèves qui parlent une autre langue à la maison peuvent nous répondre avec le même mot chez eux : on fera une carte des étoiles.

Guilhem Serres, école Frédéric-Mistral, Chantelarc
`,
  },
  {
    thread: 'projets',
    authorKey: valerie,
    at: '2026-11-12T19:05',
    state: 'draft',
    title: `Savoir rouler à vélo : les dates du printemps`,
    body: `
À compléter avec les dates de la gendarmerie.

- Blocs 1 et 2 dans les écoles : mars et avril.
- Bloc 3, sur route : mai, avec les motards de Castelombre.
- Vélos prêtés : 24, plus 6 petits. **Demander les casques à la mairie de Valbrume.**
`,
    picture: 'velo',
  },
  {
    thread: 'projets',
    authorKey: stephanie,
    at: '2026-12-07T07:00',
    state: 'scheduled',
    title: `Nuit de la lecture : vendredi 22 janvier, dix écoles allumées`,
    body: `
De 18 h à 20 h 30, dix écoles restent allumées. On vient en pyjama, avec une lampe et quelqu’un qu’on aime bien, et on écoute lire.

Le kit de prêt (tentes, lampes, cinquante albums) est réservable à partir d’aujourd’hui. La soupe est offerte par les communes qui l’ont promise : Pontarlane, Lurvaux, Chantelarc et Montsarrac.
`,
    picture: 'etoiles',
  },
]

import { adrien, claire, head, ines, jeanne, mathilde, stephanie, teacher, thierry, valerie } from './people.ts'
import type { NewsDraft } from './types.ts'

/** « Propositions de projets » before the autumn holidays: what schools can do together, and what came of it. */
export const projectNewsBeforeHolidays: readonly NewsDraft[] = [
  {
    thread: 'projets',
    authorKey: ines,
    at: '2026-09-08T17:20',
    title: `Mes CE2-CM1 cherchent des correspondants`,
    body: `
Nous sommes vingt-trois à Rochepierre, nous avons une boîte aux lettres rouge fabriquée en 2019, et elle est vide.

Nous cherchons une classe de CM1 de la circonscription pour :
- une **vraie lettre** par quinzaine, timbrée, avec des ratures ;
- une énigme mathématique dans chaque enveloppe ;
- une rencontre au printemps, à mi-chemin, près du pont de Pontarlane.

Nous écrivons lisiblement et nous répondons toujours. Inès Carvalho, école du Pré-Vert
`,
    picture: 'lettres',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: claire,
        at: '2026-09-08T17:58',
        text: `Trouvés ! Les 24 CM1 A des Tilleuls sont debout sur leurs chaises. Première lettre dans l’enveloppe vendredi.`,
      },
      {
        authorKey: ines,
        at: '2026-09-08T18:03',
        text: `Faites-les asseoir, ils vont se fatiguer avant d’écrire. Quelle joie !`,
      },
    ],
    reactions: { great: 19 },
  },
  {
    thread: 'projets',
    authorKey: valerie,
    at: '2026-09-15T12:30',
    until: '2026-10-14T18:00',
    state: 'expired',
    title: `Cross de la circonscription : mardi 13 octobre au lac de Sauvelande`,
    body: `
Du CE1 au CM2, on court **à son allure** autour du lac. Le but n’est pas d’arriver premier : c’est d’annoncer son temps avant de partir et de s’en approcher le plus possible.

## Les parcours
- CE1-CE2 : 6 à 9 minutes, départ à 10 h.
- CM1-CM2 : 9 à 15 minutes, départ à 10 h 45.
- Relais des maîtresses et des maîtres : 12 h, facultatif mais très attendu.

## Les inscriptions
Une classe, un message, avant le **vendredi 25 septembre**. Le conseil départemental paie les cars. Les élèves qui ne courent pas chronomètrent, encouragent, ou tiennent le stand de pommes : personne ne reste sur le banc.

Prévoir une tenue de rechange complète. Le lac est au bord du chemin, et l’expérience parle.
`,
    picture: 'cross',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('lande'),
        at: '2026-09-15T17:26',
        text: `Nous tenons les pommes ! Le verger de Sainte-Lorande en donne quarante kilos.`,
      },
    ],
    reactions: { great: 15 },
  },
  {
    thread: 'projets',
    authorKey: adrien,
    at: '2026-09-18T17:00',
    title: `Rallye maths : trois manches, des groupes de quatre, aucune calculette`,
    body: `
Le rallye revient pour sa onzième édition. Sept problèmes, cinquante minutes, **une seule feuille de réponse par groupe** : il faut se mettre d’accord, et c’est là que tout se joue.

- **Manche 1** : semaine du 23 novembre.
- **Manche 2** : semaine du 25 janvier.
- **Finale** : jeudi 20 mai, salle des fêtes de Bourg-Mévent.

Les problèmes existent en trois longueurs de texte, du CE2 au CM2. Les classes uniques peuvent mélanger les niveaux dans un groupe : un CE2 qui ose vaut bien un CM2 qui sait.

Inscrivez-vous en commentaire avec le nombre de groupes. L’an dernier : 61 classes, 1 204 élèves, et un problème de poules que personne n’a oublié.
`,
    picture: 'maths-mesure',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('prevert', 4),
        at: '2026-09-18T17:44',
        text: `Bourg-Mévent, CM1-CM2 A : cinq groupes et demi. On s’arrangera.`,
      },
      {
        authorKey: thierry,
        at: '2026-09-18T18:12',
        text: `Les Tilleuls : CE2 A, CM1 A, CM1-CM2 et CM2 A, vingt-quatre groupes.`,
      },
      {
        authorKey: head('puyvaillant'),
        at: '2026-09-21T08:07',
        text: `Puyvaillant : six groupes mélangés. Les poules, c’était la nôtre, elle va bien.`,
      },
      {
        authorKey: claire,
        at: '2026-09-21T12:34',
        text: `Ayoub demande si on a le droit de dessiner. J’ai dit que c’était conseillé.`,
      },
    ],
    reactions: { great: 23 },
  },
  {
    thread: 'projets',
    authorKey: stephanie,
    at: '2026-09-25T12:20',
    until: '2026-10-16T18:00',
    state: 'expired',
    title: `La Grande Corde à linge : jeudi 15 octobre, toutes les écoles accrochent`,
    body: `
Un jour, une corde, des pinces : chaque école suspend dehors les dessins de ses élèves, à hauteur d’enfant, pour que le village passe dessous.

Le mot de cette année : **« au bord »**. Au bord de l’eau, du toit, des larmes, de la feuille. Format A5, toutes techniques, un dessin par personne, adultes compris : le boulanger de Lurvaux a promis le sien.

## Pour que ça tienne
- Cinq mètres de corde pour vingt dessins.
- Deux pinces par dessin, sinon le vent gagne.
- Une bâche prête : s’il pleut, on accroche sous le préau.

Prenez **une photo sans élève** de votre corde à midi. Nous les assemblerons bout à bout : si chacun joue le jeu, la corde mesurera plus de 800 mètres.
`,
    picture: 'corde-a-linge',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: head('george-sand'),
        at: '2026-09-25T17:15',
        text: `Le boulanger a déjà commencé. Il dessine au bord du four.`,
      },
      {
        authorKey: head('montsarrac'),
        at: '2026-09-28T12:05',
        text: `À Montsarrac on aura besoin de quatre pinces par dessin : sur le plateau, le vent sait lire.`,
      },
    ],
    reactions: { great: 31, bravo: 6 },
  },
  {
    thread: 'projets',
    authorKey: jeanne,
    at: '2026-09-28T16:30',
    title: `La chorale des deux rives cherche encore trente voix`,
    body: `
Nous chantons le jeudi de 13 h 45 à 14 h 45, une semaine aux Tilleuls, une semaine à Rochepierre, en visioconférence quand la route est mauvaise (on ne chante pas ensemble à distance, mais on s’écoute très bien).

Le programme : un canon en occitan, une berceuse ukrainienne apportée par la maman de Sacha, deux chansons écrites par les élèves sur la rivière.

**Deux classes de la vallée** peuvent encore nous rejoindre à partir de janvier. Concert le vendredi 11 juin, à 18 h 30, sous la halle de Valbrume.

Je ne demande à personne de « savoir chanter ». Je demande d’avoir envie d’entendre son voisin. Jeanne Delpech, musicienne
`,
    picture: 'chorale',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: mathilde,
        at: '2026-09-28T17:50',
        text: `Mes CM2 chantent la berceuse dans l’escalier. En ukrainien. Je vérifie qu’ils ne s’endorment pas.`,
      },
      {
        authorKey: head('champlurel'),
        at: '2026-10-01T12:41',
        text: `Les CE2-CM de Champlurel sont partants pour janvier : 22 voix et un accordéon.`,
      },
    ],
    reactions: { great: 17, thanks: 5 },
  },
  {
    thread: 'projets',
    authorKey: valerie,
    at: '2026-10-01T12:30',
    title: `Semaine des petits champions : qui s’inscrit pour avril ?`,
    body: `
Du lundi 5 au vendredi 9 avril, cinq jours pour bouger, lire et compter autour du sport, dans nos cours d’école et au stade de Valbrume.

- **Lundi** : défis de cour, avec ce qu’on a (cordes, craies, cerceaux).
- **Mardi** : sport partagé avec les élèves de l’ULIS et le club handisport de Castelombre.
- **Jeudi** : rencontre entre écoles voisines, à pied ou à vélo.
- **Vendredi** : la grande marche, tous niveaux, cinq kilomètres ou cinq cents mètres.

Un athlète de la région parraine chaque secteur : ils ont dit oui tous les trois, j’annonce les noms en janvier. Inscription jusqu’au **vendredi 11 décembre**.
`,
    picture: 'petits-champions',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('louise-michel', 7),
        at: '2026-10-01T17:33',
        text: `L’ULIS propose d’arbitrer le mardi : ils ont déjà fait les cartons rouges. Beaucoup de cartons rouges.`,
      },
    ],
    reactions: { great: 14 },
  },
  {
    thread: 'projets',
    authorKey: teacher('lutins', 1),
    at: '2026-10-06T17:40',
    title: `L’école dehors, un mardi sur deux : venez voir avant d’essayer`,
    body: `
Depuis deux ans, les vingt-sept Lutins de Saint-Ferrin passent un mardi matin sur deux dans le bois de la Forge, du lavoir jusqu’au grand hêtre. On me demande souvent « et s’il pleut ? ». S’il pleut, on est mouillés.

Je propose **trois matinées portes ouvertes**, pour deux collègues à la fois : mardi 17 novembre, mardi 1er décembre, mardi 12 janvier. Rendez-vous à 8 h 50 au portail, bottes obligatoires.

Vous verrez le cercle du matin, les cabanes à compter, le goûter sur la souche, et Paulette, notre ATSEM, allumer un feu sous la pluie. Ça, on ne s’en lasse pas.
`,
    picture: 'marronnier',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('hirondelles', 3),
        at: '2026-10-06T18:10',
        text: `Je viens le 17 novembre, avec mes bottes et mes doutes.`,
      },
      {
        authorKey: teacher('hirondelles', 3),
        at: '2026-11-17T17:45',
        text: `Revenue sans les doutes. Merci, et merci à Paulette.`,
      },
    ],
    reactions: { great: 12, useful: 8 },
  },
  {
    thread: 'projets',
    authorKey: valerie,
    at: '2026-10-14T17:10',
    title: `Cross : 1 062 coureurs, 40 kilos de pommes, merci`,
    body: `
Il a fait onze degrés, le soleil est sorti à 10 h 02, et personne n’est tombé dans le lac. Enfin, presque personne.

- **41 classes** de 23 écoles.
- **734 élèves** sont arrivés à moins de trente secondes du temps qu’ils avaient annoncé. La palme à une élève de Velmont : quatre centièmes.
- Le relais des adultes a été remporté par les ATSEM de Valbrume, et ce n’était pas serré.

Merci aux agents de Sauvelande qui ont tondu le chemin la veille, aux pompiers qui se sont ennuyés, et aux quarante-six parents en gilet jaune aux carrefours.

Les temps de chaque classe sont partis dans les écoles. Ils ne sont pas publiés : chacun court contre lui-même.
`,
    picture: 'cross',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('lucioles', 2),
        at: '2026-10-14T17:55',
        text: `Martine a encadré la médaille dans le local des ATSEM. Elle dit que c’était l’échauffement.`,
      },
      { authorKey: head('lande'), at: '2026-10-14T18:20', text: `Presque personne : c’était moi. L’eau est à douze.` },
    ],
    reactions: { bravo: 42, thanks: 16 },
  },
]

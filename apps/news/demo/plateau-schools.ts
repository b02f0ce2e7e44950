import { classOf, ecole, familiesAndStaff, familiesOf, head, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const montsarrac = ecole('montsarrac')
const puyvaillant = ecole('puyvaillant')
const victorHugo = ecole('victor-hugo')
const tourvieille = ecole('tourvieille')
const vaudore = ecole('vaudore')
const josephineBaker = ecole('josephine-baker')
const aimeCesaire = ecole('aime-cesaire')
const lande = ecole('lande')
const mirevent = ecole('mirevent')
const grandsPres = ecole('grands-pres')
const rosaParks = ecole('rosa-parks')
const quatreVents = ecole('quatre-vents')
const velmont = ecole('velmont')

const smallSchools: readonly NewsDraft[] = [
  {
    thread: montsarrac,
    authorKey: head('montsarrac'),
    at: '2026-10-16T12:00',
    title: `Le vent a gagné, mais de peu`,
    body: `
À 9 h 50, vingt-cinq dessins tenaient à la corde. À 9 h 52, il en restait trois. Monsieur Salesse en a ramassé vingt et un dans son pré ; **le vingt-deuxième a été mangé par une vache**, sous les yeux de son auteur.

Il s’appelait « De l’herbe au bord de l’eau ». Une copie est en cours. Virginie Soulié et Kévin Artigues
`,
    picture: 'corde-a-linge',
    audience: familiesAndStaff,
    reactions: { great: 33 },
  },
  {
    thread: montsarrac,
    authorKey: head('montsarrac'),
    at: '2026-11-18T12:00',
    title: `Première neige annoncée : les combinaisons`,
    body: `
On sort tous les jours, dix minutes au moins, même sous la neige. Il faut une **combinaison qui s’enfile seul**, des moufles attachées par un cordon (pas des gants), et un prénom partout.

Temps moyen d’habillage de la classe en janvier dernier : dix-neuf minutes. Objectif : quinze.
`,
    picture: 'bonhommes-neige',
    audience: familiesAndStaff,
    reactions: { useful: 12 },
  },
  {
    thread: puyvaillant,
    authorKey: head('puyvaillant'),
    at: '2026-09-24T12:05',
    title: `Madame Chastang et le métier à tisser`,
    body: `
Odette Chastang, la grand-mère de Mila, est venue avec un métier de 1962. En deux séances, les vingt-quatre élèves ont tissé **une bande d’un mètre dix**, et compris pourquoi on dit « perdre le fil ».

Elle revient tous les jeudis à 14 h jusqu’aux vacances de Noël. Il nous faut de la laine, toutes couleurs, toutes grosseurs. Lucie Ferrières
`,
    audience: familiesAndStaff,
    reactions: { thanks: 18, bravo: 9 },
  },
  {
    thread: puyvaillant,
    authorKey: head('puyvaillant'),
    at: '2026-11-12T12:00',
    title: `Rallye maths : échauffement public`,
    body: `
Un problème par jour est affiché à l’abri du car. Hier : « Une poule et demie pond un œuf et demi en un jour et demi. Combien pond une poule en six jours ? » **Onze adultes** se sont trompés, dont le maire et la directrice.

Réponse demain, au même endroit.
`,
    picture: 'maths-mesure',
    audience: familiesAndStaff,
    reactions: { great: 21 },
  },
  {
    thread: tourvieille,
    authorKey: head('tourvieille'),
    at: '2026-09-07T12:00',
    title: `Seize élèves, un maître, une tour`,
    body: `
Notre classe unique compte trois CP, trois CE1, quatre CE2, trois CM1 et trois CM2. Les grands expliquent, les petits demandent pourquoi, et **le maître apprend des deux côtés**.

Le mercredi 16 septembre à 18 h, venez voir comment on fait cinq leçons à la fois. (Indice : on n’en fait jamais cinq à la fois.) Jérôme Bouyssou
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { great: 10 },
  },
  {
    thread: tourvieille,
    authorKey: head('tourvieille'),
    at: '2026-11-20T12:10',
    title: `Le studio du porte-manteau`,
    body: `
Notre coin d’enregistrement, sous les manteaux du couloir, a maintenant un coussin, une lampe rouge « silence » fabriquée par Loris, et un nom : **Radio Tourvieille**.

Première émission vendredi 4 décembre : la météo, une recette, et une interview exclusive du facteur.
`,
    picture: 'dictaphone',
    audience: familiesAndStaff,
    reactions: { bravo: 13 },
  },
  {
    thread: vaudore,
    authorKey: head('vaudore'),
    at: '2026-10-14T12:05',
    title: `Un milan royal dans le carnet`,
    body: `
Il est resté onze minutes au-dessus de l’école, et les élèves ont dessiné sans parler. La Ligue pour les oiseaux viendra **mardi 24 novembre** nous apprendre à les compter pour de vrai : âge, nombre, direction.

Jumelles bienvenues, même vieilles, même avec une seule bonne lunette. Rémi Gaubert
`,
    audience: familiesAndStaff,
    reactions: { great: 12 },
  },
  {
    thread: vaudore,
    authorKey: head('vaudore'),
    at: '2026-11-20T16:35',
    title: `Nos onze CM vont écrire à Bourg-Mévent`,
    body: `
Une classe des bords de l’Ombre cherchait des correspondants d’altitude. Nous leur racontons les milans, ils nous racontent les aigrettes, et **un journal de quatre pages** sera imprimé en janvier pour les deux villages.

Il manque un douzième correspondant. Les élèves proposent le facteur.
`,
    picture: 'lettres',
    audience: classOf('vaudore', 'CE1-CE2-CM1-CM2'),
    commentsOpen: 'all',
    reactions: { great: 9 },
  },
  {
    thread: mirevent,
    authorKey: head('mirevent'),
    at: '2026-09-11T12:00',
    title: `Mirevent : vingt élèves, huit niveaux`,
    body: `
De deux ans et demi à dix ans, dans la même salle. Le matin, les grands lisent une histoire aux petits pendant que j’allume le poêle (électrique, je vous rassure) ; l’après-midi, les petits dorment et les grands découvrent le silence.

Coralie Noguès reçoit le lundi soir. La porte est bleue, il n’y a pas de sonnette, **frappez fort**.
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { thanks: 8 },
  },
  {
    thread: mirevent,
    authorKey: head('mirevent'),
    at: '2026-11-16T12:00',
    title: `Qui sait réparer un harmonium ?`,
    body: `
Il était dans la grange de la mairie, il a cent neuf ans, il lui manque **sept touches et un pied**. Les élèves l’ont baptisé Marcel. Jeanne Delpech, la musicienne, dit qu’il a une belle âme et de mauvais poumons.
`,
    picture: 'chorale',
    audience: familiesAndStaff,
    reactions: { great: 14 },
  },
  {
    thread: quatreVents,
    authorKey: head('quatre-vents'),
    at: '2026-10-08T16:30',
    title: `CP-CE1 : vingt minutes dans la tanière`,
    body: `
Exercice de mise à l’abri réussi ce matin. Les dix-neuf CP-CE1 sont restés **vingt minutes** dans le placard des cartes de géographie, à écouter une histoire chuchotée par Madame Cazenave.

Personne n’a eu peur. Deux enfants ont demandé à y retourner, et la carte du Rhône a un pli. Sébastien Naudet
`,
    audience: familiesAndStaff,
    reactions: { bravo: 11 },
  },
  {
    thread: lande,
    authorKey: head('lande'),
    at: '2026-10-14T12:10',
    title: `Après le cross : merci, et une précision`,
    body: `
Merci aux quarante parents, aux cantonniers, aux pommes. Merci à la couverture de survie.

La précision : la directrice **n’a pas plongé**. Elle a reculé pour prendre la photo de groupe. L’eau est à douze degrés, la photo est très réussie. Hélène Gineste
`,
    picture: 'cross',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    reactions: { great: 36, thanks: 8 },
  },
]

const villages: readonly NewsDraft[] = [
  {
    thread: victorHugo,
    authorKey: head('victor-hugo'),
    at: '2026-09-22T12:10',
    title: `Élections, assurance, coopérative : trois papiers, une enveloppe`,
    body: `
Merci de rendre **avant vendredi 2 octobre** l’enveloppe bleue avec :
- l’attestation d’assurance (responsabilité civile et individuelle accident) ;
- la fiche d’urgence, relue et corrigée ;
- si vous le souhaitez, la participation à la coopérative. Elle est libre : zéro est un montant.

Catherine Viguier, directrice
`,
    audience: familiesAndStaff,
    reactions: { useful: 10 },
  },
  {
    thread: victorHugo,
    authorKey: teacher('victor-hugo', 1),
    at: '2026-11-06T16:30',
    title: `PS-MS-GS : les trois petits cochons enquêtent`,
    body: `
Paille, bois, brique : nous avons construit trois maisons et invité **le sèche-cheveux de Madame Campan** à jouer le loup. Résultat : la paille s’est envolée, le bois a tenu, et la brique a fait disjoncter la classe.

Le compte rendu est dicté par les enfants et illustré. Le loup est retourné dans la salle de bains.
`,
    audience: familiesOf('victor-hugo', 'PS-MS-GS'),
    commentsOpen: 'all',
    reactions: { great: 24 },
  },
  {
    thread: victorHugo,
    authorKey: head('victor-hugo'),
    at: '2026-11-19T12:10',
    title: `Collecte pour l’épicerie sociale`,
    body: `
Du **lundi 23 novembre au vendredi 4 décembre**, une caisse par classe : pâtes, conserves, couches, livres d’enfants en bon état. Les CM2 tiennent les comptes et livrent eux-mêmes, à pied, le samedi 5 au matin.

L’épicerie sert aussi des familles de l’école. On donne sans demander, on reçoit sans expliquer.
`,
    audience: familiesAndStaff,
    reactions: { thanks: 17, bravo: 10 },
  },
  {
    thread: josephineBaker,
    authorKey: head('josephine-baker'),
    at: '2026-09-14T12:00',
    title: `Une fresque pour Joséphine`,
    body: `
Le mur du préau attend. Vingt mètres carrés, un portrait, et autour **cent huit mains** d’élèves, une par une. L’illustratrice Maud Ferrand vient six fois, à partir du jeudi 8 octobre.

Blouses, vieux tee-shirts et parents grands (pour le haut) sont les bienvenus. Sonia Mercadier
`,
    audience: familiesAndStaff,
    reactions: { great: 20 },
  },
  {
    thread: josephineBaker,
    authorKey: teacher('josephine-baker', 3),
    at: '2026-11-12T16:30',
    title: `CP-CE1 : apprendre à se tromper de classe`,
    body: `
Pendant une semaine, chaque élève a passé une heure dans une autre classe que la sienne, avec une question à poser. La plus belle : « Chez vous, qui a le droit de dire qu’il n’a pas compris ? »

Les réponses sont affichées dans l’escalier. Linh Pham
`,
    audience: familiesOf('josephine-baker', 'CP-CE1'),
    reactions: { bravo: 15 },
  },
  {
    thread: josephineBaker,
    authorKey: teacher('josephine-baker', 4),
    at: '2026-11-17T16:40',
    title: `CE1-CE2 : le vieux pont en allumettes`,
    body: `
Quatre mille deux cents allumettes (sans tête), sept séances, et **le pont de Pierrelongue au 1/40**. Il supporte deux dictionnaires. Au troisième, nous avons appris le mot « flèche ».

Il sera exposé à Valbrume du 8 au 19 décembre. Grégoire Teulon
`,
    picture: 'maths-mesure',
    audience: familiesOf('josephine-baker', 'CE1-CE2'),
    reactions: { bravo: 18 },
  },
  {
    thread: aimeCesaire,
    authorKey: head('aime-cesaire'),
    at: '2026-11-03T12:15',
    title: `La cour vue d’en haut`,
    body: `
Les CM1-CM2 ont fini leur plan à l’échelle 1/50. On y voit le marronnier, deux bancs, l’ombre du mur à 10 h et à 15 h, et **huit flaques**, à leur place exacte du 3 novembre.

La mairie s’en servira pour choisir où enlever le bitume. Oui : on enlève du bitume, on plante des arbres, et ce sont les élèves qui décident où. Mariama Sow
`,
    picture: 'preau',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    reactions: { bravo: 27 },
  },
  {
    thread: aimeCesaire,
    authorKey: teacher('aime-cesaire', 1),
    at: '2026-11-19T16:30',
    title: `PS-MS-GS : le bonnet qui voyage`,
    body: `
Il est orange, il a un pompon, personne ne le reconnaît. Il a passé la semaine sur onze têtes différentes, toutes ravies. S’il est à vous, il est **au porte-manteau numéro 14**, propre et un peu triste. Agathe Lenoir
`,
    audience: familiesOf('aime-cesaire', 'PS-MS-GS'),
    reactions: { great: 13 },
  },
  {
    thread: grandsPres,
    authorKey: head('grands-pres'),
    at: '2026-10-05T12:00',
    title: `Miel : vingt-six kilos, et comment l’avoir`,
    body: `
La récolte est finie : **cent quatre pots de 250 g**, étiquetés à la main par les CE2-CM. 4,50 € le pot, deux par famille jusqu’au 15 octobre, puis ce qui reste.

Une bougie offerte à qui rapporte un pot vide. Les abeilles vont bien, elles passent l’hiver serrées ; nous aussi.
`,
    picture: 'abeilles',
    audience: familiesAndStaff,
    reactions: { great: 25 },
  },
  {
    thread: grandsPres,
    authorKey: teacher('grands-pres', 2),
    at: '2026-11-13T16:30',
    title: `CP-CE1 : le plus long ver de terre`,
    body: `
Il mesurait **vingt-deux centimètres**, étiré par lui-même, mesuré trois fois, relâché sous le composteur avec une ovation discrète.

Nous avons appris à mesurer quelque chose qui bouge, à attendre, et à se mettre d’accord. Les photos sont dans le cahier.
`,
    picture: 'potager',
    audience: familiesOf('grands-pres', 'CP-CE1'),
    reactions: { great: 16 },
  },
  {
    thread: rosaParks,
    authorKey: head('rosa-parks'),
    at: '2026-11-17T12:00',
    title: `Grève des transports : vendredi 20 novembre`,
    body: `
Les cars du plateau ne circulent pas **vendredi 20 novembre, le matin**. L’école est ouverte dès 8 h. Dix familles ont déjà proposé des places dans leur voiture : la liste est au portail, avec les horaires et un siège enfant prêté par la mairie.

La dictée est reportée à lundi, à la demande générale. Caroline Besse
`,
    audience: familiesAndStaff,
    reactions: { thanks: 15 },
  },
  {
    thread: velmont,
    authorKey: head('velmont'),
    at: '2026-10-14T12:00',
    title: `Quatre centièmes`,
    body: `
Une de nos CM1 avait annoncé douze minutes dix au cross. Elle est arrivée en **12 min 10 s et quatre centièmes**. Elle n’a pas de montre. Quand on lui demande comment elle a fait, elle répond qu’elle a chanté.

La chanson a été demandée par trois écoles. Anaïs Cazottes
`,
    picture: 'cross',
    audience: familiesAndStaff,
    reactions: { bravo: 31 },
  },
  {
    thread: velmont,
    authorKey: head('velmont'),
    at: '2026-11-14T10:30',
    state: 'draft',
    title: `Classe de neige : premières pistes`,
    body: `
À ne pas publier avant le conseil du 1er décembre.

- Centre des Hautes-Bories, cinq jours en mars 2028.
- Budget à trouver : environ 210 € par élève.
`,
    audience: familiesAndStaff,
  },
]

export const plateauNews: readonly NewsDraft[] = [...smallSchools, ...villages]

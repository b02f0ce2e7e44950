import { ecole, familiesAndStaff, familiesOf, head, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const victorHugo = ecole('victor-hugo')
const josephineBaker = ecole('josephine-baker')
const aimeCesaire = ecole('aime-cesaire')
const grandsPres = ecole('grands-pres')
const rosaParks = ecole('rosa-parks')
const velmont = ecole('velmont')

/** The larger schools of the plateau. */
export const villageNews: readonly NewsDraft[] = [
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

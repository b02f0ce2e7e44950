import { classOf, ecole, familiesAndStaff, familiesOf, head, sylvainFaure, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const prevert = ecole('prevert')
const petitsPas = ecole('petits-pas')

/** The schools of Bourg-Mévent. */
export const bourgMeventNews: readonly NewsDraft[] = [
  {
    thread: prevert,
    authorKey: head('prevert'),
    at: '2026-09-07T12:00',
    title: `Vélos, trottinettes : le garage est prêt`,
    body: `
Vingt-quatre places couvertes, des arceaux à deux hauteurs, et une pompe (merci au service technique). On descend de sa monture **au portail**, même quand on est en retard, surtout quand on est en retard.

Casque obligatoire jusqu’à douze ans. Laurent Cazaux, directeur
`,
    picture: 'velo',
    audience: familiesAndStaff,
    reactions: { useful: 16, thanks: 5 },
  },
  {
    thread: prevert,
    authorKey: teacher('prevert', 3),
    at: '2026-10-08T16:35',
    title: `CE2 : les aigrettes de la cantine`,
    body: `
Depuis le 15 septembre, on compte les oiseaux de la fenêtre de la cantine, le mardi et le jeudi à 12 h 15. Total à ce jour : 64 aigrettes, 3 hérons, 1 cormoran, et 212 purées refroidies.

Le tableau est affiché près de la porte ; le graphique est en cours, l’échelle a donné lieu à un vote. Bastien Lagarde
`,
    audience: familiesOf('prevert', 'CE2'),
    reactions: { great: 17 },
  },
  {
    thread: prevert,
    authorKey: head('prevert'),
    at: '2026-10-12T12:15',
    title: `Photo de classe : jeudi 5 novembre`,
    signed: true,
    body: `
Le photographe passe au retour des vacances, **jeudi 5 novembre** à partir de 8 h 45. Habits ordinaires, cheveux comme ils viennent.

Si vous ne souhaitez pas que votre enfant figure sur la photo de groupe, dites-le à son enseignant avant le 3 : il tiendra l’ardoise, hors champ, et c’est un poste très recherché.
`,
    picture: 'photo-classe',
    audience: familiesAndStaff,
    reactions: { thanks: 8 },
  },
  {
    thread: prevert,
    authorKey: teacher('prevert', 2),
    at: '2026-11-09T16:40',
    title: `CE1 : trois minutes douze secondes`,
    body: `
C’est notre nouveau record pour ranger la classe, montre en main, sans courir. Il a été battu vendredi par une équipe en grande forme, menée par Lily et son plan de rangement.

Nous cherchons des boîtes à chaussures, neuves ou usées, pour ranger… ce que nous rangeons. Céline Vidalie
`,
    audience: familiesOf('prevert', 'CE1'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: sylvainFaure,
        at: '2026-11-09T18:25',
        text: `Emma a chronométré sa chambre : trente-sept minutes. Marge de progrès.`,
      },
    ],
    reactions: { bravo: 12, great: 8 },
  },
  {
    thread: prevert,
    authorKey: head('prevert'),
    at: '2026-11-18T12:00',
    pinned: true,
    title: `Vente de jacinthes : les commandes jusqu’au 27 novembre`,
    body: `
Les CP ont planté **180 bulbes** dans des pots décorés. 3 € le pot, à retirer vendredi 18 décembre ; la jacinthe fleurira en janvier, quand on n’y croit plus.

Bénéfice pour l’achat de livres. L’an dernier : 94 albums, dont 11 sur les loups, réclamés à l’unanimité.
`,
    audience: familiesAndStaff,
    reactions: { great: 13 },
  },
  {
    thread: prevert,
    authorKey: teacher('prevert', 4),
    at: '2026-11-20T16:30',
    title: `CM1-CM2 A : nous avons des correspondants`,
    body: `
Ils sont onze, ils vivent à Vaudoré, à 870 m d’altitude, et ils voient des milans royaux par la fenêtre. Nos douze CM1 leur écrivent dès lundi ; les CM2 préparent les enveloppes, les cartes et l’imprimerie du journal.

Une question nous occupe : comment partager onze correspondants entre douze ? Capucine propose d’en inventer un.
`,
    picture: 'lettres',
    audience: classOf('prevert', 'CM1-CM2 A'),
    commentsOpen: 'all',
    reactions: { great: 15 },
  },
  {
    thread: petitsPas,
    authorKey: head('petits-pas'),
    at: '2026-09-22T12:00',
    title: `Un escargot très pressé`,
    body: `
Les grands inventent une pièce : l’histoire d’un escargot qui a rendez-vous. Nous cherchons **du carton ondulé**, une trottinette hors d’usage et un parent qui sache faire un son de pluie. Séverine Jouve
`,
    picture: 'theatre',
    audience: familiesOf('petits-pas', 'Grands'),
    reactions: { great: 12 },
  },
  {
    thread: petitsPas,
    authorKey: head('petits-pas'),
    at: '2026-11-04T12:10',
    title: `Gastro : lavons-nous les mains en chanson`,
    body: `
Huit absents lundi, onze mardi. On aère, on désinfecte les poignées, et on se lave les mains **le temps de deux couplets** de la chanson de l’escargot.

Un enfant malade la nuit reste à la maison le jour : c’est long à dire et plus court à guérir. Merci à Brigitte, qui a désinfecté 240 briques de construction.
`,
    audience: familiesAndStaff,
    reactions: { thanks: 14 },
  },
]

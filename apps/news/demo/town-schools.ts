import {
  classOf,
  ecole,
  elodie,
  everyone,
  familiesAndStaff,
  familiesOf,
  head,
  ines,
  jeanne,
  mathilde,
  nathalieOfRochepierre,
  paulo,
  sylvainFaure,
  teacher,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const preVert = ecole('pre-vert')
const mesanges = ecole('mesanges')
const prevert = ecole('prevert')
const petitsPas = ecole('petits-pas')
const mistral = ecole('mistral')

const rochepierre: readonly NewsDraft[] = [
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-09-01T16:50',
    title: `Le Pré-Vert rouvre ses portes`,
    body: `
111 élèves, cinq classes, et un nouveau tableau dans celle de Delphine Astruc, qui n’arrive pas à s’en remettre.

- **Horaires** : 8 h 45 à 12 h, 13 h 45 à 16 h 30.
- **Le vendredi**, Nina Belvèze prend la classe de CM1-CM2 ; je suis au bureau, la porte est ouverte.
- **La boîte rouge** devant l’école est une vraie boîte aux lettres : elle est relevée par les CE2-CM1, avec sérieux.

Mathilde Roumégas, directrice
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { thanks: 19 },
  },
  {
    thread: preVert,
    authorKey: ines,
    at: '2026-09-18T16:55',
    title: `CE2-CM1 : nous avons du courrier !`,
    body: `
Vingt-quatre lettres de Valbrume, et une énigme de pattes et de têtes qui a duré deux récréations. Hugo a trouvé en dessinant, Adama en criant, les autres en écoutant.

Chacun choisit son correspondant par la lettre, sans photo : on se lit avant de se voir. La rencontre est prévue au printemps, au pont de Pontarlane.
`,
    picture: 'lettres',
    audience: familiesOf('pre-vert', 'CE2-CM1'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: ines,
        at: '2026-09-21T17:10',
        text: `Pour les parents qui cherchent encore : ils sont six, et ils marchent sur deux pattes. Des poussins !`,
      },
    ],
    reactions: { great: 16 },
  },
  {
    thread: preVert,
    authorKey: elodie,
    at: '2026-09-24T16:45',
    title: `CP : la maîtresse aussi a des devoirs`,
    body: `
Ce soir, chaque enfant **vous** donne un devoir : lui lire une histoire de votre choix, en faisant au moins une voix ridicule. Il mettra une note de zéro à dix, sans pitié.

Moi aussi je suis notée, par mon fils. La dernière fois : six. « Le loup était trop gentil. » Élodie Marchand
`,
    picture: 'coin-lecture',
    audience: familiesOf('pre-vert', 'CP'),
    reactions: { great: 18 },
  },
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-10-09T18:40',
    title: `Vos parents élus, et un vote très disputé`,
    body: `
143 votants sur 201, cinq sièges, deux listes à **une voix d’écart**. Tout le monde s’est serré la main, et il a été décidé de faire la kermesse ensemble.

Les élèves ont voté le même jour, dans l’isoloir prêté par la mairie, pour le nom de la tortue du bassin. Élue dès le premier tour : **Madame Lenteur**, 58 voix, devant Turbo.
`,
    picture: 'urne',
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: paulo,
        at: '2026-10-09T19:55',
        text: `Inês avait fait campagne pour Turbo. Le débat continue à table.`,
      },
      {
        authorKey: nathalieOfRochepierre,
        at: '2026-10-10T09:20',
        text: `Emma a scruté le dépouillement jusqu’au bout. Bravo pour l’isoloir, c’est une très belle idée.`,
      },
    ],
    reactions: { bravo: 21 },
  },
  {
    thread: preVert,
    authorKey: teacher('pre-vert', 2),
    at: '2026-11-05T12:05',
    title: `CP-CE1 : la piscine change d’horaire`,
    body: `
À partir du **mardi 10 novembre**, départ à 8 h 50 au lieu de 9 h 05. Le car n’attend pas, mais il klaxonne une fois, gentiment.

Bonnet obligatoire, lunettes conseillées, caleçon long refusé. Florian Cayla
`,
    audience: familiesOf('pre-vert', 'CP-CE1'),
    reactions: { useful: 8 },
  },
  {
    thread: preVert,
    authorKey: mathilde,
    at: '2026-11-12T12:10',
    title: `Cahiers d’écrivains : exposition à la mairie`,
    body: `
Du lundi 16 au vendredi 27 novembre, dans la salle des mariages, **dix-huit premiers cahiers** de nos CM2, ouverts à la page du CP, et à côté la page de cette semaine.

Chaque élève a choisi ce qu’il montre. Certains ont choisi de ne rien montrer, et leur cahier fermé est exposé aussi, avec le titre « Pas maintenant ».
`,
    audience: familiesAndStaff,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: paulo,
        at: '2026-11-12T18:40',
        text: `Inês n’est qu’en CE2 et elle réserve déjà la page qu’elle montrera.`,
      },
    ],
    reactions: { bravo: 28, great: 6 },
  },
  {
    thread: preVert,
    authorKey: ines,
    at: '2026-11-19T16:50',
    title: `CE2-CM1 : une cinquième lettre, un dessin à deux`,
    body: `
Avec Noé, Lina et les autres CM1 de Valbrume, nous dessinons **un même pont** : ils font la rive gauche, nous la rive droite, et on colle au milieu. Pour l’instant les deux moitiés ne sont pas à la même hauteur ; il va falloir s’écrire.

Le dessin part dans l’enveloppe de vendredi. Rendez-vous le 8 décembre à l’exposition « maths et mesure » pour voir si les ponts se rejoignent.
`,
    audience: familiesOf('pre-vert', 'CE2-CM1'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: mathilde,
        at: '2026-11-19T17:30',
        text: `Côté Valbrume, un certain Jules propose un escalier. La négociation s’annonce longue.`,
      },
    ],
    reactions: { great: 14 },
  },
  {
    thread: preVert,
    authorKey: jeanne,
    at: '2026-11-20T15:10',
    state: 'submitted',
    title: `Chorale : répétition ouverte le jeudi 17 décembre`,
    body: `
Les parents de Rochepierre et de Valbrume peuvent venir écouter, à 13 h 45, salle du Foirail. On chantera trois morceaux, dont un pas encore prêt : c’est le plus intéressant.
`,
    picture: 'chorale',
    audience: familiesAndStaff,
  },
  {
    thread: mesanges,
    authorKey: head('mesanges'),
    at: '2026-09-10T12:15',
    title: `Sieste, doudous, et lits qui grincent`,
    body: `
Les vingt-trois petits dorment au dortoir bleu ; ceux qui ne dorment pas se lèvent au bout de quarante minutes, sur la pointe des pieds. Merci d’apporter **un drap-housse 60 × 120** marqué au prénom ; il revient le vendredi.

Le lit numéro 7 grince. On le sait. Il est réservé aux gros dormeurs.
`,
    audience: familiesOf('mesanges', 'Tout-petits et petits'),
    reactions: { useful: 7 },
  },
  {
    thread: mesanges,
    authorKey: teacher('mesanges', 2),
    at: '2026-10-02T16:40',
    title: `Moyens : Plume parle portugais`,
    body: `
La grand-mère de Mafalda est venue finir sa chanson. Vingt-trois enfants connaissent désormais le pont d’Avignon **dans deux langues**, et Plume, notre mascotte, a reçu un foulard de Braga.

Le cahier de Plume se lit dans préau, partie « Cahier multimédia ». Mettez le son. Awa Traoré
`,
    picture: 'maternelle',
    audience: familiesOf('mesanges', 'Moyens'),
    commentsOpen: 'all',
    reactions: { great: 20, thanks: 7 },
  },
  {
    thread: mesanges,
    authorKey: head('mesanges'),
    at: '2026-11-16T12:20',
    title: `Grands : visite au CP avant Noël`,
    body: `
Trois matinées d’échange avec le Pré-Vert : les grands au CP, les CP chez les grands, puis tout le monde dans la cour. Premier passage **jeudi 26 novembre à 9 h 30**.

Les CP ont préparé un guide en dessins : où sont les toilettes, qui est gentil (tout le monde), et comment on ouvre le portemanteau de la cantine.
`,
    audience: familiesOf('mesanges', 'Grands'),
    reactions: { great: 9 },
  },
]

const bourgMevent: readonly NewsDraft[] = [
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

const chantelarc: readonly NewsDraft[] = [
  {
    thread: mistral,
    authorKey: head('mistral'),
    at: '2026-09-03T12:00',
    title: `Deux langues, une école : comment ça marche`,
    body: `
Dans nos trois classes bilingues, la moitié du temps se passe en occitan. On ne traduit pas : **on vit** dans une langue, puis dans l’autre.

- À la maison, nul besoin de parler occitan. Lisez-lui en français, en portugais, en ce que vous voulez.
- Le cahier vert est en occitan, le rouge en français ; le vert a toujours une page audio.
- Le jeudi à 17 h, l’atelier des parents débute. Le mot de la semaine : *la calor*.

Aymeric Daunis, directeur
`,
    picture: 'preau',
    audience: familiesAndStaff,
    reactions: { thanks: 18 },
  },
  {
    thread: mistral,
    authorKey: teacher('mistral', 1),
    at: '2026-10-01T16:30',
    title: `Pichons e mejans : las castanhas`,
    body: `
*Avèm amassat tres quilòs de castanhas.* Nous avons ramassé trois kilos de châtaignes, trié les percées, compté les autres, et écouté comment elles craquent.

Jeudi 8 octobre, on les grille dans la cour à partir de 15 h 30. Venez avec un gant et une histoire. Maëva Rouquette
`,
    picture: 'marronnier',
    audience: familiesOf('mistral', 'PS-MS bilingue'),
    commentsOpen: 'all',
    reactions: { great: 19 },
  },
  {
    thread: mistral,
    authorKey: teacher('mistral', 3),
    at: '2026-11-06T16:35',
    title: `CE1-CE2 : Mamie Augusta au micro`,
    body: `
94 ans, deux langues et demie, et une mémoire de notaire : Madame Augusta Sicard a raconté aux élèves l’hiver 1956, quand on allait à l’école **sur la neige, par-dessus les murs**. L’enregistrement dure onze minutes ; il n’y a rien à couper.

À écouter dans le cahier multimédia, en occitan, avec le texte français que les élèves ont écrit. Guilhem Serres
`,
    picture: 'dictaphone',
    audience: familiesOf('mistral', 'CE1-CE2 bilingue'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: head('mistral'),
        at: '2026-11-06T17:15',
        text: `Elle a demandé à revenir. Elle a dit : « Je n’ai pas encore fait 1957. »`,
      },
    ],
    reactions: { bravo: 31, thanks: 9 },
  },
  {
    thread: mistral,
    authorKey: head('mistral'),
    at: '2026-11-19T12:05',
    title: `Laïcité : notre phrase dans les deux langues`,
    body: `
Les quatre classes ont voté. Notre feuille dira : **« Chez nous, chacun peut dire bonjour à sa façon. »** Et en occitan : *En çò nòstre, cadun pòt dire bonjorn a son biais.*

Deux élèves de CM2 la liront le mercredi 9 décembre à Valbrume. Il reste deux places dans la voiture pour des parents.
`,
    picture: 'arbre-laicite',
    audience: everyone,
    commentsOpen: 'all',
    reactions: { bravo: 16 },
  },
]

export const townNews: readonly NewsDraft[] = [...rochepierre, ...bourgMevent, ...chantelarc]

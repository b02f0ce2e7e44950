import { agnes, boxOf, circo, head, key, rased, school, teamBox, to } from './people.ts'
import type { DemoConversation } from './types.ts'

const [adrien, valerie, helene, josiane, thierry, mathilde] = (
  ['adrien', 'valerie', 'helene', 'josiane', 'thierry', 'mathilde'] as const
).map(key) as [string, string, string, string, string, string]

/** Between the circonscription, its services and the schools. */
export const circoConversations: readonly DemoConversation[] = [
  {
    subject: 'Effectifs prévisionnels : réponse attendue vendredi',
    by: josiane,
    as: teamBox,
    to: [{ schoolsOf: circo }],
    at: '2026-11-17T09:30',
    text: 'Mesdames, Messieurs les directeurs,\n\nMerci de nous indiquer vos effectifs prévus pour la rentrée 2027, niveau par niveau, avant le vendredi 27 novembre à midi.\n\nUne réponse à ce message suffit : le tableau sera rempli ici.',
    read: 61,
    readBy: [thierry],
    answers: [
      {
        by: mathilde,
        as: boxOf('pre-vert'),
        at: '2026-11-17T16:12',
        text: 'Bonjour,\n\nPré-Vert : 21 CP, 19 CE1, 22 CE2, 18 CM1, 20 CM2.',
      },
      {
        by: head('lucioles'),
        as: boxOf('lucioles'),
        at: '2026-11-18T08:20',
        text: 'Bonjour,\n\nLes Lucioles : 24 petits, 27 moyens, 26 grands.',
      },
    ],
    handled: { box: teamBox, assignee: josiane },
  },
  {
    subject: 'Exercice d’évacuation : compte rendu à déposer',
    by: helene,
    as: teamBox,
    to: [{ schoolsOf: circo }],
    at: '2026-11-05T10:00',
    text: 'Le premier exercice de l’année doit avoir eu lieu avant les vacances. Déposez votre compte rendu dans Documents, rayon « Sécurité », d’ici au 30 novembre.',
    closed: true,
    read: 86,
  },
  {
    subject: 'Demande d’aide pour un élève de CE1',
    by: thierry,
    as: boxOf('tilleuls'),
    to: [{ box: rased }],
    at: '2026-11-10T14:15',
    text: 'Bonjour,\n\nNous souhaitons votre avis pour un élève de CE1 qui entre difficilement dans l’écrit. Les parents sont informés et d’accord.\n\nQuand pourriez-vous passer l’observer ?',
    answers: [
      {
        by: key('laurent'),
        as: rased,
        at: '2026-11-12T09:40',
        text: 'Bonjour,\n\nJe peux venir le mardi 24 au matin. Pouvez-vous préparer deux écrits récents ?',
      },
      {
        by: thierry,
        as: boxOf('tilleuls'),
        at: '2026-11-12T12:30',
        text: 'Entendu pour mardi 24, à 9 heures. Les écrits seront prêts.',
      },
    ],
    handled: { box: rased, assignee: key('laurent'), isClosed: true },
  },
  {
    subject: 'Équipe éducative du 4 décembre',
    by: key('benedicte'),
    as: boxOf('lucioles'),
    to: [{ box: rased }],
    at: '2026-11-19T11:22',
    text: 'Bonjour,\n\nUne équipe éducative est prévue aux Lucioles le vendredi 4 décembre à 13 h 30. Votre présence nous aiderait.',
    handled: { box: rased, assignee: agnes },
  },
  {
    subject: 'Tablettes : retour de la classe mobile',
    by: adrien,
    to: to('thierry'),
    at: '2026-11-18T14:05',
    text: 'Bonjour Thierry,\n\nLa classe mobile part au Pré-Vert lundi. Peux-tu vérifier que les seize tablettes et les deux chargeurs sont dans la valise ?',
    answers: [
      {
        by: thierry,
        at: '2026-11-18T16:48',
        text: 'Bonjour Adrien,\n\nTout y est. Une tablette a l’écran fendu (la n° 7), je l’ai mise à part avec un mot.',
      },
      { by: adrien, at: '2026-11-19T08:12', text: 'Merci, je la fais réparer.' },
    ],
    filed: [{ by: adrien, folder: 'Matériel' }],
  },
  {
    subject: 'Formation « écrire tous les jours » : deux places',
    by: adrien,
    to: [{ structureKey: school('tilleuls'), audience: 'teachers' }],
    cc: to('thierry'),
    at: '2026-11-19T17:30',
    text: 'Bonjour à toutes et à tous,\n\nIl reste deux places pour l’animation du mercredi 2 décembre, de 9 heures à midi, à l’inspection. Dites-moi si cela vous intéresse.',
    read: 40,
    answers: [
      {
        by: key('sandrine'),
        at: '2026-11-20T08:01',
        text: 'Bonjour Adrien, je prends une place si c’est encore possible.',
      },
    ],
  },
  {
    subject: 'Cross des écoles : horaires des cars',
    by: valerie,
    to: [{ box: boxOf('tilleuls') }, { box: boxOf('pre-vert') }, { box: boxOf('louise-michel') }],
    at: '2026-11-13T10:45',
    text: 'Bonjour,\n\nDépart à 8 h 50 de Louise-Michel, 9 heures des Tilleuls, 9 h 20 du Pré-Vert. Retour à 11 h 45 au plus tard.\n\nEn cas de pluie forte, décision la veille à 17 heures.',
    readBy: [thierry, mathilde],
    handled: { box: boxOf('tilleuls'), assignee: key('claire'), isClosed: true },
  },
  {
    subject: 'Vendredi : visite de l’école',
    by: helene,
    to: to('thierry'),
    cc: to('adrien'),
    at: '2026-11-20T09:15',
    text: 'Bonjour Monsieur Lacombe,\n\nJe passerai vendredi 27 à 14 heures pour parler du projet d’école. Une heure suffira.',
  },
  {
    subject: 'Inscription d’un nouvel élève',
    by: key('bruno'),
    to: to('thierry'),
    at: '2026-11-18T10:20',
    text: 'Bonjour,\n\nUne famille arrive rue des Peupliers au 1er décembre, avec un enfant de CE2. L’inscription est faite en mairie : je vous transmets le dossier.',
    answers: [
      {
        by: thierry,
        at: '2026-11-18T12:40',
        text: 'Bonjour,\n\nMerci. Il rejoindra ma classe ; la famille peut passer visiter samedi matin.',
      },
    ],
  },
]

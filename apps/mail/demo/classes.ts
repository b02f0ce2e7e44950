import { pupilKeyOf } from '../../../kernel/demo/territory/keys.ts'
import { boxOf, families, key, pupils, school, teamBox, to } from './people.ts'
import type { DemoConversation } from './types.ts'

const [claire, lina, noe, ines, thierry] = (['claire', 'lina', 'noe', 'ines', 'thierry'] as const).map(key) as [
  string,
  string,
  string,
  string,
  string,
]

/** Of the class of Inès, at Le Pré-Vert. */
const pupil = (seat: number) => pupilKeyOf(6, 4, seat)

/** Pupils and their teachers, colleagues, drafts. */
export const classConversations: readonly DemoConversation[] = [
  {
    subject: 'Mon exposé sur les abeilles',
    by: lina,
    to: to('claire'),
    at: '2026-11-18T17:35',
    text: 'Maîtresse,\n\nEst-ce que je peux apporter un vrai morceau de ruche pour mon exposé ? Mon voisin en a une vide.\n\nLina',
    answers: [
      {
        by: claire,
        at: '2026-11-19T08:10',
        text: 'Bonjour Lina,\n\nQuelle bonne idée ! Demande à ton voisin de bien l’emballer, et pose-la sur mon bureau en arrivant.',
      },
      { by: lina, at: '2026-11-19T17:40', text: 'Merci maîtresse !' },
    ],
  },
  {
    subject: 'Je ne retrouve pas le texte de lecture',
    by: noe,
    to: to('claire'),
    at: '2026-11-20T17:12',
    text: 'Bonjour maîtresse, j’ai laissé ma feuille en classe. C’était quelle page ?\n\nNoé',
  },
  {
    subject: 'Le livre de la semaine',
    by: claire,
    to: [pupils('tilleuls', 'CM1 A')],
    at: '2026-11-16T16:45',
    text: 'Bonjour les CM1,\n\nCette semaine, nous lisons les chapitres 3 et 4. Notez un mot que vous ne connaissez pas : nous le chercherons ensemble mardi.',
    read: 55,
    readBy: [lina],
  },
  {
    subject: 'Notre exposé sur les volcans',
    by: pupil(1),
    to: [{ person: pupil(2) }],
    at: '2026-11-20T17:05',
    text: 'Salut,\n\nJ’ai trouvé un livre à la bibliothèque avec un volcan qui s’ouvre. On se partage les pages demain ?',
  },
  {
    subject: 'Lettres de vos correspondants',
    by: ines,
    to: to('claire'),
    at: '2026-11-17T12:10',
    text: 'Bonjour Claire,\n\nLes lettres des CE2 partent demain au courrier. Ils ont ajouté un plan de leur village.\n\nQuand pensez-vous répondre ?',
    answers: [
      {
        by: claire,
        at: '2026-11-17T13:30',
        text: 'Bonjour Inès,\n\nLa semaine du 30 ! Les miens préparent un jeu de devinettes.',
      },
    ],
    filed: [{ by: claire, folder: 'Correspondance' }],
  },
  {
    subject: 'Conseil des maîtres de jeudi',
    by: thierry,
    to: [{ structureKey: school('tilleuls'), audience: 'staff' }],
    at: '2026-11-16T12:00',
    text: 'Bonjour à tous,\n\nJeudi 26 à 16 h 45 : spectacle de fin d’année, surveillance de la cour, commande de fournitures.\n\nAjoutez vos points en répondant à ce message.',
    read: 80,
    readBy: [claire, key('sandrine')],
    answers: [{ by: key('sandrine'), at: '2026-11-16T13:15', text: 'J’ajoute le prêt des vélos, si possible.' }],
  },
  {
    subject: 'Remplacement de mardi',
    by: claire,
    to: to('thierry'),
    at: '2026-11-10T07:55',
    text: 'Bonjour Thierry,\n\nJe suis convoquée mardi 24 au matin pour la formation. Le travail des élèves est prêt sur mon bureau.',
    answers: [{ by: thierry, at: '2026-11-10T08:25', text: 'Merci Claire, une remplaçante est prévue.' }],
  },
  {
    subject: 'Réunion de mi-année',
    by: claire,
    to: [families('tilleuls', 'CM1 A')],
    at: '2026-11-20T12:30',
    text: 'Bonjour à tous,\n\nJe vous propose une réunion en janvier pour',
    draft: true,
  },
  {
    subject: 'Projet jardin',
    by: thierry,
    as: boxOf('tilleuls'),
    to: [{ box: teamBox }],
    at: '2026-11-19T18:05',
    text: 'Bonjour,\n\nL’école souhaite déposer un projet autour du potager.',
    draft: true,
  },
]

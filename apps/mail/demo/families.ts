import { boxOf, families, key, school, to } from './people.ts'
import type { DemoConversation } from './types.ts'

const [claire, samira, marc, delphine, julien, thierry] = (
  ['claire', 'samira', 'marc', 'delphine', 'julien', 'thierry'] as const
).map(key) as [string, string, string, string, string, string]

/** Between families and those who teach their children, at Les Tilleuls and around. */
export const familyConversations: readonly DemoConversation[] = [
  {
    subject: 'Lina absente demain matin',
    by: samira,
    to: to('claire'),
    at: '2026-11-19T19:42',
    text: 'Bonjour,\n\nLina a rendez-vous chez l’orthodontiste demain à 9 heures. Elle sera en classe vers 10 h 30, après la récréation.\n\nPouvez-vous lui garder la feuille de problèmes ?\n\nMerci beaucoup.',
    answers: [
      {
        by: claire,
        at: '2026-11-20T08:05',
        text: 'Bonjour,\n\nC’est noté. La feuille est dans son casier, et Mai lui expliquera le travail de groupe.\n\nBonne journée.',
      },
    ],
  },
  {
    subject: 'Sortie au musée de la Mine : qui nous accompagne ?',
    by: claire,
    to: [families('tilleuls', 'CM1 A')],
    at: '2026-11-16T17:20',
    text: 'Bonjour à tous,\n\nNous partons au musée de la Mine le jeudi 3 décembre, de 8 h 40 à 16 heures. Il nous faut quatre adultes pour accompagner les groupes.\n\nSi vous êtes disponible, répondez à ce message avant vendredi : je préviendrai les quatre premiers.\n\nPensez au pique-nique et à la gourde.',
    read: 78,
    readBy: [samira, delphine],
    answers: [
      { by: samira, at: '2026-11-16T20:11', text: 'Bonjour, je peux venir toute la journée.' },
      {
        by: julien,
        at: '2026-11-17T12:34',
        text: 'Bonjour,\n\nJe suis libre ce jour-là. Je peux aussi prendre la trousse de secours.',
      },
      { by: claire, at: '2026-11-17T16:50', text: 'Merci, je vous compte dans l’équipe !' },
    ],
    filed: [{ by: claire, folder: 'Sorties' }],
  },
  {
    subject: 'Lunettes de Noé',
    by: delphine,
    to: to('claire'),
    at: '2026-11-18T18:03',
    text: 'Bonjour,\n\nNoé a de nouvelles lunettes depuis hier, à porter tout le temps en classe. Il a tendance à les ranger dans son cartable.\n\nPourriez-vous le lui rappeler les premiers jours ?',
    answers: [
      {
        by: claire,
        at: '2026-11-19T07:58',
        text: 'Bonjour,\n\nBien sûr. Il les a gardées toute la matinée : je l’ai assis plus près du tableau en attendant qu’il s’habitue.',
      },
      { by: delphine, at: '2026-11-19T18:20', text: 'Merci, cela se passe mieux à la maison aussi.' },
    ],
  },
  {
    subject: 'Semaine de Noé chez moi',
    by: julien,
    to: to('claire'),
    at: '2026-11-20T12:15',
    text: 'Bonjour,\n\nNoé sera chez moi à Rochepierre la semaine du 23. Si un mot du carnet doit être signé, merci de me l’envoyer ici plutôt que de le glisser dans le cartable.',
  },
  {
    subject: 'Rendez-vous pour faire le point',
    by: claire,
    to: to('samira', 'marc'),
    at: '2026-11-13T16:40',
    text: 'Bonjour,\n\nJe vous propose de nous rencontrer pour parler du début d’année de Lina, qui est très à l’aise à l’oral et que je voudrais aider en orthographe.\n\nMardi 1er ou jeudi 3 décembre, à 16 h 45 ?',
    readBy: [samira, marc],
    answers: [
      { by: marc, at: '2026-11-13T19:25', text: 'Bonjour, le mardi nous convient.' },
      { by: claire, at: '2026-11-16T08:02', text: 'Parfait, à mardi 1er décembre à 16 h 45, dans la classe.' },
    ],
    filed: [{ by: claire, folder: 'Rendez-vous' }],
  },
  {
    subject: 'Cantine du vendredi',
    by: marc,
    to: [{ structureKey: school('tilleuls'), audience: 'heads' }],
    at: '2026-11-17T21:04',
    text: 'Bonsoir,\n\nÀ partir du 27 novembre, Lina et Ilyès déjeuneront à la maison le vendredi. Faut-il aussi le dire à la mairie ?',
    answers: [
      {
        by: thierry,
        at: '2026-11-18T08:30',
        text: 'Bonjour,\n\nOui, le service des écoles gère les inscriptions : je leur transmets votre message et ils vous confirmeront.',
      },
    ],
  },
  {
    subject: 'Photos de classe : bons de commande',
    by: thierry,
    as: boxOf('tilleuls'),
    to: [{ structureKey: school('tilleuls'), audience: 'guardians' }],
    at: '2026-11-12T11:00',
    text: 'Chères familles,\n\nLes pochettes de photographies sont dans les cartables. Rapportez la pochette ou le règlement avant le vendredi 27 novembre.\n\nLe bénéfice revient à la coopérative de l’école.',
    closed: true,
    read: 64,
    readBy: [samira, delphine],
  },
  {
    subject: 'Certificat de scolarité',
    by: samira,
    to: [{ structureKey: school('tilleuls'), audience: 'heads' }],
    at: '2026-11-09T13:48',
    text: 'Bonjour,\n\nPourriez-vous m’envoyer un certificat de scolarité pour Lina et un pour Ilyès ? C’est pour la caisse d’allocations.',
    answers: [
      {
        by: thierry,
        at: '2026-11-09T17:10',
        text: 'Bonjour,\n\nIls sont prêts au bureau. Vous pouvez passer demain à 8 h 20, ou je les confie à Lina.',
      },
      { by: samira, at: '2026-11-09T17:32', text: 'Confiez-les à Lina, merci !' },
    ],
  },
  {
    subject: 'Lou a perdu une dent',
    by: key('camille'),
    to: to('sandrine'),
    at: '2026-11-20T07:50',
    text: 'Bonjour,\n\nLou a perdu sa première dent dans la nuit et voudra certainement le raconter. Elle l’apporte dans une petite boîte.',
    answers: [
      {
        by: key('sandrine'),
        at: '2026-11-20T12:05',
        text: 'Elle l’a montrée à toute la classe. Nous en avons fait une phrase du jour !',
      },
    ],
  },
  {
    subject: 'Réunion avec la mère de Sacha',
    by: key('benedicte'),
    to: to('oksana'),
    at: '2026-11-18T16:55',
    text: 'Bonjour,\n\nJe voudrais vous montrer les progrès de Sacha. Jeudi à 16 h 30, avec une personne qui parle ukrainien ?\n\nC’est gratuit et cela dure vingt minutes.',
  },
  {
    subject: 'Étude du soir',
    by: key('fatou'),
    to: [{ structureKey: school('tilleuls'), audience: 'heads' }],
    at: '2026-11-20T18:22',
    text: 'Bonjour,\n\nMoussa peut-il rester à l’étude le mardi et le jeudi à partir de décembre ? Je finis plus tard ces jours-là.',
  },
]

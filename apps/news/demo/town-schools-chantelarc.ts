import { ecole, everyone, familiesAndStaff, familiesOf, head, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

const mistral = ecole('mistral')

/** The school of Chantelarc. */
export const chantelarcNews: readonly NewsDraft[] = [
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

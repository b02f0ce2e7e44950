import {
  claire,
  classOf,
  delphine,
  ecole,
  familiesOf,
  jeanBaptisteColin,
  julieArmand,
  julien,
  lina,
  marc,
  noe,
  suzanne,
  thuNguyen,
} from './people.ts'
import type { NewsDraft } from './types.ts'

const thread = ecole('tilleuls')
const cm1a = familiesOf('tilleuls', 'CM1 A')

/** CM1 A: Claire Brunet, her 24 pupils and their 31 guardians. */
export const cm1aNews: readonly NewsDraft[] = [
  {
    thread,
    authorKey: claire,
    at: '2026-09-04T17:05',
    title: `CM1 A : notre première semaine`,
    body: `
Vingt-quatre CM1, deux tortues (Castor et Pollux), une classe au premier étage avec vue sur le clocher.

- **Lundi** : piscine en avril seulement ; d’ici là, gymnase de 10 h à 11 h.
- **Mardi** : bibliothèque, pensez au livre.
- **Jeudi** : chorale, une semaine sur deux à Rochepierre à partir du 24 septembre.
- **Vendredi** : conseil de classe, présidé par un élève.

Les devoirs sont écrits dans le cahier de textes avant 16 h. Si un soir c’est trop long, on arrête et on m’écrit un mot : je préfère un élève qui dort.
`,
    audience: cm1a,
    reactions: { thanks: 19 },
  },
  {
    thread,
    authorKey: claire,
    at: '2026-09-11T16:50',
    title: `CM1 A : la première lettre est partie`,
    body: `
Vingt-quatre lettres et une énigme sont parties pour Rochepierre, chez Madame Carvalho. Timbre choisi à la majorité : celui avec l’écureuil.

L’énigme de Lina : « J’ai deux fois plus de pattes que de têtes et je dors dans un carton. Combien sommes-nous si nous avons douze pattes ? » La réponse a fait débat jusqu’à la grille.

Si vous avez des timbres oubliés dans un tiroir, ils nous intéressent.
`,
    picture: 'lettres',
    audience: cm1a,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: marc,
        at: '2026-09-11T18:30',
        text: `Lina refuse de nous donner la réponse. On cherche depuis l’entrée.`,
      },
      {
        authorKey: julieArmand,
        at: '2026-09-11T20:10',
        text: `Quarante timbres de ma tante Odile dans le cartable de Suzanne lundi, dont un avec Pasteur.`,
      },
    ],
    reactions: { great: 15 },
  },
  {
    thread,
    authorKey: claire,
    at: '2026-10-13T18:10',
    title: `CM1 A : ils ont couru, ils ont ri, ils ont dormi dans le car`,
    body: `
Tout le monde a terminé. Quentin avait annoncé 12 minutes, il a mis **12 minutes et 3 secondes**. Rose a fait demi-tour pour attendre Abigaëlle qui avait perdu une chaussure, et elles ont fini en se tenant la main : leur temps est faux de quatre minutes et c’est le plus beau de la journée.

Deux vestes et une gourde verte attendent leur propriétaire dans la caisse du couloir.

Merci à Monsieur Castel et à Monsieur Colin, gilets jaunes exemplaires.
`,
    picture: 'cross',
    audience: cm1a,
    commentsOpen: 'all',
    comments: [
      {
        authorKey: jeanBaptisteColin,
        at: '2026-10-13T19:25',
        text: `Éloan s’est endormi à table, dans la purée. Merci pour cette journée.`,
      },
      {
        authorKey: julien,
        at: '2026-10-13T19:40',
        text: `La gourde verte est à Noé. Il dit que non, mais elle est à Noé.`,
      },
    ],
    reactions: { bravo: 22, thanks: 9 },
  },
  {
    thread,
    authorKey: claire,
    at: '2026-11-05T16:45',
    title: `CM1 A : la carte des fontaines, on a besoin de vous`,
    body: `
Nous dressons la carte des fontaines de Valbrume. Nous en connaissons **neuf**. Les archives de la mairie en comptent quatorze.

Si vos parents, vos voisins, le monsieur du garage se rappellent une fontaine, une pompe, un lavoir disparu : racontez-le, photographiez-le (sans personne dessus), ou dites-le à votre enfant qui l’écrira. Nous allons vérifier sur place **vendredi 13 et vendredi 20 novembre**, de 14 h à 15 h 30.
`,
    picture: 'globe',
    audience: classOf('tilleuls', 'CM1 A'),
    commentsOpen: 'all',
    comments: [
      {
        authorKey: delphine,
        at: '2026-11-05T18:33',
        text: `Mon père parle d’une pompe derrière l’ancienne gendarmerie, peinte en vert. Il peut venir la montrer.`,
      },
      {
        authorKey: claire,
        at: '2026-11-05T18:50',
        text: `Avec plaisir ! Vendredi 13 à 14 h, devant l’école. Noé est prévenu, il prépare ses questions.`,
      },
      {
        authorKey: thuNguyen,
        at: '2026-11-06T07:58',
        text: `Il y en a une dans la cour de la résidence, bâtiment B, elle coule encore un peu.`,
      },
      {
        authorKey: noe,
        at: '2026-11-13T16:30',
        text: `On a retrouvé la pompe de Papi ! Elle n’est plus verte mais elle grince.`,
      },
    ],
    reactions: { great: 13 },
  },
  {
    thread,
    authorKey: claire,
    at: '2026-11-19T17:00',
    pinned: true,
    title: `Sortie au musée, mardi 1er décembre`,
    body: `
Départ en car à **9 h**, retour à **16 h**. Prévoir un pique-nique et un vêtement chaud. Deux accompagnateurs sont les bienvenus.

## Le programme
- **10 h** : visite du musée de Castelombre en deux groupes, « À table chez les Gallo-Romains ».
- **12 h** : pique-nique dans la salle voûtée (il y fait 15 °C, d’où le vêtement chaud).
- **13 h 30** : atelier mosaïque ; chacun rapporte la sienne.

## Pratique
- Le car part de la **place du Marché**, à cause des travaux.
- La sortie est offerte par la coopérative et la mairie. Rien à payer, rien à acheter sur place.
- Le mot à signer est dans le carnet de liaison : 18 familles sur 24 ont répondu.

Venez en chaussures qui aiment marcher. Claire Brunet
`,
    picture: 'car-musee',
    audience: classOf('tilleuls', 'CM1 A'),
    commentsOpen: 'all',
    comments: [
      { authorKey: marc, at: '2026-11-19T17:40', text: `Je viens ! J’ai posé ma journée.` },
      {
        authorKey: jeanBaptisteColin,
        at: '2026-11-19T18:22',
        text: `Je peux être le second, si personne n’a parlé avant moi.`,
      },
      { authorKey: claire, at: '2026-11-19T18:41', text: `Parfait, l’équipe est complète. Merci à vous deux.` },
      { authorKey: lina, at: '2026-11-20T16:35', text: `Est-ce qu’on a le droit de toucher les mosaïques ?` },
      { authorKey: claire, at: '2026-11-20T16:48', text: `Celles du musée, non. La tienne, autant que tu veux.` },
    ],
    reactions: { great: 14, thanks: 8 },
  },
  {
    thread,
    authorKey: claire,
    at: '2026-11-20T17:10',
    title: `CM1 A : pour lundi`,
    body: `
- Poésie : les deux premières strophes de la « Chanson d’automne », à dire à quelqu’un.
- Tables de 7, dans l’ordre puis dans le désordre.
- Lecture : page 42, on relit à voix haute.

Castor a été vu debout sur Pollux. Le débat sur les raisons est ouvert lundi au conseil.
`,
    audience: classOf('tilleuls', 'CM1 A'),
    commentsOpen: 'all',
    comments: [{ authorKey: suzanne, at: '2026-11-20T17:45', text: `Je pense que Castor voulait voir le clocher.` }],
    reactions: { great: 9 },
  },
  {
    thread,
    authorKey: claire,
    at: '2026-11-19T21:15',
    state: 'draft',
    title: `CM1 A : bilan de la correspondance`,
    body: `
À finir pendant le week-end.

- Cinq lettres échangées, cinq énigmes, une dispute (réglée par écrit).
- Demander à Mai et à Nam s’ils acceptent qu’on publie leur dessin du pont.
`,
    audience: cm1a,
  },
]

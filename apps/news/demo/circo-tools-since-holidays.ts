import { adrien, claire, head, ines, teacher } from './people.ts'
import type { NewsDraft } from './types.ts'

/** The episodes of the series since the autumn holidays, and those to come. */
export const toolsSinceHolidays: readonly NewsDraft[] = [
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-11-06T14:00',
    title: `L’outil numérique de la semaine n° 8 : le micro de la rédaction`,
    episode: { theme: 'Parler et écouter', levels: ['CM1', 'CM2'], tries: 5 },
    body: `
Une rentrée en douceur : on tend un micro. Trois minutes d’interview, c’est une semaine de travail sur les questions, l’écoute et la reformulation.

Les CM2 d’Anne-Laure Teyssier préparent *Le Petit Tilleul* et sont allés interroger Ghislaine Rieux, qui dirige la cuisine centrale. Première version : sept questions auxquelles on répond par oui. Deuxième version : « Qu’est-ce qui se passe quand il n’y a plus de purée ? » Quatre minutes de bonheur.

## La méthode en quatre temps
1. Chacun écrit trois questions, le groupe en garde cinq.
2. On barre toutes les questions auxquelles on peut répondre par oui ou par non.
3. Un élève interroge, un autre tient le micro, un troisième note les mots à réécouter.
4. On coupe ensemble : deux minutes au plus, sinon personne n’écoute jusqu’au bout.

## L’autorisation
La voix d’un adulte se demande comme son image. Le modèle d’autorisation d’une page est dans les documents de la circonscription.
`,
    picture: 'dictaphone',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('tilleuls', 8),
        at: '2026-11-06T16:45',
        text: `On connaît maintenant le secret de la purée du jeudi, mais on a promis de ne rien dire avant le numéro 1.`,
      },
    ],
    reactions: { great: 13, useful: 10 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-11-13T14:00',
    title: `L’outil numérique de la semaine n° 9 : l’exercice qui s’explique`,
    episode: { theme: 'Mathématiques', levels: ['CE1', 'CE2'], tries: 4 },
    body: `
Les exercices en ligne corrigent vite. Trop vite, parfois : rouge, vert, suivant. Cette semaine, on leur ajoute **une phrase d’explication**, et tout change.

## Le principe
Pour chaque mauvaise réponse prévisible, écrivez ce que l’élève a sans doute pensé. Exemple en CE2, 402 − 138 :
- s’il répond 336, il a retranché le plus petit chiffre du plus grand dans chaque colonne : « Regarde les unités : peux-tu enlever 8 à 2 ? »
- s’il répond 274, il a oublié une retenue : « Tu as pris une dizaine. L’as-tu rendue ? »

## Combien de temps ?
Comptez un quart d’heure pour cinq questions. C’est plus long qu’une fiche, mais la fiche se refait chaque année et l’exercice se garde. Bastien Lagarde (CE2, Bourg-Mévent) en a écrit douze sur la soustraction : demandez-lui, il prête.

## Pour les élèves qui lisent peu
Enregistrez l’explication avec le bouton micro : ils l’écoutent au casque.
`,
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('prevert', 3),
        at: '2026-11-13T18:20',
        text: `Je prête, mais je demande en échange vos erreurs d’élèves préférées : il m’en faut pour la division.`,
      },
      {
        authorKey: ines,
        at: '2026-11-16T08:05',
        text: `36 divisé par 4 égale 12 « parce que 3 et 6, ça fait 9, et 9 c’est presque 12 ». Cadeau.`,
      },
    ],
    reactions: { useful: 15, thanks: 6 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-11-20T14:00',
    pinned: true,
    title: `L’outil numérique de la semaine : le dictaphone`,
    episode: { theme: 'Parler et écouter', levels: ['CP', 'CE1', 'CE2'], tries: 2 },
    body: `
Enregistrer une lecture, l’écouter, recommencer : trois usages simples pour le cycle 2, et une fiche à imprimer pour la classe. C’est le numéro 10 de la série, et le plus demandé.

## 1. Se relire avec les oreilles
L’élève lit cinq lignes, s’écoute au casque, suit du doigt et choisit **une** chose à améliorer : une liaison, un point, un mot avalé. Il recommence une fois, pas deux. Au CP A des Tilleuls, Sandrine Peyrat y consacre huit minutes, quatre élèves à la fois.

## 2. Garder une trace du chemin
Même texte le 1er octobre et le 20 novembre. On écoute les deux à la suite. Lou a souri tout de suite : « Avant, je lisais comme un robot. » Les familles l’entendent dans le cahier multimédia, et c’est plus parlant qu’un score de fluence.

## 3. Dicter avant d’écrire
Les élèves qui ont plus d’idées que de crayon dictent leur histoire, puis l’écoutent phrase par phrase pour l’écrire. On sépare deux difficultés au lieu de les empiler.

## La fiche
Une page A5 avec les trois pictogrammes (parler, écouter, recommencer) : elle est dans les documents de la circonscription, dossier « Outils de la semaine ».

## À retenir
Enregistrez dans un coin calme, couloir compris. Et effacez ce qui ne sert pas : un enregistrement de voix d’enfant se garde le temps du travail, pas plus.
`,
    picture: 'dictaphone',
    commentsOpen: 'staff',
    comments: [
      {
        authorKey: teacher('tilleuls', 1),
        at: '2026-11-20T14:31',
        text: `Lou est très fière d’être citée. Elle demande si on peut enregistrer aussi le hamster.`,
      },
      {
        authorKey: claire,
        at: '2026-11-20T14:44',
        text: `Ça marche aussi en CM1 pour la poésie : ils s’enregistrent trois fois, et la troisième on entend enfin la ponctuation.`,
      },
      {
        authorKey: teacher('verger', 1),
        at: '2026-11-20T15:02',
        text: `Chez les petits, on enregistre les comptines. Le casque anti-bruit du coin calme fait très bien l’affaire.`,
      },
      {
        authorKey: head('noirlande'),
        at: '2026-11-20T15:10',
        text: `Question de classe unique : où mettez-vous le coin calme quand il n’y a qu’une pièce ?`,
      },
      {
        authorKey: head('tourvieille'),
        at: '2026-11-20T15:16',
        text: `Sous le porte-manteau du couloir, avec un coussin. On l’appelle le studio.`,
      },
      {
        authorKey: adrien,
        at: '2026-11-20T15:40',
        text: `Le studio du porte-manteau sera dans la fiche. Merci à toutes et à tous !`,
      },
    ],
    reactions: { useful: 17, thanks: 8, great: 6 },
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-11-27T14:00',
    state: 'scheduled',
    title: `L’outil numérique de la semaine n° 11 : la frise chronologique`,
    episode: { theme: 'Explorer le monde', levels: ['CE2', 'CM1', 'CM2'], tries: 0 },
    body: `
Une ligne du temps qui s’allonge quand on la touche. Pour la préhistoire comme pour l’histoire de la classe, la frise aide à sentir une chose difficile : **combien** de temps.

## Deux frises à essayer
- **La frise de l’année** (cycle 1 et 2) : un évènement par semaine, choisi par les élèves. En juin, on relit tout.
- **La frise à l’échelle** (cycle 3) : un siècle égale un mètre, dans la cour, avec une craie. L’Antiquité sort par le portail ; c’est le but.

## La fiche
Elle propose dix évènements déjà datés et illustrés pour le CM1, du vase de Soissons à l’imprimerie.
`,
    commentsOpen: 'staff',
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-11-18T18:40',
    state: 'draft',
    title: `L’outil numérique de la semaine n° 12 : faire lire à voix haute`,
    episode: { theme: 'Parler et écouter', levels: ['CP', 'CE1'], tries: 0 },
    body: `
Brouillon pour le vendredi 4 décembre. À vérifier : voix disponibles sur les tablettes de Pontarlane.

- Consigne lue autant de fois qu’on veut, sans déranger personne.
- Pour les élèves allophones de l’UPE2A : demander à Idriss Camara son retour.
- Ne pas oublier la limite : la machine lit tout, même ce qu’il ne faut pas (numéros de page, légendes).
`,
  },
  {
    thread: 'pedagogie',
    authorKey: adrien,
    at: '2026-12-11T14:00',
    state: 'scheduled',
    title: `L’outil numérique de la semaine n° 13 : la photo légendée`,
    episode: { theme: 'Lire et écrire', levels: ['GS', 'CP', 'CE1'], tries: 0 },
    body: `
Une photo prise en classe, trois flèches, trois mots. En grande section, l’élève dicte ; au CP, il écrit ; au CE1, il ajoute une phrase.

## Le déroulement
1. On photographie un objet, une plante ou une construction : jamais un visage.
2. On imprime en A5, et chacun pose ses flèches au crayon.
3. On recopie les légendes au propre, puis on compare deux photos du même objet.

## Pourquoi ça marche
Légender oblige à choisir **le** mot exact. Au CP de Bourg-Mévent, « truc » a disparu des cahiers en deux semaines.
`,
    commentsOpen: 'staff',
  },
]

import type { Charter } from './charter.ts'

export const charter: Charter = {
  title: 'La charte de préau, pour les enfants',
  opening: 'préau, c’est comme la cour de l’école : on y est ensemble, et on y est bien quand chacun fait attention.',
  chapters: [
    {
      title: 'Mon secret',
      points: [
        'Mes trois images ou mes deux mots sont à moi. Je ne les dis à personne, même pas à mon meilleur ami.',
        'Je n’entre pas à la place d’un autre, même pour rire.',
        'Quand j’ai fini, je ferme préau.',
      ],
    },
    {
      title: 'Les autres',
      points: [
        'J’écris aux autres comme je leur parlerais en face : avec gentillesse.',
        'Je ne me moque pas. Si je vois de la méchanceté, je le dis à un adulte.',
        'Avant de montrer une photo, un dessin ou la voix de quelqu’un, je lui demande s’il veut bien.',
        'Le travail des autres est à eux. Je ne le copie pas et je ne l’abîme pas.',
      ],
    },
    {
      title: 'Moi',
      points: [
        'Je ne donne pas mon adresse, mon téléphone ni le nom de mes endroits préférés.',
        'Si quelque chose me fait peur, me gêne ou me rend triste, j’en parle à un adulte. Ce n’est jamais ma faute.',
        'Je fais des pauses. préau m’attend, il n’y a rien à rater.',
      ],
    },
    {
      title: 'Les adultes promettent aussi',
      points: [
        'Ma maîtresse, mon maître et ma famille m’aident quand je ne sais pas.',
        'préau ne montre pas de publicité et ne donne rien de moi à personne.',
        'Je peux demander qu’on efface ce qui me concerne.',
      ],
    },
  ],
  closing: 'Si j’oublie une règle, on en parle ensemble et on recommence.',
}

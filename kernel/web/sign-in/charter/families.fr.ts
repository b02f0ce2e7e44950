import type { Charter } from './charter.ts'

export const charter: Charter = {
  title: 'La charte de préau, pour les familles',
  opening:
    'préau relie l’école et la maison. Il ne remplace ni la rencontre au portail, ni le rendez-vous avec l’enseignante ou l’enseignant : il les prépare. Voici ce que l’école vous doit, et ce qu’elle vous demande.',
  chapters: [
    {
      title: 'Ce que l’école vous assure',
      points: [
        'Vous voyez ce qui concerne vos enfants, et seulement cela. Aucune autre famille ne voit vos coordonnées, pas même l’autre parent.',
        'Les données restent au service de l’école : pas de publicité, pas de revente, pas de suivi de vos habitudes.',
        'Les informations sont dites en mots simples, et l’école garde une voie sur papier pour qui le souhaite.',
        'Rien ne vous oblige à répondre le soir, le week-end ou pendant les vacances.',
      ],
    },
    {
      title: 'Votre compte',
      points: [
        'Il est personnel : chaque parent a le sien, avec son mot de passe, que l’école ne peut pas lire.',
        'Vous ne vous connectez pas à la place de votre enfant, sauf pour l’accompagner et avec lui.',
        'Vous prévenez l’école si vous pensez que quelqu’un d’autre connaît votre mot de passe : elle le remplace en un instant.',
      ],
    },
    {
      title: 'Ce que vous écrivez et partagez',
      points: [
        'Vous écrivez avec la courtoisie que vous auriez en face. Un désaccord se règle mieux de vive voix.',
        'Les photos, les voix et les travaux d’élèves vus ici restent ici : vous ne les republiez pas, notamment sur les réseaux sociaux, sans l’accord des familles concernées.',
        'L’autorisation de publier l’image de votre enfant vous est demandée à part ; vous pouvez la retirer à tout moment.',
      ],
    },
    {
      title: 'Vos droits',
      points: [
        'Vous pouvez demander à lire, corriger ou faire effacer ce qui vous concerne ou concerne votre enfant : la direction de l’école reçoit votre demande, et le délégué à la protection des données de l’académie vous répond.',
        'Le compte de votre enfant est fermé après son départ de l’école, puis ses données sont effacées dans les délais prévus par la loi.',
        'Vous pouvez vous adresser à la CNIL si une réponse ne vous convient pas.',
      ],
    },
  ],
  closing: 'En acceptant, vous vous engagez à respecter cette charte et à en parler avec vos enfants.',
}

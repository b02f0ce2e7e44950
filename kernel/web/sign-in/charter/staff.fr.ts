import type { Charter } from './charter.ts'

export const charter: Charter = {
  title: 'La charte de préau, pour les personnels',
  opening:
    'préau est l’espace numérique de travail de l’école. Il prolonge votre métier dans un cadre sûr ; cette charte en rappelle les règles. Elle s’adresse à toutes celles et ceux qui travaillent avec les élèves : enseignants, direction, accompagnants, agents des communes, inspection, intervenants.',
  chapters: [
    {
      title: 'Votre compte et vos accès',
      points: [
        'Votre compte est personnel : vous ne le prêtez pas, et vous ne laissez pas un appareil ouvert à votre nom devant des élèves.',
        'Vous n’utilisez vos droits que pour votre mission : ce qui peut être consulté n’a pas toujours à l’être. Les actes d’administration sont consignés dans un journal.',
        'Vous signalez sans attendre une perte d’appareil, un accès anormal ou une erreur d’envoi : plus tôt c’est dit, mieux c’est réparé.',
      ],
    },
    {
      title: 'Les élèves et leurs données',
      points: [
        'Vous n’écrivez que ce qui est utile, exact et bienveillant ; jamais une appréciation que vous ne diriez pas à l’enfant et à sa famille.',
        'Santé, situation familiale et difficultés particulières ne se notent que dans les espaces prévus pour elles.',
        'Avant de publier une image, une voix ou une production, vous vérifiez l’autorisation de la famille et l’accord de l’enfant. Un prénom suffit.',
        'Vous n’envoyez pas les données des élèves vers un service extérieur que l’école n’a pas retenu.',
      ],
    },
    {
      title: 'Communiquer',
      points: [
        'Vous écrivez aux familles par préau plutôt que depuis une messagerie ou un téléphone personnels.',
        'Vous choisissez les destinataires avec soin : préau dit en une phrase qui verra ; lisez-la avant d’envoyer.',
        'Les échanges des élèves sont accompagnés : ce qui blesse est repris avec eux, et masqué si besoin.',
        'Le droit à la déconnexion vaut pour vous comme pour les familles : personne n’attend de réponse le soir, le week-end ou pendant les congés.',
      ],
    },
    {
      title: 'Ressources et neutralité',
      points: [
        'Vous respectez le droit d’auteur : vous citez vos sources et privilégiez les ressources libres ou couvertes par l’exception pédagogique.',
        'Les principes de laïcité et de neutralité s’appliquent ici comme dans la classe.',
      ],
    },
    {
      title: 'Ce que l’institution vous assure',
      points: [
        'Vos traces ne servent ni à vous noter, ni à mesurer votre temps de travail.',
        'Ce que vous créez reste à vous : vous pouvez l’emporter dans des formats ouverts.',
        'Vous pouvez exercer vos droits d’accès, de rectification et d’effacement auprès du délégué à la protection des données de l’académie.',
      ],
    },
  ],
  closing: 'En acceptant, vous vous engagez à respecter cette charte et à la faire vivre avec vos élèves.',
}

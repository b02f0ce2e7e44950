/** What the model of declaration asks for (arrêté of 20 September 2019, RGAA 4.1), in its order. */
export const fr = {
  title: 'Déclaration d’accessibilité',
  intro:
    'L’article 47 de la loi n° 2005-102 du 11 février 2005 demande que chacun puisse se servir de préau, quels que soient son handicap et son matériel. Cette déclaration vaut pour toutes les pages de cet espace numérique de travail.',
  stateTitle: 'État de conformité',
  state:
    'préau est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1 : aucun audit n’a encore été mené sur ses 106 critères. Il est pourtant conçu pour y répondre, et essayé à chaque changement.',
  testsTitle: 'Ce qui est vérifié',
  tests: [
    'À chaque changement, les pages principales sont parcourues dans un vrai navigateur et vérifiées par axe (règles WCAG 2.2 A et AA), sur téléphone et sur ordinateur, dans les thèmes clair, sombre et très contrasté.',
    'Tout est conçu pour se faire au clavier, dans un ordre logique, avec un repère visible.',
    'Les pages se lisent à 390 pixels de large sans défilement horizontal.',
    'Chacun choisit dans « Mon compte » une police (OpenDyslexic, Andika), la taille des lettres, l’espacement, la couleur des syllabes, une règle de lecture, l’écriture cursive, la lecture à voix haute et l’arrêt des animations : ces choix suivent la personne sur tous ses appareils.',
  ],
  testsResult:
    'Résultat : axe ne relève aucune erreur sur ces pages ; un changement où il en relève une n’est pas accepté. Un outil ne juge qu’une partie des critères : ce résultat n’est pas un audit, et ne dit pas que le service est conforme.',
  missingTitle: 'Ce qui n’est pas accessible aujourd’hui',
  missing: [
    'Les fiches de connexion, cartes de classe et versions papier (PDF) ne sont pas balisées pour les lecteurs d’écran. Les adultes retrouvent à l’écran ce qu’elles disent.',
    'Les images publiées sans description par leurs auteurs restent sans équivalent.',
    'Aucune personne qui se sert chaque jour d’un lecteur d’écran n’a encore essayé préau pour nous.',
  ],
  madeTitle: 'Établissement de cette déclaration',
  made: 'Elle a été établie le 22 novembre 2026, par ceux qui font préau. Technologies : HTML, CSS, JavaScript, WAI-ARIA, SVG. Essais : Chromium, et l’outil axe.',
  contactTitle: 'Signaler une difficulté',
  contactAddress: 'Écrivez à la personne qui répond de l’accessibilité de cet espace :',
  contactPage: 'Écrivez à la personne qui répond de l’accessibilité de cet espace, sur cette page :',
  noContact:
    'La collectivité ou l’académie qui tient cet espace n’a pas encore indiqué à qui écrire : elle doit le faire ici (réglage ACCESSIBILITY_CONTACT).',
  contact:
    'Si quelque chose vous empêche de lire ou d’agir, vous pouvez aussi le dire à la direction de l’école ou à l’équipe de circonscription : elles vous donnent l’information d’une autre façon et transmettent la difficulté à ceux qui tiennent cet espace.',
  recourseTitle: 'Voies de recours',
  recourse:
    'Si vous avez signalé un défaut d’accessibilité et n’avez pas reçu de réponse satisfaisante, vous pouvez vous adresser au Défenseur des droits :',
  recourses: [
    'par son formulaire ou l’un de ses délégués, sur defenseurdesdroits.fr ;',
    'par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07 ;',
    'par téléphone : 09 69 39 00 00.',
  ],
  back: 'Retour à l’accueil',
}

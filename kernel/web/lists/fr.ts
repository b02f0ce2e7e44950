const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('fr-FR').format(n)} ${n > 1 ? more : one}`

export const fr = {
  title: 'Mes listes',
  intro: 'Des personnes et des groupes réunis sous un nom, à reprendre quand on partage. Vous seul voyez vos listes.',
  add: 'Nouvelle liste',
  edit: 'Modifier',
  remove: 'Supprimer',
  removed: (name: string) => `La liste « ${name} » est supprimée.`,
  saved: (name: string) => `La liste « ${name} » est enregistrée.`,
  name: 'Nom de la liste',
  members: 'Personnes et groupes',
  membersHelp: 'Un nom, une classe, un groupe…',
  save: 'Enregistrer',
  cancel: 'Annuler',
  count: (n: number) => many(n, 'membre'),
  lost: (n: number) =>
    n > 1
      ? `${n} membres ne sont plus joignables : ils quitteront la liste au prochain enregistrement.`
      : 'Un membre n’est plus joignable : il quittera la liste au prochain enregistrement.',
  people: (n: number) => many(n, 'personne'),
  none: 'Pas encore de liste',
  noneHelp: 'Créez-en une ici, ou choisissez des groupes en partageant puis « Enregistrer comme liste ».',
  failed: 'Les listes n’ont pas pu être lues.',
}

export const fr = {
  pupils: (n: number) => (n > 1 ? `${n} élèves` : `${n} élève`),
  myChildren: 'Mes enfants',
  myChild: 'Mon enfant',
  favourites: 'Mes favoris',
  noFavourite: 'Les personnes que vous cherchez souvent se gardent ici.',
  toDirectory: 'Ouvrir l’annuaire',
}

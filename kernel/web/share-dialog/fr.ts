const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('fr-FR').format(n)} ${n > 1 ? more : one}`

export const fr = {
  title: 'Qui peut voir ?',
  done: 'C’est bon',
  cancel: 'Annuler',
  /** Automatic groups, alone on their line. */
  audiences: {
    pupils: 'Élèves',
    guardians: 'Parents',
    teachers: 'Enseignants',
    heads: 'Direction',
    staff: 'Équipe',
    team: 'Équipe de circonscription',
    municipal: 'Agents municipaux',
    externals: 'Intervenants',
    administrators: 'Administration',
  },
  /** The same inside a sentence. */
  inside: {
    pupils: 'élèves',
    guardians: 'parents',
    teachers: 'enseignants',
    heads: 'direction',
    staff: 'équipe',
    team: 'équipe de circonscription',
    municipal: 'agents municipaux',
    externals: 'intervenants',
    administrators: 'administration',
  },
  schools: (n: number) => many(n, 'école'),
  classes: (n: number) => many(n, 'classe'),
  groups: (n: number) => many(n, 'groupe'),
  and: (words: readonly string[]) =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} et ${words.at(-1)}`,
  pupils: (n: number) => many(n, 'élève'),
  guardians: (n: number) => many(n, 'parent'),
  others: (n: number) => many(n, 'membre de l’équipe', 'membres de l’équipe'),
  people: (n: number) => many(n, 'personne'),
  /** « 24 élèves et 31 parents de CM1 A » */
  of: (people: string, place: string) => `${people} · ${place}`,
  ofClass: (people: string, name: string) => `${people} ${/^[aeiouyhàâéèêîôû]/i.test(name) ? 'd’' : 'de '}${name}`,
  inSchools: (people: string, n: number) => `${people} dans ${many(n, 'école')}`,
  nobody: 'Personne pour le moment.',
  counting: 'Calcul en cours…',
  whoSees: 'Verront :',
  search: 'Ajouter une classe, une école, un groupe',
  searchHint: 'CM1 A, Tilleuls…',
  suggested: 'Proposés',
  found: 'Trouvés',
  noGroup: 'Aucun groupe de ce nom.',
  failed: 'Les groupes n’ont pas pu être lus.',
  more: 'D’autres groupes existent : précisez le nom.',
  levels: { read: 'Lire', contribute: 'Contribuer', manage: 'Gérer' },
  levelOf: (group: string) => `Ce que peut faire : ${group}`,
  remove: 'Retirer',
  always: 'Toujours',
  chosen: 'Groupes choisis',
  everyone: 'Tout le monde',
  some: 'Certains groupes',
  lists: 'Mes listes',
  listUsed: (name: string, n: number) => `${name} : ${many(n, 'groupe')}`,
  lost: (n: number) =>
    n > 1
      ? `${n} membres de cette liste ne sont plus joignables : ils n’ont pas été repris.`
      : 'Un membre de cette liste n’est plus joignable : il n’a pas été repris.',
  elsewhere: (n: number) =>
    n > 1 ? `${n} membres ne peuvent pas être choisis ici.` : 'Un membre ne peut pas être choisi ici.',
  saveAsList: 'Enregistrer comme liste',
  listName: 'Nom de la liste',
  saveList: 'Enregistrer',
  listSaved: (name: string) => `La liste « ${name} » est enregistrée.`,
}

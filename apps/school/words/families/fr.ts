const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr-FR')} ${count > 1 ? many : one}`

/** « Familles jamais venues »: whom the school does not reach, and paper for them. */
export const familiesFr = {
  title: 'Familles jamais venues',
  help: (weeks: number) =>
    `Aucun responsable de ces enfants n’est encore entré dans préau. Ce que l’école a publié pour eux depuis ${weeks} semaines peut partir sur papier, avec leur fiche de connexion.`,
  count: (n: number, pupils: number) => `${plural(n, 'famille', 'familles')} sur ${pupils}`,
  unread: (n: number) => (n === 0 ? 'Rien à lire' : plural(n, 'publication non lue', 'publications non lues')),
  show: (name: string) => `Ce que la famille de ${name} n’a pas lu`,
  printOne: (name: string) => `Imprimer pour la famille de ${name}`,
  printAll: 'Imprimer pour toutes',
  printClass: (name: string) => `Imprimer pour ${name}`,
  print: 'Imprimer',
  printed: 'Les pages sont téléchargées.',
  everybody: 'Toutes les familles sont venues',
  everybodyHelp: 'Chaque enfant de l’école a au moins un responsable qui est entré dans préau.',
}

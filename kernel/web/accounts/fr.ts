export const fr = {
  add: 'Ajouter un compte',
  addHelp: 'Celui-ci reste ouvert',
  change: 'Changer de compte',
  locked: 'Son mot de passe sera demandé',
  toRead: 'À lire, sans réseau',
  needsNetwork: 'Il faut le réseau',
  signOutAll: 'Se déconnecter de tous les comptes',
  notDone: 'Le compte n’a pas été changé. Il faut réessayer dans un instant.',
  keptTitle: 'Comptes ouverts sur cet appareil',
  forget: (name: string) => `Déconnecter ${name} de cet appareil`,
  orSignIn: 'Ou avec un autre compte',
}

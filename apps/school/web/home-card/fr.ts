const count = (n: number) => n.toLocaleString('fr-FR')

export const fr = {
  never: (n: number) => (n > 1 ? `${count(n)} comptes jamais ouverts` : '1 compte jamais ouvert'),
  who: {
    guardians: (n: number) => (n > 1 ? `${count(n)} parents` : '1 parent'),
    pupils: (n: number) => (n > 1 ? `${count(n)} élèves` : '1 élève'),
    staff: (n: number) => (n > 1 ? `${count(n)} personnels` : '1 personnel'),
  },
  came: (came: number, people: number) => `${count(came)} sur ${count(people)} sont déjà venus`,
}

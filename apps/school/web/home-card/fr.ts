export const fr = {
  never: (n: number) => (n > 1 ? `${n} comptes jamais ouverts` : '1 compte jamais ouvert'),
  who: {
    guardians: (n: number) => (n > 1 ? `${n} parents` : '1 parent'),
    pupils: (n: number) => (n > 1 ? `${n} élèves` : '1 élève'),
    staff: (n: number) => (n > 1 ? `${n} personnels` : '1 personnel'),
  },
  came: (came: number, people: number) => `${came} sur ${people} sont déjà venus`,
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('es-ES').format(n)} ${n === 1 ? one : more}`

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  audiences: {
    pupils: 'Alumnos',
    guardians: 'Padres',
    teachers: 'Docentes',
    heads: 'Dirección',
    staff: 'Equipo',
    team: 'Equipo de circunscripción',
    municipal: 'Personal municipal',
    externals: 'Colaboradores externos',
    administrators: 'Administración',
  },
  inside: {
    pupils: 'alumnos',
    guardians: 'padres',
    teachers: 'docentes',
    heads: 'dirección',
    staff: 'equipo',
    team: 'equipo de circunscripción',
    municipal: 'personal municipal',
    externals: 'colaboradores externos',
    administrators: 'administración',
  },
  schools: n => many(n, 'escuela'),
  classes: n => many(n, 'clase'),
  groups: n => many(n, 'grupo'),
  and: words => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} y ${words.at(-1)}`),
  pupils: n => many(n, 'alumno'),
  guardians: n => many(n, 'padre o madre', 'padres'),
  others: n => many(n, 'miembro del equipo', 'miembros del equipo'),
  people: n => many(n, 'persona'),
  ofClass: (people, name) => `${people} de ${name}`,
  inSchools: (people, n) => `${people} en ${many(n, 'escuela')}`,
  nobody: 'Nadie por ahora.',
}

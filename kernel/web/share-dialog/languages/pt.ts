import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('pt-PT').format(n)} ${n === 1 ? one : more}`

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  audiences: {
    pupils: 'Alunos',
    guardians: 'Pais',
    teachers: 'Docentes',
    heads: 'Direção',
    staff: 'Equipa',
    team: 'Equipa da circunscrição',
    municipal: 'Pessoal municipal',
    externals: 'Colaboradores externos',
    administrators: 'Administração',
  },
  inside: {
    pupils: 'alunos',
    guardians: 'pais',
    teachers: 'docentes',
    heads: 'direção',
    staff: 'equipa',
    team: 'equipa da circunscrição',
    municipal: 'pessoal municipal',
    externals: 'colaboradores externos',
    administrators: 'administração',
  },
  schools: n => many(n, 'escola'),
  classes: n => many(n, 'turma'),
  groups: n => many(n, 'grupo'),
  and: words => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} e ${words.at(-1)}`),
  pupils: n => many(n, 'aluno'),
  guardians: n => many(n, 'mãe ou pai', 'pais'),
  others: n => many(n, 'membro da equipa', 'membros da equipa'),
  people: n => many(n, 'pessoa'),
  ofClass: (people, name) => `${people} de ${name}`,
  inSchools: (people, n) => `${people} em ${many(n, 'escola')}`,
  nobody: 'Ninguém por agora.',
}

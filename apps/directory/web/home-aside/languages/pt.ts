import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  pupils: n => (n === 1 ? '1 aluno' : `${n} alunos`),
  myChildren: 'Os meus filhos',
  myChild: 'O meu filho ou filha',
  favourites: 'Os meus favoritos',
  noFavourite: 'Aqui ficam guardadas as pessoas que procura muitas vezes.',
  toDirectory: 'Abrir o diretório',
}

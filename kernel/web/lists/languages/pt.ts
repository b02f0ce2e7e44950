import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const many = (n: number, one: string, more = `${one}s`) =>
  `${new Intl.NumberFormat('pt-PT').format(n)} ${n === 1 ? one : more}`

export const texts: Catalogue<typeof fr> = {
  title: 'As minhas listas',
  intro: 'Pessoas e grupos reunidos sob um nome, para voltar a usar ao partilhar. Mais ninguém vê as suas listas.',
  add: 'Nova lista',
  edit: 'Alterar',
  remove: 'Eliminar',
  removed: name => `A lista «${name}» foi eliminada.`,
  saved: name => `A lista «${name}» foi guardada.`,
  name: 'Nome da lista',
  members: 'Pessoas e grupos',
  membersHelp: 'Um nome, uma turma, um grupo…',
  save: 'Guardar',
  cancel: 'Cancelar',
  count: n => many(n, 'membro'),
  lost: n =>
    n === 1
      ? 'Já não é possível contactar um membro: sairá da lista da próxima vez que for guardada.'
      : `Já não é possível contactar ${n} membros: sairão da lista da próxima vez que for guardada.`,
  people: n => many(n, 'pessoa'),
  none: 'Ainda não há listas',
  noneHelp: 'Crie uma aqui.',
  failed: 'Não foi possível ler as listas.',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  add: 'Додати обліковий запис',
  addHelp: 'Цей залишиться відкритим',
  change: 'Змінити обліковий запис',
  locked: 'Потрібно буде ввести його пароль',
  toRead: 'Для читання, без мережі',
  needsNetwork: 'Потрібна мережа',
  signOutAll: 'Вийти з усіх записів',
  notDone: 'Обліковий запис не змінено. Спробуйте ще раз за мить.',
  keptTitle: 'Записи, відкриті на цьому пристрої',
  forget: name => `Закрити на цьому пристрої: ${name}`,
  orSignIn: 'Або з іншим обліковим записом',
}

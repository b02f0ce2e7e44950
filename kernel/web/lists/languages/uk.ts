import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('uk-UA')
const number = new Intl.NumberFormat('uk-UA')
/** « 1 особа, 2 особи, 5 осіб ». */
const many = (n: number, ...[one, few, more]: [string, string, string]) => {
  const form = rules.select(n)
  const word = form === 'one' ? one : form === 'few' ? few : more
  return `${number.format(n)} ${word}`
}

export const texts: Catalogue<typeof fr> = {
  title: 'Мої списки',
  intro: 'Люди та групи під однією назвою, щоб вибирати їх, коли Ви чимось ділитеся. Ваші списки бачите тільки Ви.',
  add: 'Новий список',
  edit: 'Змінити',
  remove: 'Видалити',
  removed: name => `Список «${name}» видалено.`,
  saved: name => `Список «${name}» збережено.`,
  name: 'Назва списку',
  members: 'Люди та групи',
  membersHelp: 'Ім’я, клас, група…',
  save: 'Зберегти',
  cancel: 'Скасувати',
  count: n => many(n, 'учасник', 'учасники', 'учасників'),
  lost: n =>
    n === 1
      ? 'З одним учасником більше немає зв’язку: він зникне зі списку після наступного збереження.'
      : `Немає зв’язку з учасниками списку (${n}): вони зникнуть із нього після наступного збереження.`,
  people: n => many(n, 'особа', 'особи', 'осіб'),
  none: 'Списків ще немає',
  noneHelp: 'Створіть список тут або виберіть групи, коли чимось ділитеся, і збережіть їх як список.',
  failed: 'Списки не вдалося прочитати.',
  retry: 'Спробувати ще раз',
}

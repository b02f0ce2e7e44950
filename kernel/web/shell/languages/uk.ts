import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('uk-UA')
/** « 1 секунду, 2 секунди, 5 секунд ». */
const many = (n: number, ...[one, few, more]: [string, string, string]) => {
  const form = rules.select(n)
  return `${n} ${form === 'one' ? one : form === 'few' ? few : more}`
}

export const texts: Catalogue<typeof fr> = {
  loading: 'préau завантажується',
  home: 'Головна',
  homeOfPreau: 'préau, головна сторінка',
  mainMenu: 'Головне меню',
  expandMenu: 'Розгорнути меню',
  collapseMenu: 'Згорнути',
  more: 'Ще',
  allApps: 'Усі застосунки',
  myAccount: 'Мій обліковий запис',
  accountMenu: 'Мій обліковий запис і налаштування',
  accountOf: name => `Мій обліковий запис і налаштування: ${name}`,
  signOut: 'Вийти',
  themes: { auto: 'Як на пристрої', light: 'Світла', dark: 'Темна', contrast: 'Контрастна' },
  myStructures: 'Мої школи та служби',
  allStructures: 'Усі мої місця',
  structuresCount: n => `${many(n, 'місце', 'місця', 'місць')} разом`,
  myChildren: 'Мої діти',
  allChildren: 'Усі',
  notSaved: 'Це налаштування не збережено. Спробуйте ще раз за мить.',
  notSignedOut: 'Немає мережі: обліковий запис досі відкритий на цьому пристрої.',
  backHome: 'На головну',
  retry: 'Спробувати ще раз',
  reload: 'Оновити сторінку',
  notFoundTitle: 'Цієї сторінки тут немає',
  notFoundText: 'Її адреса змінилася, її більше не існує або Вам її не відкрили.',
  offlineTitle: 'Немає мережі',
  offlineText: 'Пристрій більше не під’єднаний до інтернету. Спробуйте ще раз, коли мережа з’явиться.',
  offlinePage: 'Цю сторінку ще не відкривали на цьому пристрої: вона з’явиться разом із мережею.',
  crashTitle: 'Цю сторінку не вдалося показати',
  crashText:
    'Часто досить спробувати ще раз. Якщо це повториться, повідомте школу: яка це була сторінка і о котрій годині.',
  staleTitle: 'З’явилася нова версія',
  staleText: 'préau оновився під час Вашого візиту. Досить оновити сторінку.',
  pupilMenu: 'Моє меню',
  menuOf: name => `Моє меню: ${name}`,
  myFaceAndReading: 'Моє обличчя і моє читання',
  pupilSignOut: 'Це все',
  idleTitle: 'Ти ще тут?',
  idleText: seconds => `préau закриється через ${many(seconds, 'секунду', 'секунди', 'секунд')}.`,
  idleStay: 'Так, я ще тут',
  idleLeave: 'Ні, це все',
}

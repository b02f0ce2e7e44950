import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInUkrainian as many } from '../../../contract/counting.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  region: 'Мережа',
  away: 'Без мережі',
  updatedAt: 'останнє оновлення о',
  updatedOn: 'останнє оновлення:',
  awayAlone: 'préau чекає на мережу. Уже прочитані сторінки залишаються тут.',
  toRead: 'Цей запис відкрито для читання; щоб писати, потрібна мережа.',
  waiting: n =>
    n === 1
      ? '1 повідомлення чекає на мережу: воно надішлеться саме.'
      : `${many(n, 'повідомлення чекає', 'повідомлення чекають', 'повідомлень чекають')} на мережу: вони надішлються самі.`,
  leaving: n => `${many(n, 'повідомлення надсилається', 'повідомлення надсилаються', 'повідомлень надсилаються')}…`,
  refusedTitle: 'Одне повідомлення не надіслано',
  copy: 'Копіювати текст',
  copied: 'Текст скопійовано.',
  giveUp: 'Відмовитися',
  newVersion: 'Нова версія préau готова.',
  reload: 'Оновити',
  waitingMark: 'Чекає на мережу',
  waitingKept: 'Збережено на цьому пристрої: надішлеться, коли з’явиться мережа.',
}

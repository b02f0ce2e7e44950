import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

// What families never see stays French: the desk of those who handle the reports.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  report: 'Поскаржитися',
  reportTitle: 'Поскаржитися на цей вміст',
  reportComment: name => `Поскаржитися на коментар (${name})`,
  who: 'Цю скаргу прочитають ті, хто керує школою. Вони не побачать Вашого імені, а Ви дізнаєтеся, що вони вирішили.',
  reason: 'Що не так',
  cancel: 'Скасувати',
  send: 'Надіслати скаргу',
  sent: 'Дякуємо, надіслано. Ми повідомимо Вас про рішення.',
  comment: 'Коментар',
  ownStates: { open: 'Чекає на рішення', hidden: 'Сховано', dismissed: 'Залишається видимим' },
  mineTitle: 'Мої скарги',
  mineText: 'На що Ви поскаржилися і що вирішено.',
  whole: 'Вміст',
}

import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInUkrainian as many } from '../../../contract/counting.ts'
import { fr } from '../fr.ts'

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Хто може бачити?',
  done: 'Готово',
  cancel: 'Скасувати',
  audiences: {
    pupils: 'Учні',
    guardians: 'Батьки',
    teachers: 'Учителі',
    heads: 'Дирекція',
    staff: 'Команда',
    team: 'Команда округу',
    municipal: 'Працівники мерії',
    externals: 'Зовнішні фахівці',
    administrators: 'Адміністрація',
  },
  inside: {
    pupils: 'учні',
    guardians: 'батьки',
    teachers: 'учителі',
    heads: 'дирекція',
    staff: 'команда',
    team: 'команда округу',
    municipal: 'працівники мерії',
    externals: 'зовнішні фахівці',
    administrators: 'адміністрація',
  },
  schools: n => many(n, 'школа', 'школи', 'шкіл'),
  classes: n => many(n, 'клас', 'класи', 'класів'),
  groups: n => many(n, 'група', 'групи', 'груп'),
  and: words => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} та ${words.at(-1)}`),
  pupils: n => many(n, 'учень', 'учні', 'учнів'),
  guardians: n => many(n, 'особа з батьків', 'особи з батьків', 'осіб з батьків'),
  others: n => many(n, 'особа з команди', 'особи з команди', 'осіб з команди'),
  people: n => many(n, 'особа', 'особи', 'осіб'),
  ofClass: (people, name) => `${people} · ${name}`,
  inSchools: (people, n) => `${people} у ${many(n, 'школі', 'школах', 'школах')}`,
  nobody: 'Поки що ніхто.',
  counting: 'Підрахунок…',
  whoSees: 'Побачать:',
}

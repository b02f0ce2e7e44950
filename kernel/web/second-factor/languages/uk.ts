import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

const rules = new Intl.PluralRules('uk-UA')
/** « 1 код, 2 коди, 5 кодів ». */
const many = (n: number, ...[one, few, more]: [string, string, string]) => {
  const form = rules.select(n)
  return `${n} ${form === 'one' ? one : form === 'few' ? few : more}`
}

// What families never see stays French: the protection that some functions require.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  code: 'Код із шести цифр',
  codeHelp: 'Той, який зараз показує Ваш застосунок.',
  recoveryCode: 'Запасний код',
  recoveryHelp: 'Один із десяти, які Ви зберегли; він діє лише один раз.',
  fillCode: 'Введіть код.',
  usePasskey: 'Увійти з ключем доступу',
  useRecovery: 'У мене немає з собою телефона',
  useApplication: 'Увійти з моїм застосунком',
  or: 'або',

  stepTitle: 'Ще один крок',
  stepText: 'Ваш запис має другий захист: підтвердьте, що це справді Ви.',
  enter: 'Увійти',
  otherAccount: 'Назад до пароля',

  proofTitle: 'Це справді Ви?',
  proofText: 'Це важлива дія. Ми перепитуємо через чверть години; нічого з того, що Ви робили, не втрачено.',
  password: 'Пароль',
  fillPassword: 'Введіть свій пароль.',
  confirm: 'Підтвердити',
  cancel: 'Скасувати',

  cardTitle: 'Подвійний захист',
  cardText: 'Навіть якщо хтось вгадає Ваш пароль, він не зможе увійти.',
  isOn: 'Запис захищено',
  isOff: 'Лише пароль',
  loadFailed: 'Ваші засоби захисту не вдалося завантажити.',
  retry: 'Спробувати ще раз',

  passkeys: 'Ключ доступу',
  passkeysText:
    'Відбиток пальця, обличчя або код Вашого пристрою: більше нічого не треба вводити. Найпростіше і найбезпечніше.',
  addPasskey: 'Додати ключ доступу',
  noPasskeys: 'Цей браузер не вміє створювати ключі доступу. Спробуйте на телефоні.',
  passkeyAdded: 'Ваш ключ доступу збережено.',
  passkeyCancelled: 'Нічого не змінилося: запит скасовано або пристрій не відповів.',
  passkeyKnown: 'Цей пристрій уже має ключ доступу до Вашого запису.',
  passkeyRemoved: 'Цей ключ доступу більше не відкриває Ваш запис.',
  addedOn: 'додано',
  usedOn: 'використано',
  neverUsed: 'ще не використано',
  rename: name => `Перейменувати: ${name}`,
  passkeyName: 'Назва ключа',
  save: 'Зберегти',
  remove: 'Прибрати',
  removeThis: name => `Прибрати: ${name}`,
  keyOn: device => `Ключ · ${device}`,
  keyHere: 'Ключ доступу',

  totp: 'Застосунок із кодами',
  totpText: 'Застосунок на Вашому телефоні дає код із шести цифр, навіть без мережі (FreeOTP, Aegis, 2FAS…).',
  addTotp: 'Додати застосунок',
  changeTotp: 'Змінити телефон',
  totpOn: 'увімкнено',
  totpAdded: 'Ваш застосунок збережено.',
  totpRemoved: 'Коди застосунку більше не запитуються.',
  totpDialog: 'Ваш застосунок із кодами',
  totpScan: 'Відкрийте застосунок на телефоні й наведіть його на цей квадрат.',
  square: 'Квадрат для сканування застосунком із кодами',
  totpOpen: 'Він на цьому пристрої',
  totpKey: 'Або перепишіть цей ключ',
  totpThen: 'Потім введіть код, який він показує.',
  activate: 'Увімкнути',

  recovery: 'Запасні коди',
  recoveryText: 'Щоб увійти, якщо Ви загубите телефон. Кожен діє лише один раз.',
  codesLeft: n => `Залишилося: ${many(n, 'код', 'коди', 'кодів')}`,
  renewCodes: 'Створити нові',
  codesDialog: 'Ваші запасні коди',
  codesKeep:
    'Збережіть їх зараз, але не на цьому телефоні: ми більше не зможемо їх показати. Кожен відкриває Ваш запис один раз замість другого захисту.',
  copy: 'Копіювати',
  copied: 'Коди скопійовано.',
  print: 'Надрукувати',
  kept: 'Коди збережено',
  printedFor: login => `Запасні коди préau для ${login}`,
  printedHelp: 'Кожен відкриває запис один раз. Бережіть їх, як ключ.',
}

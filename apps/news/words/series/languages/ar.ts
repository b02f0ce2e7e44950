import type { Catalogue } from '../../../../../kernel/contract/catalogue.ts'
import { manyInArabic as counted, type ArabicForms as Forms } from '../../../../../kernel/contract/counting.ts'
import { fr } from '../fr.ts'

const published: Forms = {
  one: 'حلقة واحدة منشورة',
  two: 'حلقتان منشورتان',
  few: 'حلقات منشورة',
  many: 'حلقة منشورة',
  other: 'حلقة منشورة',
}
const people: Forms = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }
/** Levels are French names: each stays whole, and the list reads from the right. */
const listed = (levels: readonly string[]) => levels.map(level => `\u2068${level}\u2069`).join('، ')

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French.
  ...fr,
  title: 'السلاسل',
  text: 'مواعيد منتظمة، مُعدّة مسبقًا ويسهل العثور عليها.',
  failed: 'تعذّرت قراءة السلسلة.',
  none: 'لا توجد سلاسل حاليًا',
  noneText: 'السلسلة موعد منتظم: أداة أو لعبة أو قراءة كل أسبوع.',
  each: (weekday, time) => `يوم ${weekday} من كل أسبوع، الساعة ${time}`,
  hour: time => time,
  ended: 'منتهية',
  episodes: n => (n === 0 ? 'لم تُنشر أي حلقة' : counted(n, published)),
  receive: 'تصلني',
  receiveHelp: 'وإلا، يبقى فهرسها متاحًا للقراءة هنا.',
  threadMuted: thread => `لم تعد تصلك قناة «${thread}»، ولا هذه السلسلة.`,
  muted: 'لن تصل هذه السلسلة بعد الآن إلى أخبارك.',
  unmuted: 'عادت هذه السلسلة تصل إلى أخبارك.',

  index: 'الفهرس',
  search: 'البحث في السلسلة',
  theme: 'الموضوع',
  level: 'المستوى',
  allThemes: 'كل المواضيع',
  allLevels: 'كل المستويات',
  notFound: 'لا توجد حلقة مطابقة',
  notFoundText: 'يمكنك تجربة موضوع آخر أو مستوى آخر أو كلمات أخرى.',
  seeAll: 'عرض الكل',
  noEpisode: 'لم تُنشر الحلقة الأولى بعد',
  levels: listed,
  forLevels: levels => `المستويات: ${listed(levels)}`,
  tries: n => (n === 0 ? 'لم يجرّبها أحد بعد' : `جرّبها ${counted(n, people)}`),

  episodeOf: 'حلقة من',
  tried: 'جرّبتها',
}

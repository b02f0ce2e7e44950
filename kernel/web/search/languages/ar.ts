import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ar')
const numbers = new Intl.NumberFormat('ar-MA')
/** « نتائج » from 3 to 10 only; one and two are said without a number. */
const results = (n: number) => {
  const form = rules.select(n)
  if (form === 'one') return 'نتيجة واحدة'
  if (form === 'two') return 'نتيجتان'
  return `${numbers.format(n)} ${form === 'few' ? 'نتائج' : 'نتيجة'}`
}

export const texts: Catalogue<typeof fr> = {
  searchIn: section => `البحث في ${section}`,
  hint: 'شخص، قسم، خبر…',
  hintPupil: 'كتابة اسم أو كلمة',
  close: 'إغلاق',
  results: 'النتائج',
  recent: 'عمليات البحث الأخيرة',
  forgetRecent: 'مسح عمليات البحث الأخيرة',
  goTo: 'الذهاب إلى',
  apps: 'التطبيقات',
  people: 'الأشخاص',
  closePeople: 'أشخاص بأسماء قريبة',
  places: 'الأقسام والمجموعات والمؤسسات',
  all: section => `عرض الكل: ${section}`,
  more: 'عرض المزيد',
  everywhere: 'البحث في كل مكان',
  found: (n, others) => (n === 0 ? 'لا توجد نتائج' : `${results(n)}${others ? ' وأكثر' : ''}`),
  nothing: 'لا شيء مطابق',
  nothingHelp: 'يمكنك تجربة كلمة أخرى أو بداية اسم. لا يظهر هنا إلا ما يحقّ لك الاطلاع عليه.',
  nothingHelpPupil: 'لنجرّب كلمة أخرى، أو بداية اسم.',
  failed: 'لم ينجح البحث.',
  offline: 'لا توجد شبكة: سيُستأنف البحث عند عودتها.',
  keys: { walk: 'اختيار', open: 'فتح', close: 'إغلاق' },
  home: 'الرئيسية',
  account: 'حسابي',
  parentOf: children => `ولي أمر ${children}`,
  states: { draft: 'مسودة', scheduled: 'قادم', over: 'منتهٍ' },
  kinds: { class: 'قسم', group: 'مجموعة', structure: 'مؤسسة' },
  roles: {
    pupil: 'تلميذ(ة)',
    guardian: 'ولي أمر',
    teacher: 'معلّم(ة)',
    head: 'إدارة المدرسة',
    inspector: 'التفتيش',
    adviser: 'الإرشاد التربوي',
    secretary: 'السكرتارية',
    'support-teacher': 'الدعم المتخصص (RASED)',
    'classroom-assistant': 'المساعدة في الروضة (ATSEM)',
    'disability-assistant': 'مرافقة ذوي الإعاقة (AESH)',
    municipal: 'البلدية',
    external: 'متدخّل(ة) من الخارج',
    'local-admin': 'الإدارة المحلية',
    'central-admin': 'الإدارة المركزية',
    technician: 'الدعم التقني',
  },
}

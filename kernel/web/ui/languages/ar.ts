import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

type Forms = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>
const rules = new Intl.PluralRules('ar')
/** Arabic says one and two without a number, then counts 3 to 10, 11 to 99 and hundreds each in its own form. */
const counted = (n: number, forms: Forms) => {
  const form = rules.select(n)
  if (form === 'one' || form === 'two') return forms[form]
  return `${n} ${forms[form === 'zero' ? 'other' : form]}`
}
const letters = (n: number) => counted(n, { one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' })
const files = (n: number) => counted(n, { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفًا', other: 'ملف' })

export const texts: Catalogue<typeof fr> = {
  optional: 'اختياري',
  showPassword: 'إظهار كلمة المرور',
  hidePassword: 'إخفاء كلمة المرور',
  clearSearch: 'مسح البحث',
  charactersLeft: left => `بقي ${letters(left)}`,
  charactersOver: over => `زيادة: ${letters(over)}`,
  close: 'إغلاق',
  cancel: 'إلغاء',
  undo: 'تراجع',
  remove: name => `إزالة ${name}`,
  dismiss: 'إخفاء هذه الرسالة',
  error: 'خطأ',
  warning: 'تنبيه',
  information: 'معلومة',
  success: 'تمّ',
  skipToContent: 'الانتقال إلى المحتوى',
  breadcrumb: 'مسار التصفح',
  listen: 'استماع',
  stopListening: 'إيقاف',
  showMore: 'عرض المزيد',
  shown: (shown, total) => `${shown} من ${total}`,
  loading: 'جارٍ التحميل…',
  noMatch: 'لا توجد نتائج',
  searching: 'جارٍ البحث…',
  results: n => counted(n, { one: 'نتيجة واحدة', two: 'نتيجتان', few: 'نتائج', many: 'نتيجة', other: 'نتيجة' }),
  chosen: n => counted(n, { one: 'اختيار واحد', two: 'اختياران', few: 'اختيارات', many: 'اختيارًا', other: 'اختيار' }),
  chooseFiles: 'اختيار ملفات',
  chooseFile: 'اختيار ملف',
  orDropThem: 'أو إفلاتها هنا',
  orDropIt: 'أو إفلاته هنا',
  dropNow: 'الإفلات للإضافة',
  files: 'الملفات المختارة',
  fileAdded: n => `أُضيف ${files(n)}`,
  fileRemoved: name => `أُزيل ${name}`,
  fileTooBig: (name, limit) => `حجم ${name} أكبر من ${limit}.`,
  fileRefused: name => `نوع الملف ${name} غير مقبول.`,
  bytes: (amount, unit) => `${amount} ${{ B: 'بايت', kB: 'كيلوبايت', MB: 'ميغابايت', GB: 'غيغابايت' }[unit]}`,
  progress: (done, total) => `${done} من ${total}`,
  sortAscending: column => `الترتيب حسب ${column}، تصاعديًا`,
  sortDescending: column => `الترتيب حسب ${column}، تنازليًا`,
  actions: 'إجراءات',
  actionsFor: row => `إجراءات: ${row}`,
  others: n => (n === 1 ? 'وشخص آخر' : n === 2 ? 'وشخصان آخران' : `و${n} آخرون`),
  unread: () => 'جديد',
  choose: 'اختيار…',
  pictures: {
    cat: 'القط',
    bicycle: 'الدراجة',
    sun: 'الشمس',
    fish: 'السمكة',
    flower: 'الزهرة',
    car: 'السيارة',
    tree: 'الشجرة',
    house: 'البيت',
    star: 'النجمة',
    boat: 'القارب',
    butterfly: 'الفراشة',
    'ice-cream': 'المثلجات',
  },
}

import type { Catalogue } from '../../../kernel/contract/catalogue.ts'
import { manyInArabic as counted } from '../../../kernel/contract/counting.ts'
import { fr } from '../fr.ts'

const dates = { one: 'موعد واحد', two: 'موعدان', few: 'مواعيد', many: 'موعدًا', other: 'موعد' }

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: writing, and setting up calendars.
  ...fr,
  title: 'التقويم',
  pupilTitle: 'أسبوعي',
  back: 'التقويم',
  views: { list: 'المواعيد القادمة', month: 'الشهر' },
  show: 'طريقة عرض التقويم',
  failed: 'تعذّرت قراءة التقويم.',
  today: 'اليوم',
  tomorrow: 'غدًا',
  backToToday: 'العودة إلى اليوم',
  previousMonth: 'الشهر السابق',
  nextMonth: 'الشهر التالي',
  later: 'ما بعد ذلك',
  until: day => `إلى غاية ${day}`,
  fromTo: (from, to) => `من ${from} إلى ${to}`,
  atHour: hour => `على الساعة ${hour}`,
  fromHourTo: (from, to) => `من ${from} إلى ${to}`,
  wholeDay: 'طوال اليوم',
  cancelled: 'أُلغي',
  moved: 'تغيّر موعده',
  narrowed: 'لبعض المجموعات فقط',
  repeated: 'يتكرر بانتظام',
  tooMany: 'المواعيد كثيرة ولا يمكن عرضها كلها: أخفِ أحد التقاويم.',
  dayHolds: (day, n) => `${day}، ${n === 0 ? 'لا شيء' : counted(n, dates)}`,
  monthHelp: 'الأسهم لتغيير اليوم، ومفتاحا الصفحة السابقة والتالية لتغيير الشهر.',
  nothingThatDay: 'لا شيء في هذا اليوم.',
  empty: {
    title: 'لا شيء مبرمج حاليًا',
    text: 'تظهر هنا مواعيد المدرسة والقسم والدائرة التعليمية.',
    child: name => `تظهر هنا المواعيد التي تخص ${name}.`,
    hidden: 'لا يُعرض أي تقويم: اختر واحدًا على الأقل.',
  },
  holidays: {
    autumn: 'عطلة الخريف',
    christmas: 'عطلة نهاية السنة',
    winter: 'عطلة الشتاء',
    spring: 'عطلة الربيع',
    summer: 'العطلة الصيفية',
  },
  zone: zone => `المنطقة ${zone}`,
  backOn: day => `العودة إلى المدرسة: ${day}`,
  categories: {
    outing: 'خرجة مدرسية',
    meeting: 'اجتماع',
    council: 'مجلس',
    training: 'تكوين المعلمين',
    party: 'حفل',
    other: 'موعد آخر',
  },
  calendars: 'التقاويم',
  pupil: {
    empty: 'لا شيء مبرمج هذا الأسبوع.',
    previous: 'الأسبوع السابق',
    next: 'الأسبوع التالي',
    now: 'هذا هو اليوم',
    thisWeek: 'هذا الأسبوع',
    nothing: 'لا شيء خاص',
  },
  entry: {
    ...fr.entry,
    by: author => `أضافه ${author}`,
    next: 'المرات القادمة',
    every: {
      week: 'كل أسبوع',
      fortnight: 'كل أسبوعين',
      'month-day': 'كل شهر، في اليوم نفسه',
      'month-weekday': 'كل شهر، في اليوم نفسه من الأسبوع',
    },
    skips: 'ما عدا خلال العطل المدرسية',
  },
}

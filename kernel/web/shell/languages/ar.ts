import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ar')
/** After « بعد »: two seconds are one word, then 3 to 10 take the plural. */
const seconds = (n: number) => {
  const form = rules.select(n)
  if (form === 'one') return 'ثانية واحدة'
  if (form === 'two') return 'ثانيتين'
  return `${n} ${form === 'few' ? 'ثوانٍ' : 'ثانية'}`
}
const places = (n: number) => {
  const form = rules.select(n)
  if (form === 'one') return 'مكان واحد'
  if (form === 'two') return 'مكانان'
  return `${n} ${form === 'few' ? 'أماكن' : form === 'many' ? 'مكانًا' : 'مكان'}`
}

export const texts: Catalogue<typeof fr> = {
  loading: 'جارٍ تحميل préau',
  home: 'الرئيسية',
  homeOfPreau: 'préau، الصفحة الرئيسية',
  mainMenu: 'القائمة الرئيسية',
  expandMenu: 'توسيع القائمة',
  collapseMenu: 'طيّ',
  more: 'المزيد',
  allApps: 'كل التطبيقات',
  myAccount: 'حسابي',
  accountMenu: 'حسابي وإعداداتي',
  accountOf: name => `حسابي وإعداداتي: ${name}`,
  signOut: 'تسجيل الخروج',
  bell: 'الجديد',
  bellCount: count => (count > 98 ? 'الجديد: 99 أو أكثر' : `الجديد: ${count}`),
  pupilNew: 'هناك جديد',
  search: 'بحث',
  themes: { auto: 'مثل الجهاز', light: 'فاتح', dark: 'داكن', contrast: 'عالي التباين' },
  myStructures: 'مدارسي ومصالحي',
  allStructures: 'كل أماكني',
  structuresCount: n => `${places(n)} معًا`,
  myChildren: 'أطفالي',
  allChildren: 'الكل',
  notSaved: 'لم يُحفظ هذا الإعداد. تُرجى إعادة المحاولة بعد قليل.',
  notSignedOut: 'لا توجد شبكة: ما زال الحساب مفتوحًا على هذا الجهاز.',
  backHome: 'الذهاب إلى الصفحة الرئيسية',
  retry: 'إعادة المحاولة',
  reload: 'إعادة تحميل الصفحة',
  notFoundTitle: 'هذه الصفحة ليست هنا',
  notFoundText: 'تغيّر عنوانها، أو لم تعد موجودة، أو لم تُشارَك هنا.',
  offlineTitle: 'لا توجد شبكة',
  offlineText: 'لم يعد الجهاز متصلًا بالإنترنت. تكفي إعادة المحاولة عند عودة الشبكة.',
  offlinePage: 'لم تُفتح هذه الصفحة من قبل على هذا الجهاز: ستظهر مع عودة الشبكة.',
  crashTitle: 'تعذّر عرض هذه الصفحة',
  crashText: 'غالبًا ما تكفي إعادة المحاولة. إذا تكرّر الأمر، يُرجى إخبار المدرسة بالصفحة والساعة.',
  staleTitle: 'وصلت نسخة جديدة',
  staleText: 'جرى تحديث préau أثناء الزيارة. تكفي إعادة تحميل الصفحة.',
  pupilMenu: 'قائمتي',
  menuOf: name => `قائمتي: ${name}`,
  myFaceAndReading: 'وجهي وقراءتي',
  pupilSignOut: 'انتهيت',
  idleTitle: 'هل ما زلت هنا؟',
  idleText: n => `سيُغلق préau بعد ${seconds(n)}.`,
  idleStay: 'نعم، سأكمل',
  idleLeave: 'لا، انتهيت',
}

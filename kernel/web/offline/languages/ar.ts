import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ar')
/** From 3 to 10 a noun takes its plural; beyond, the singular again. One and two are said in their sentences. */
const sendings = (n: number) => `${n} ${rules.select(n) === 'few' ? 'عمليات إرسال' : 'عملية إرسال'}`

export const texts: Catalogue<typeof fr> = {
  region: 'الشبكة',
  away: 'دون اتصال',
  updatedAt: 'آخر تحديث الساعة',
  updatedOn: 'آخر تحديث:',
  awayAlone: 'ينتظر préau الشبكة. الصفحات التي قُرئت تبقى هنا.',
  toRead: 'هذا الحساب مفتوح للقراءة؛ الكتابة تحتاج إلى الشبكة.',
  waiting: n => {
    if (n === 1) return 'عملية إرسال واحدة تنتظر الشبكة: ستتمّ تلقائيًا.'
    if (n === 2) return 'عمليتا إرسال تنتظران الشبكة: ستتمّان تلقائيًا.'
    return `${sendings(n)} تنتظر الشبكة: ستتمّ تلقائيًا.`
  },
  leaving: n => {
    if (n === 1) return 'عملية إرسال واحدة جارية…'
    return n === 2 ? 'عمليتا إرسال جاريتان…' : `${sendings(n)} جارية…`
  },
  refusedTitle: 'لم تنجح عملية إرسال',
  copy: 'نسخ النص',
  copied: 'نُسخ النص.',
  giveUp: 'تجاهل',
  newVersion: 'نسخة جديدة من préau جاهزة.',
  reload: 'إعادة التحميل',
  waitingMark: 'في انتظار الشبكة',
  waitingKept: 'محفوظ على هذا الجهاز: سيُرسل عند عودة الشبكة.',
}

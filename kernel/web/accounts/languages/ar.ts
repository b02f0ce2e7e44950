import type { Catalogue } from '../../../contract/catalogue.ts'
import type { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  add: 'إضافة حساب',
  addHelp: 'يبقى هذا الحساب مفتوحًا',
  change: 'تغيير الحساب',
  locked: 'ستُطلب كلمة مروره',
  toRead: 'للقراءة، دون شبكة',
  needsNetwork: 'الشبكة ضرورية',
  signOutAll: 'تسجيل الخروج من كل الحسابات',
  notDone: 'لم يتغيّر الحساب. تُرجى إعادة المحاولة بعد قليل.',
  keptTitle: 'الحسابات المفتوحة على هذا الجهاز',
  forget: name => `إخراج ${name} من هذا الجهاز`,
  orSignIn: 'أو بحساب آخر',
}

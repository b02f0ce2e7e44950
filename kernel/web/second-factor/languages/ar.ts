import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

const rules = new Intl.PluralRules('ar')
/** Arabic says one and two without a number, then counts 3 to 10, 11 to 99 and hundreds each in its own form. */
const codesLeft = (n: number) => {
  const form = rules.select(n)
  if (form === 'one') return 'رمز واحد متبقٍّ'
  if (form === 'two') return 'رمزان متبقيان'
  return `${n} ${form === 'few' ? 'رموز متبقية' : form === 'many' ? 'رمزًا متبقيًا' : 'رمز متبقٍّ'}`
}

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: what is said to those whose function requires it.
  ...fr,
  code: 'رمز من ستة أرقام',
  codeHelp: 'الرمز الذي يعرضه تطبيقك الآن.',
  recoveryCode: 'رمز احتياطي',
  recoveryHelp: 'أحد الرموز العشرة المحفوظة لديك؛ لا يُستعمل إلا مرة واحدة.',
  fillCode: 'تُرجى كتابة الرمز.',
  usePasskey: 'استعمال مفتاح المرور',
  useRecovery: 'هاتفي ليس معي',
  useApplication: 'استعمال تطبيقي',
  or: 'أو',

  stepTitle: 'خطوة أخيرة',
  stepText: 'لحسابك حماية ثانية: يلزم التأكد من هويتك.',
  enter: 'دخول',
  otherAccount: 'العودة إلى كلمة المرور',

  proofTitle: 'التأكد من هويتك',
  proofText: 'هذا الإجراء حسّاس. نطلب التأكيد من جديد بعد مرور ربع ساعة؛ لن يضيع شيء من عملك.',
  password: 'كلمة المرور',
  fillPassword: 'تُرجى كتابة كلمة المرور.',
  confirm: 'تأكيد',

  cardTitle: 'حماية مزدوجة',
  cardText: 'حتى لو خمّن أحد كلمة مرورك، فلن يدخل.',
  isOn: 'الحساب محمي',
  isOff: 'كلمة المرور فقط',
  loadFailed: 'تعذّر تحميل وسائل حمايتك.',

  passkeys: 'مفتاح المرور',
  passkeysText: 'بصمة جهازك أو وجهك أو رمز الجهاز: لا شيء للكتابة. الأسهل والأكثر أمانًا.',
  addPasskey: 'إضافة مفتاح مرور',
  noPasskeys: 'لا يدعم هذا المتصفح مفاتيح المرور. يمكنك التجربة على هاتفك.',
  passkeyAdded: 'حُفظ مفتاح المرور.',
  passkeyCancelled: 'لم يتغيّر شيء: أُلغي الطلب، أو لم يستجب الجهاز.',
  passkeyKnown: 'لهذا الجهاز مفتاح مرور لحسابك من قبل.',
  passkeyRemoved: 'لم يعد هذا المفتاح يفتح حسابك.',
  addedOn: 'الإضافة:',
  usedOn: 'آخر استعمال:',
  neverUsed: 'لم يُستعمل بعد',
  rename: name => `إعادة التسمية: ${name}`,
  passkeyName: 'اسم المفتاح',
  remove: 'إزالة',
  removeThis: name => `إزالة: ${name}`,
  keyOn: device => `مفتاح على ${device}`,
  keyHere: 'مفتاح المرور',

  totp: 'تطبيق الرموز',
  totpText: 'تطبيق على هاتفك يعطي رمزًا من ستة أرقام، حتى دون شبكة (FreeOTP, Aegis, 2FAS…).',
  addTotp: 'استعمال تطبيق',
  changeTotp: 'تغيير الهاتف',
  totpOn: 'التفعيل:',
  totpAdded: 'حُفظ تطبيقك.',
  totpRemoved: 'لن تُطلب رموز التطبيق بعد الآن.',
  totpDialog: 'تطبيق الرموز الخاص بك',
  totpScan: 'يلزم فتح التطبيق على الهاتف وتوجيهه إلى هذا المربع.',
  square: 'مربع للمسح بتطبيق الرموز',
  totpOpen: 'التطبيق على هذا الجهاز',
  totpKey: 'أو نسخ هذا المفتاح',
  totpThen: 'ثم كتابة الرمز الذي يظهر فيه.',
  activate: 'تفعيل',

  recovery: 'رموز احتياطية',
  recoveryText: 'للدخول عند ضياع الهاتف. كل رمز يُستعمل مرة واحدة.',
  codesLeft,
  renewCodes: 'إنشاء رموز جديدة',
  codesDialog: 'رموزك الاحتياطية',
  codesKeep:
    'يُرجى حفظها الآن، في مكان غير هذا الهاتف: لن نتمكن من عرضها مرة أخرى. كل رمز يفتح حسابك مرة واحدة، بدل الحماية الثانية.',
  copy: 'نسخ',
  copied: 'نُسخت الرموز.',
  print: 'طباعة',
  kept: 'حفظتها',
  printedFor: login => `رموز préau الاحتياطية للحساب ${login}`,
  printedHelp: 'كل رمز يفتح الحساب مرة واحدة. تُحفظ كالمفتاح.',
}

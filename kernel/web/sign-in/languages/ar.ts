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
const seconds = (n: number) =>
  counted(n, { one: 'ثانية واحدة', two: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية', other: 'ثانية' })
const minutes = (n: number) =>
  counted(n, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })
const wait = (n: number) => (n < 90 ? seconds(n) : minutes(Math.ceil(n / 60)))
const letters = (n: number) => counted(n, { one: 'حرف واحد', two: 'حرفان', few: 'أحرف', many: 'حرفًا', other: 'حرف' })

export const texts: Catalogue<typeof fr> = {
  language: 'اللغة',
  accessibility: 'إمكانية الوصول: غير مطابقة',
  title: 'تسجيل الدخول',
  welcome: 'مرحبًا!',
  welcomeText: 'الدخول إلى مدرستك.',
  expiredTitle: 'انتهت مدة دخولك',
  expiredText: 'يُرجى تسجيل الدخول من جديد: الصفحة محفوظة كما هي، مع ما كتبته.',
  login: 'اسم المستخدم أو البريد الإلكتروني',
  password: 'كلمة المرور',
  capsLock: 'زر الأحرف الكبيرة (Caps Lock) مفعّل.',
  signIn: 'دخول',
  fillLogin: 'تُرجى كتابة اسم المستخدم: هو مكتوب على ورقة الدخول.',
  fillPassword: 'تُرجى كتابة كلمة المرور.',
  signInWithPasskey: 'الدخول بمفتاح المرور',
  passkeyCancelled: 'لم يتمّ الدخول: أُلغي الطلب، أو لم يستجب الجهاز.',
  forgotten: 'نسيت كلمة المرور؟',
  forgottenText:
    'يمكنك طلب ورقة دخول جديدة من المدرسة: تُعدّها الإدارة، أو معلّمة طفلك أو معلّمه، في لحظة. عندها تتوقف كلمة المرور القديمة عن العمل، ويتيح لك الرمز المكتوب على الورقة اختيار كلمة جديدة.',
  otherWays: 'طرق أخرى للدخول',
  iAmPupil: 'أنا تلميذ(ة)',
  iAmPupilText: 'ببطاقة قسمي وصوري الثلاث',
  firstTime: 'الدخول لأول مرة',
  firstTimeText: 'وصلتني ورقة عليها رمز',
  iAmAdult: 'أنا من الكبار',
  withPassword: 'اسم المستخدم وكلمتان',
  back: 'رجوع',
  firstStepLate: 'مضى وقت طويل على الخطوة الأولى: تُرجى كتابة كلمة المرور من جديد.',
  unknownCard: 'لم تعد بطاقة القسم هذه صالحة. يمكنك طلب البطاقة الجديدة من معلّمتك أو معلّمك.',
  throttled: n => `محاولات كثيرة. تُرجى إعادة المحاولة بعد ${wait(n)}.`,
  offline: 'لا توجد شبكة. يُرجى التحقق من اتصال الجهاز، ثم إعادة المحاولة.',
  unexpected: 'لا يستجيب préau كما يجب. تُرجى إعادة المحاولة بعد قليل.',

  classTitle: 'قسمي',
  whoAreYou: 'من أنت؟',
  touchYourName: 'هيا نلمس اسمك.',
  spokenFaces: 'من أنت؟ لنبحث عن صورتك واسمك، ثم لنلمسهما.',
  noPupils: 'لا يوجد بعد أي تلميذ مسجّل في هذا القسم.',
  classPupils: name => `تلاميذ القسم ${name}`,
  forgetCard: 'نسيان هذا القسم على هذا الجهاز',
  cardTitle: 'بطاقة قسمك',
  cardText: 'لنأخذ بطاقة القسم ونضع المربع الأبيض والأسود أمام كاميرا الجهاز اللوحي. سيظهر قسمك هنا.',
  cardSpoken: 'لنأخذ بطاقة القسم. لنضع المربع الأبيض والأسود أمام كاميرا الجهاز اللوحي. سيظهر قسمك هنا.',
  cardLink: 'أو كتابة رمز البطاقة',
  cardLinkHelp: 'سلسلة الحروف الطويلة المطبوعة تحت المربع.',
  cardLinkWrong: 'هذا ليس رمز بطاقة قسم.',
  enterClass: 'الدخول إلى قسمي',
  cardWait: 'قسمك في الطريق…',
  cardRefused: 'لم تعد هذه البطاقة تعمل',

  hello: name => `مرحبًا ${name}!`,
  touchPictures: 'هيا نلمس',
  threePictures: 'صورك السرية الثلاث',
  inOrder: '، بالترتيب.',
  spokenPictures: name => `مرحبًا ${name}! هيا نلمس صورك السرية الثلاث، بالترتيب.`,
  chosenPictures: n => `${n} من 3 صور`,
  picturesToChoose: 'الصور',
  tryAgain: 'لنحاول مرة أخرى!',
  tryAgainText: 'هذه ليست صورك الثلاث. لننظر جيدًا، ثم نبدأ من جديد.',
  waitABit: n => `لننتظر ${seconds(n)}. يمكنك طلب المساعدة من معلّمتك أو معلّمك.`,
  erase: 'مسح',
  notMe: 'هذا ليس أنا',
  opening: 'قسمك يُفتح الآن…',

  activationTitle: 'الدخول لأول مرة',
  activationText: 'تُرجى كتابة اسم المستخدم والرمز كما هما على ورقة الدخول.',
  sheetLogin: 'اسم المستخدم',
  sheetCode: 'الرمز',
  sheetCodeHelp: 'ثمانية حروف وأرقام، مع الشرطة أو دونها.',
  fillCode: 'تُرجى كتابة الرمز المكتوب على ورقتك.',
  continue: 'متابعة',
  step: (n, total) => `الخطوة ${n} من ${total}`,
  helloYou: name => `مرحبًا ${name}`,
  charterIntro: 'قبل الدخول، هذا ما نتعاهد عليه جميعًا.',
  charterIntroChild: 'قبل الدخول، هذه قواعد préau.',
  acceptCharter: 'قرأت الميثاق وأوافق عليه',
  acceptCharterChild: 'أعِد بذلك',
  charterDueText: 'تغيّر الميثاق منذ زيارتك الأخيرة، أو لم تُتح لك قراءته بعد.',
  notNow: 'ليس الآن: تسجيل الخروج',
  notNowChild: 'ليس الآن',
  choosePassword: 'اختيار كلمة المرور',
  choosePasswordChild: 'اختيار كلمتيك السريتين',
  passwordText: 'لن يعرفها أحد غيرك: لا يمكن للمدرسة قراءتها.',
  passwordTextChild: 'كلمتان لا تُنسيان ولا يخمّنهما أحد، مثل «نمر سحابة».',
  newPassword: 'كلمة المرور الجديدة',
  newWords: 'كلمتاي السريتان',
  currentPassword: 'كلمة المرور الحالية',
  fillCurrent: 'تُرجى كتابة كلمة المرور الحالية.',
  rules: {
    length: n => `${letters(n)} على الأقل`,
    phrase: 'جملة قصيرة تناسب تمامًا: «ثلاث حبات كرز تحت السقف»',
    personal: 'لا اسمك ولا اسم المستخدم',
    common: 'لا كلمة مرور شائعة ولا أزرار متتالية',
  },
  rulesTitle: 'كلمة مرور جيدة',
  isMet: 'تمّ',
  strength: {
    empty: '',
    short: left => `بقي ${letters(left)}`,
    guessable: 'سهلة التخمين',
    fine: 'كلمة مرور جيدة',
    strong: 'كلمة مرور جيدة جدًا',
  },
  enter: 'الدخول إلى préau',
  changeTitle: 'اختيار كلمة مرور خاصة بك',
  changeText: 'كلمة المرور التي استعملتها مؤقتة. يُرجى اختيار كلمة لا يعرفها أحد غيرك.',
  savePassword: 'حفظ ودخول',
}

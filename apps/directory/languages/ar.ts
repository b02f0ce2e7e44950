import type { Catalogue } from '../../../kernel/contract/catalogue.ts'
import type { fr } from '../fr.ts'

type Forms = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>
const rules = new Intl.PluralRules('ar')
/** Arabic says one and two without a number, then counts 3 to 10, 11 to 99 and hundreds each in its own form. */
const counted = (n: number, forms: Forms) => {
  const form = rules.select(n)
  if (form === 'one' || form === 'two') return forms[form]
  return `${n} ${forms[form === 'zero' ? 'other' : form]}`
}
const people: Forms = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }

export const texts: Catalogue<typeof fr> = {
  title: 'دليل الأشخاص',
  search: 'البحث عن شخص',
  searchHint: 'الاسم أو اللقب',
  who: 'من؟',
  filters: {
    all: 'الكل',
    favourites: 'المفضلة',
    pupil: 'التلاميذ',
    guardian: 'أولياء الأمور',
    teacher: 'المعلّمون',
    head: 'الإدارة',
    inspection: 'الدائرة التعليمية',
    municipal: 'البلدية',
  },
  people: 'الأشخاص',
  signatures: 'المدارس والمصالح',
  signature: 'ينشر بهذا الاسم',
  classes: 'الأقسام',
  classSize: n => counted(n, { one: 'تلميذ واحد', two: 'تلميذان', few: 'تلاميذ', many: 'تلميذًا', other: 'تلميذ' }),
  found: (n, more) => (n === 0 ? 'لا أحد' : `${more ? 'أول ' : ''}${counted(n, people)}`),
  alike: 'لا أحد يحمل هذا الاسم؛ هذه أسماء قريبة منه.',
  nobody: 'لا أحد مطابق',
  nobodyHelp: 'يمكنك تجربة بداية الاسم أو اللقب. لا يُظهر الدليل إلا الأشخاص الذين لك صلة بهم.',
  noFavourite: 'المفضلة فارغة',
  noFavouriteHelp: 'يمكنك فتح بطاقة شخص وإضافته إلى المفضلة: سيكون هنا.',
  showAll: 'عرض الجميع',
  addFavourite: 'إضافة إلى المفضلة',
  removeFavourite: 'إزالة من المفضلة',
  favouriteAdded: name => `تمّت إضافة ${name} إلى المفضلة.`,
  favouriteRemoved: name => `تمّت إزالة ${name} من المفضلة.`,
  undo: 'تراجع',
  guardians: 'أولياء الأمور',
  children: 'الأطفال',
  functions: 'المهام',
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
  parentOf: names => `ولي أمر ${names}`,
  allClasses: n => `عرض كل الأقسام (${n})`,
  teachers: 'معلّمو القسم',
  teachersPupil: 'من يعلّمك؟',
  pupils: 'التلاميذ',
  pupilsPupil: 'زملاؤك في القسم',
  ownChildren: 'طفلك',
  noPupils: 'لا يوجد تلاميذ بعد',
  noPupilsHelp: 'يصل التلاميذ مع استيراد بيانات المدرسة، أو يُضافون يدويًا في « Mon école ».',
  myClass: 'قسمي',
  print: 'طباعة',
  failed: 'تعذّرت قراءة الدليل.',
  retry: 'إعادة المحاولة',
}

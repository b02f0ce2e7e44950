import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInArabic as counted, type ArabicForms as Forms } from '../../../contract/counting.ts'
import { fr } from '../fr.ts'

const schools: Forms = { one: 'مدرسة واحدة', two: 'مدرستان', few: 'مدارس', many: 'مدرسة', other: 'مدرسة' }

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: choosing whom to share with.
  ...fr,
  title: 'من يمكنه القراءة؟',
  done: 'تمّ',
  cancel: 'إلغاء',
  audiences: {
    pupils: 'التلاميذ',
    guardians: 'أولياء الأمور',
    teachers: 'المعلّمون',
    heads: 'الإدارة',
    staff: 'الفريق',
    team: 'فريق الدائرة التعليمية',
    municipal: 'موظفو البلدية',
    externals: 'المتدخّلون من الخارج',
    administrators: 'الإدارة العامة',
  },
  inside: {
    pupils: 'التلاميذ',
    guardians: 'أولياء الأمور',
    teachers: 'المعلّمون',
    heads: 'الإدارة',
    staff: 'الفريق',
    team: 'فريق الدائرة التعليمية',
    municipal: 'موظفو البلدية',
    externals: 'المتدخّلون من الخارج',
    administrators: 'الإدارة العامة',
  },
  schools: n => counted(n, schools),
  classes: n => counted(n, { one: 'قسم واحد', two: 'قسمان', few: 'أقسام', many: 'قسمًا', other: 'قسم' }),
  groups: n => counted(n, { one: 'مجموعة واحدة', two: 'مجموعتان', few: 'مجموعات', many: 'مجموعة', other: 'مجموعة' }),
  and: words => words.join(' و'),
  pupils: n => counted(n, { one: 'تلميذ واحد', two: 'تلميذان', few: 'تلاميذ', many: 'تلميذًا', other: 'تلميذ' }),
  guardians: n =>
    counted(n, { one: 'ولي أمر واحد', two: 'وليّا أمر', few: 'أولياء أمور', many: 'ولي أمر', other: 'ولي أمر' }),
  others: n =>
    counted(n, {
      one: 'عضو واحد من الفريق',
      two: 'عضوان من الفريق',
      few: 'أعضاء من الفريق',
      many: 'عضوًا من الفريق',
      other: 'عضو من الفريق',
    }),
  people: n => counted(n, { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }),
  of: (people, place) => `${people} · ${place}`,
  ofClass: (people, name) => `${people} من القسم ${name}`,
  inSchools: (people, n) => `${people} في ${counted(n, { ...schools, two: 'مدرستين' })}`,
  nobody: 'لا أحد حاليًا.',
  counting: 'جارٍ الحساب…',
  whoSees: 'سيقرأ:',
  failed: 'تعذّرت قراءة المجموعات.',
  always: 'دائمًا',
  everyone: 'الجميع',
  some: 'بعض المجموعات',
}

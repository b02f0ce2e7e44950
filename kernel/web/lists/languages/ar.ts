import type { Catalogue } from '../../../contract/catalogue.ts'
import { manyInArabic as counted, type ArabicForms as Forms } from '../../../contract/counting.ts'
import type { fr } from '../fr.ts'

const members: Forms = { one: 'عضو واحد', two: 'عضوان', few: 'أعضاء', many: 'عضوًا', other: 'عضو' }
const people: Forms = { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }

export const texts: Catalogue<typeof fr> = {
  title: 'قوائمي',
  intro: 'أشخاص ومجموعات تحت اسم واحد، لاستعمالها عند المشاركة. لا يرى قوائمك أحد غيرك.',
  add: 'قائمة جديدة',
  edit: 'تعديل',
  remove: 'حذف',
  removed: name => `حُذفت القائمة «${name}».`,
  saved: name => `حُفظت القائمة «${name}».`,
  name: 'اسم القائمة',
  members: 'الأشخاص والمجموعات',
  membersHelp: 'اسم، قسم، مجموعة…',
  save: 'حفظ',
  cancel: 'إلغاء',
  count: n => counted(n, members),
  lost: n =>
    `لم يعد الوصول ممكنًا إلى ${counted(n, { ...members, two: 'عضوين' })}: سيكون الحذف من القائمة عند الحفظ القادم.`,
  people: n => counted(n, people),
  none: 'لا توجد قوائم بعد',
  noneHelp: 'يمكنك إنشاء قائمة هنا، أو اختيار مجموعات عند المشاركة ثم « Enregistrer comme liste ».',
  failed: 'تعذّرت قراءة القوائم.',
}

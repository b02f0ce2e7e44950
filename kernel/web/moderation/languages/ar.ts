import type { Catalogue } from '../../../contract/catalogue.ts'
import { fr } from '../fr.ts'

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: the desk where reports are handled.
  ...fr,
  report: 'إبلاغ',
  reportTitle: 'الإبلاغ عن هذا المحتوى',
  reportComment: name => `الإبلاغ عن تعليق ${name}`,
  who: 'سيقرأ المسؤولون عن المدرسة هذا البلاغ. لن يظهر لهم اسمك، وسيصلك قرارهم.',
  reason: 'ما المشكلة',
  cancel: 'إلغاء',
  send: 'إرسال البلاغ',
  sent: 'شكرًا، تمّ الإرسال. سيصلك ما يتقرّر.',
  failed: 'تعذّرت قراءة البلاغات.',
  comment: 'تعليق',
  ownStates: { open: 'قيد الانتظار', hidden: 'مُخفى', dismissed: 'يبقى ظاهرًا' },
  hiddenHere: 'مُخفى عن الجميع',
  hiddenHelp: 'لا يرى هذا المحتوى إلا المسؤولون.',
  mineTitle: 'بلاغاتي',
  mineText: 'ما أبلغت عنه، وما تقرّر بشأنه.',
  whole: 'محتوى',
}

import type { Catalogue } from '../../../kernel/contract/catalogue.ts'
import { fr } from '../fr.ts'
import { texts as series } from '../words/series/languages/ar.ts'

type Forms = Readonly<Record<'one' | 'two' | 'few' | 'many' | 'other', string>>
const rules = new Intl.PluralRules('ar')
/** Arabic says one and two without a number, then counts 3 to 10, 11 to 99 and hundreds each in its own form. */
const counted = (n: number, forms: Forms) => {
  const form = rules.select(n)
  if (form === 'one' || form === 'two') return forms[form]
  return `${n} ${forms[form === 'zero' ? 'other' : form]}`
}

export const texts: Catalogue<typeof fr> = {
  // What families never see stays French: writing, approving, setting the threads.
  ...fr,
  threadSettings: 'ضبط',
  setThreads: 'ضبط القنوات',
  title: 'الأخبار',
  pupilTitle: 'الأخبار',
  threads: 'القنوات',
  filterByThread: 'التصفية حسب القناة',
  allThreads: 'كل القنوات',
  otherThread: 'قناة أخرى',
  otherThreadHint: 'قناة أخرى، مدرسة…',
  pinned: 'خبر بارز',
  unread: 'لم يُقرأ بعد',
  noTitle: 'بلا عنوان',
  empty: {
    ...fr.empty,
    title: 'لا شيء للقراءة حاليًا',
    text: 'ما تنشره مدارسك والدائرة التعليمية لك يصل إلى هنا.',
    child: name => `ما تنشره المدرسة من أجل ${name} يصل إلى هنا.`,
    thread: 'لم يُنشر شيء في هذه القناة حاليًا.',
    seeAll: 'عرض كل القنوات',
  },
  failed: 'تعذّرت قراءة الأخبار.',
  retry: 'إعادة المحاولة',
  comments: n => counted(n, { one: 'تعليق واحد', two: 'تعليقان', few: 'تعليقات', many: 'تعليقًا', other: 'تعليق' }),
  reactionsCount: n =>
    counted(n, { one: 'تفاعل واحد', two: 'تفاعلان', few: 'تفاعلات', many: 'تفاعلًا', other: 'تفاعل' }),
  edited: 'معدّل',
  editedOn: 'تاريخ التعديل:',
  until: 'ظاهر حتى',
  endedOn: 'لم يعد ظاهرًا منذ',
  whoSees: 'من يمكنه القراءة؟',
  back: 'الأخبار',
  actionsFor: title => `إجراءات: ${title}`,
  moreActions: 'إجراءات أخرى',

  print: 'طباعة',
  cancel: 'إلغاء',
  mute: thread => `إيقاف استلام «${thread}»`,
  unmute: thread => `استلام «${thread}»`,
  done: {
    ...fr.done,
    muted: 'لن تصل هذه القناة بعد الآن إلى أخبارك.',
    unmuted: 'عادت هذه القناة تصل إلى أخبارك.',
    failed: 'تعذّر القيام بذلك. تُرجى إعادة المحاولة بعد قليل.',
  },
  notices: { ...fr.notices, expired: 'لم يعد ظاهرًا لقرّائه.' },

  commentsTitle: 'التعليقات',
  commentLabel: 'تعليقك',
  commentLabelPupil: 'تعليقك',
  commentHelp: 'يراه كل من يقرأ هذا الخبر.',
  commentHelpPupil: 'سيراه كل من يقرأ هذا الخبر.',
  comment: 'إضافة تعليق',
  noComment: 'لا توجد تعليقات بعد.',
  deleteComment: name => `حذف تعليق ${name}`,
  commentDeleted: 'حُذف التعليق.',
  commentsFailed: 'تعذّرت قراءة التعليقات.',
  react: 'تفاعل',
  reactions: { thanks: 'شكرًا', bravo: 'أحسنت', great: 'أعجبني', useful: 'مفيد' },
  writtenBy: name => `بقلم ${name}`,

  threadsTitle: 'قنوات الأخبار',
  threadsText: 'أين تُنشر الأخبار، ومن يقرؤها، وما يصلك منها.',
  receive: 'تصلني',
  receiveHelp: 'وإلا، تبقى متاحة للقراءة هنا.',
  archived: 'مؤرشفة',
  showArchived: 'عرض القنوات المؤرشفة',
  hideArchived: 'إخفاء القنوات المؤرشفة',
  noThread: 'لم يُعثر على أي قناة',
  noThreadHelp: 'يمكنك البحث باسم قناة أخرى أو مدرسة أخرى.',
  noArchived: 'لا توجد قنوات مؤرشفة.',
  otherPlaces: 'أماكن أخرى',
  moreThreads: 'توجد قنوات أخرى: يمكنك البحث عنها باسمها.',
  searchThreads: 'البحث عن قناة',

  pupil: {
    next: 'التالي',
    previous: 'السابق',
    page: n => `الصفحة ${n}`,
    empty: 'لا جديد حاليًا.',
    yourWord: 'ما رأيك؟',
    back: 'العودة إلى الأخبار',
    read: 'قراءة',
  },
  series,
}

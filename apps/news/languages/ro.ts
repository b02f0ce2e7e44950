import type { Catalogue } from '../../../kernel/contract/catalogue.ts'
import { fr } from '../fr.ts'
import { texts as series } from '../words/series/languages/ro.ts'

const rules = new Intl.PluralRules('ro-RO')
/** « 2 elevi », but « 20 de elevi ». */
const many = (n: number, one: string, more: string) => {
  const form = rules.select(n)
  return form === 'one' ? `${n} ${one}` : form === 'few' ? `${n} ${more}` : `${n} de ${more}`
}

// What families never see stays French.
export const texts: Catalogue<typeof fr> = {
  ...fr,
  title: 'Noutăți',
  pupilTitle: 'Noutățile',
  threads: 'Rubricile',
  threadSettings: 'Setări',
  setThreads: 'Alege rubricile',
  filterByThread: 'Filtrează după rubrică',
  allThreads: 'Toate rubricile',
  otherThread: 'Altă rubrică',
  otherThreadHint: 'Altă rubrică, o școală…',
  pinned: 'În prim-plan',
  unread: 'Necitită încă',
  noTitle: 'Fără titlu',
  empty: {
    ...fr.empty,
    title: 'Nimic de citit deocamdată',
    text: 'Aici sosește ce publică pentru dumneavoastră școlile și circumscripția școlară (circonscription).',
    child: name => `Aici sosește ce publică școala pentru ${name}.`,
    thread: 'Nu este publicat nimic în această rubrică deocamdată.',
    seeAll: 'Vezi toate rubricile',
  },
  failed: 'Noutățile nu au putut fi citite.',
  retry: 'Încearcă din nou',
  comments: n => many(n, 'comentariu', 'comentarii'),
  reactionsCount: n => many(n, 'reacție', 'reacții'),
  edited: 'modificată',
  editedOn: 'Modificată',
  until: 'Vizibilă până la',
  whoSees: 'Cine poate vedea?',
  back: 'Noutăți',
  actionsFor: title => `Acțiuni: ${title}`,
  moreActions: 'Alte acțiuni',

  print: 'Tipărește',
  cancel: 'Renunță',
  mute: thread => `Nu mai primi „${thread}”`,
  unmute: thread => `Primește „${thread}”`,
  done: {
    ...fr.done,
    muted: 'Această rubrică nu mai sosește printre noutățile dumneavoastră.',
    unmuted: 'Această rubrică sosește din nou printre noutățile dumneavoastră.',
    failed: 'Nu s-a putut face. Încercați din nou peste câteva clipe.',
  },
  someone: 'cineva',

  commentsTitle: 'Comentarii',
  commentLabel: 'Comentariul dumneavoastră',
  commentLabelPupil: 'Comentariul tău',
  commentHelp: 'Îl văd toți cei care citesc această noutate.',
  commentHelpPupil: 'Îl vor putea citi toți cei care citesc această noutate.',
  comment: 'Comentează',
  noComment: 'Niciun comentariu încă.',
  deleteComment: name => `Șterge comentariul scris de ${name}`,
  commentDeleted: 'Comentariu șters.',
  commentsFailed: 'Comentariile nu au putut fi citite.',
  react: 'Reacționează',
  reactions: { thanks: 'Mulțumesc', bravo: 'Bravo', great: 'Îmi place', useful: 'Util' },
  school: 'Școală',

  threadsTitle: 'Rubricile de noutăți',
  threadsText: 'Unde se publică, cine citește și ce primiți.',
  receive: 'O primesc',
  receiveHelp: 'Altfel, o puteți citi în continuare aici.',
  archived: 'Arhivată',
  showArchived: 'Vezi rubricile arhivate',
  hideArchived: 'Ascunde rubricile arhivate',
  noThread: 'Nicio rubrică găsită',
  noThreadHelp: 'Căutați alt nume de rubrică sau de școală.',
  noArchived: 'Nicio rubrică arhivată.',
  otherPlaces: 'În altă parte',
  moreThreads: 'Mai există și alte rubrici: căutați-le după nume.',
  searchThreads: 'Caută o rubrică',

  pupil: {
    next: 'Mai departe',
    previous: 'Înapoi',
    page: n => `Pagina ${n}`,
    empty: 'Nimic nou deocamdată.',
    yourWord: 'Tu ce crezi?',
    back: 'Înapoi la noutăți',
    read: 'Citește',
  },
  series,
}

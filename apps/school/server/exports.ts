import { formatDay, formatTime } from '../../../kernel/contract/dates.ts'
import type { Language } from '../../../kernel/contract/language.ts'
import { conflict } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { FileBody } from '../../../kernel/server/http/handlers.ts'
import { writeCsv } from '../../../kernel/server/print/csv.ts'
import { printPages } from '../../../kernel/server/print/document.ts'
import { journalEn } from '../journal/en.ts'
import { journalFr } from '../journal/fr.ts'
import { sentenceOf } from '../journal/sentence.ts'
import { type JournalQuery, wholeJournal } from './journal.ts'
import { type AccessFilter, allAccess } from './list-access.ts'
import { accessPerPage, drawAccess } from './print/access-page.ts'
import { fileName, paperOf } from './print/paper.ts'
import { letterhead } from './print/pieces.ts'
import { slices } from './print/slices.ts'
import { structureHere } from './standing.ts'

export const exportAccess = async (
  ctx: Ctx,
  structureId: string,
  query: AccessFilter & { format: 'pdf' | 'csv'; language?: Language },
): Promise<FileBody> => {
  const structure = await structureHere(ctx, structureId)
  const paper = paperOf(ctx, query.language ?? ctx.language)
  const { t } = paper
  const rows = await allAccess(ctx, structureId, query)
  if (rows.length === 0)
    throw conflict('nothing-to-print', {
      fr: 'Il n’y a personne dans ce choix.',
      en: 'There is nobody in this choice.',
    })
  await ctx.record('access.exported', {
    targetId: structureId,
    structureId,
    detail: { people: rows.length, format: query.format },
  })
  if (query.format === 'csv') {
    ctx.sendAs('text/csv; charset=utf-8', { download: fileName(t.files.access, structure.name, 'csv') })
    const lines = rows.map(row => [
      row.name,
      t.kinds[row.kind],
      row.about.join(', '),
      t.states[row.state],
      row.charterOn ?? '',
    ])
    return writeCsv([[t.columns.name, t.columns.kind, t.columns.about, t.columns.state, t.columns.charter], ...lines])
  }
  const head = await letterhead(ctx.db, structureId)
  ctx.sendAs('application/pdf', { download: fileName(t.files.access, structure.name, 'pdf') })
  return printPages(
    { title: `${t.accessTitle} · ${structure.name}`, language: paper.language },
    slices(rows, accessPerPage).map(some => doc => drawAccess(doc, paper, head, some)),
  )
}

export const exportJournal = async (
  ctx: Ctx,
  structureId: string,
  query: JournalQuery & { language?: Language },
): Promise<FileBody> => {
  const structure = await structureHere(ctx, structureId)
  const { t, language } = paperOf(ctx, query.language ?? ctx.language)
  const words = language === 'fr' ? journalFr : journalEn
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const rows = await wholeJournal(ctx, structureId, query)
  const when = (at: string) =>
    `${formatDay(new Date(at), { locale, hasWeekday: false })} ${formatTime(new Date(at), { locale })}`
  ctx.sendAs('text/csv; charset=utf-8', { download: fileName(t.files.journal, structure.name, 'csv') })
  return writeCsv([
    [t.columns.at, t.columns.sentence, t.columns.structure],
    ...rows.map(row => [when(row.at), sentenceOf(words, row), row.structure]),
  ])
}

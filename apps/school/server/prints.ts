import type { Language } from '../../../kernel/contract/language.ts'
import { conflict } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import type { FileBody } from '../../../kernel/server/http/handlers.ts'
import { giveWords, readClassCardToken, readPictures } from '../../../kernel/server/identity/access-acts.ts'
import { writeCsv } from '../../../kernel/server/print/csv.ts'
import { printPages } from '../../../kernel/server/print/document.ts'
import type { SheetFormat } from '../contract/access.ts'
import { drawClassCard } from './print/class-card.ts'
import { drawClassList, pupilsPerPage } from './print/class-list.ts'
import { fileName, type Paper, paperOf } from './print/paper.ts'
import { drawPictureCards } from './print/picture-cards.ts'
import { letterhead } from './print/pieces.ts'
import { loadSheets, type Wanted } from './print/sheet-people.ts'
import { sheetRows } from './print/sheet-rows.ts'
import { printSheets } from './print/sheets-document.ts'
import { perPage } from './print/simple-sheets.ts'
import { slices } from './print/slices.ts'
import { drawWords } from './print/words-page.ts'
import { pupilsOfClass, requirePupils } from './pupils-of-class.ts'
import { type ClassHere, classHere, structureHere } from './standing.ts'

const pdf = 'application/pdf'

const refuseEmpty = (people: readonly unknown[]) => {
  if (people.length === 0)
    throw conflict('nothing-to-print', {
      fr: 'Il n’y a personne à imprimer dans ce choix.',
      en: 'There is nobody to print in this choice.',
    })
}

export interface SheetsBody {
  format: SheetFormat
  who: Wanted['who']
  personIds?: string[]
  onlyNever?: boolean
  language?: Language
}

interface Printing {
  /** Class or structure, as the file and the journal name it. */
  about: { id: string; name: string }
  structureId: string
  wanted: Wanted
  body: SheetsBody
}

/** Named in the journal when they are few: the sheet of one person is an act about that person. */
const mostNamed = 30

const sheets = async (ctx: Ctx, { about, structureId, wanted, body }: Printing): Promise<FileBody> => {
  const paper = paperOf(ctx, body.language ?? (body.format === 'csv' ? ctx.language : undefined))
  const people = await loadSheets(ctx, wanted)
  refuseEmpty(people)
  const printed = people.filter(person => person.code)
  await ctx.record('sheets.printed', {
    targetId: printed.length === 1 ? (printed[0]?.id ?? about.id) : about.id,
    structureId,
    detail: {
      format: body.format,
      people: printed.length,
      ...(printed.length <= mostNamed && { personIds: printed.map(person => person.id) }),
    },
  })
  if (body.format === 'csv') {
    ctx.sendAs('text/csv; charset=utf-8', { download: fileName(paper.t.files.sheets, about.name, 'csv') })
    return writeCsv(sheetRows(paper, people))
  }
  ctx.sendAs(pdf, { download: fileName(paper.t.files.sheets, about.name, 'pdf') })
  return printSheets(paper, { format: body.format, head: await letterhead(ctx.db, structureId), people })
}

export const classSheets = async (ctx: Ctx, classId: string, body: SheetsBody): Promise<FileBody> => {
  const found = await classHere(ctx, classId)
  const wanted = {
    scope: { classId },
    who: body.format === 'family' ? 'all' : body.who,
    only: body.personIds ?? null,
    onlyNever: false,
  } as const
  return sheets(ctx, { about: found, structureId: found.schoolId, wanted, body })
}

export const structureSheets = async (ctx: Ctx, structureId: string, body: SheetsBody): Promise<FileBody> => {
  const about = await structureHere(ctx, structureId)
  const wanted = {
    scope: { structureId },
    who: body.format === 'family' ? 'all' : body.who,
    only: body.personIds ?? null,
    onlyNever: body.onlyNever ?? false,
  } as const
  return sheets(ctx, { about, structureId, wanted, body })
}

const document = (ctx: Ctx, paper: Paper, what: keyof Paper['t']['files'], found: ClassHere) => {
  ctx.sendAs(pdf, { download: fileName(paper.t.files[what], found.name, 'pdf') })
  return { title: `${found.name} · ${paper.t.files[what]}`, language: paper.language }
}

export const pictureCards = async (
  ctx: Ctx,
  classId: string,
  body: { personIds?: string[]; language?: Language },
): Promise<FileBody> => {
  const found = await classHere(ctx, classId)
  const paper = paperOf(ctx, body.language)
  const pupils = body.personIds ? await requirePupils(ctx, classId, body.personIds) : await pupilsOfClass(ctx, classId)
  refuseEmpty(pupils)
  const pictures = await readPictures(
    ctx,
    pupils.map(pupil => pupil.id),
  )
  await ctx.record('pictures.printed', {
    targetId: classId,
    structureId: found.schoolId,
    detail: { people: pupils.length },
  })
  const cards = pupils.map(pupil => ({ pupil, pictures: pictures.get(pupil.id) ?? [] }))
  return printPages(
    document(ctx, paper, 'pictures', found),
    slices(cards, perPage).map(some => doc => drawPictureCards(doc, paper, some, found.name)),
  )
}

export const wordsPages = async (
  ctx: Ctx,
  classId: string,
  body: { personIds: string[]; language?: Language },
): Promise<FileBody> => {
  const found = await classHere(ctx, classId)
  const paper = paperOf(ctx, body.language)
  const pupils = await requirePupils(ctx, classId, body.personIds)
  const words = await giveWords(
    ctx,
    pupils.map(pupil => pupil.id),
    found.schoolId,
  )
  const cards = pupils.map(pupil => ({ pupil, words: words.get(pupil.id) ?? '' }))
  return printPages(
    document(ctx, paper, 'words', found),
    slices(cards, perPage).map(some => doc => drawWords(doc, paper, some)),
  )
}

export const classCard = async (ctx: Ctx, classId: string, language?: Language): Promise<FileBody> => {
  const found = await classHere(ctx, classId)
  const paper = paperOf(ctx, language)
  const head = await letterhead(ctx.db, found.schoolId)
  const token = await readClassCardToken(ctx, classId)
  await ctx.record('class-card.printed', { targetId: classId, structureId: found.schoolId })
  return printPages(document(ctx, paper, 'card', found), [
    doc => drawClassCard(doc, paper, head, { className: found.name, token }),
  ])
}

export const classList = async (ctx: Ctx, classId: string, language = ctx.language): Promise<FileBody> => {
  const found = await classHere(ctx, classId)
  const paper = paperOf(ctx, language)
  const head = await letterhead(ctx.db, found.schoolId)
  const pupils = await pupilsOfClass(ctx, classId)
  refuseEmpty(pupils)
  const teachers = await ctx.db<{ name: string }[]>`
    select p.display_name as name from core.class_teachers ct join core.people p on p.id = ct.person_id
    where ct.class_id = ${classId} and ct.left_at is null and (ct.ends_on is null or ct.ends_on >= current_date) order by p.sort_name`
  const page = { className: found.name, teachers: teachers.map(row => row.name), total: pupils.length }
  return printPages(
    document(ctx, paper, 'list', found),
    slices(pupils, pupilsPerPage).map(
      (some, index) => doc =>
        drawClassList(doc, paper, head, { ...page, from: index * pupilsPerPage + 1, pupils: some }),
    ),
  )
}

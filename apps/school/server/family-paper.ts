import type { Language } from '../../../kernel/contract/language.ts'
import { conflict } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { addressedTo } from '../../../kernel/server/events/addressed.ts'
import type { FileBody } from '../../../kernel/server/http/handlers.ts'
import { printPages } from '../../../kernel/server/print/document.ts'
import { readTexts } from '../../../kernel/server/search/read-texts.ts'
import { sinceWeeks, unreadBy } from './away-families.ts'
import { familyPages, type PaperItem } from './print/family-paper.ts'
import { drawFamily, mostPerPage } from './print/family-sheet.ts'
import { type Household, householdsOf } from './print/households.ts'
import { fileName, type Paper, paperOf } from './print/paper.ts'
import { type Letterhead, letterhead } from './print/pieces.ts'
import { loadSheets } from './print/sheet-people.ts'
import { slices } from './print/slices.ts'
import { requirePupils } from './pupils-of-class.ts'
import { classHere } from './standing.ts'

const mostItems = 12

/** What each roof has not read, with its words; separated parents have a page each, about themselves alone (row A16). */
const itemsFor = async (ctx: Ctx, households: readonly Household[]) => {
  const guardians = households.flatMap(household => household.guardians.map(({ id }) => id))
  const said = await addressedTo(ctx, guardians, sinceWeeks(ctx.now))
  const texts = await readTexts(ctx, [...new Set(said.map(({ resourceId }) => resourceId))])
  return ({ guardians: here }: Household): PaperItem[] =>
    unreadBy(
      said,
      here.map(({ id }) => id),
    )
      .slice(0, mostItems)
      .map(({ resourceId, title, label, structureName, at }) => ({
        title: texts.get(resourceId)?.title ?? title,
        from: [structureName, label].filter(Boolean).join(' · '),
        at,
        body: texts.get(resourceId)?.body ?? '',
      }))
}

interface Printing {
  paper: Paper
  head: Letterhead
  itemsOf: (household: Household) => PaperItem[]
}

/** The news of one roof, then how its members come in, for those who still have to. */
function* pagesOf({ paper, head, itemsOf }: Printing, household: Household) {
  yield* familyPages(paper, head, household, itemsOf(household))
  const members = [...household.guardians, ...household.pupils].filter(person => person.code)
  for (const some of slices(members, mostPerPage))
    yield (doc: Parameters<typeof drawFamily>[0]) => drawFamily(doc, paper, head, { household, members: some })
}

function* everyPage(printing: Printing, households: readonly Household[]) {
  for (const household of households) yield* pagesOf(printing, household)
}

/** A page or two per family for the satchel: what préau said to them, and their login sheet again (row K5). */
export const printFamilyPaper = async (
  ctx: Ctx,
  classId: string,
  body: { pupilIds: string[]; language?: Language },
): Promise<FileBody> => {
  const found = await classHere(ctx, classId)
  await requirePupils(ctx, classId, body.pupilIds)
  const paper = paperOf(ctx, body.language)
  const wanted = { scope: { classId }, who: 'all', only: body.pupilIds, onlyNever: false } as const
  const people = await loadSheets(ctx, wanted)
  const households = householdsOf(people).filter(({ guardians }) => guardians.length > 0)
  if (households.length === 0)
    throw conflict('nothing-to-print', {
      fr: 'Ces enfants n’ont pas de responsable connu de l’école.',
      en: 'These children have no guardian known to the school.',
    })
  const printing = {
    paper,
    head: await letterhead(ctx.db, found.schoolId),
    itemsOf: await itemsFor(ctx, households),
  }
  const printed = people.filter(person => person.code)
  await ctx.record('sheets.printed', {
    targetId: classId,
    structureId: found.schoolId,
    detail: { format: 'family', people: printed.length, personIds: printed.slice(0, 30).map(({ id }) => id) },
  })
  ctx.sendAs('application/pdf', { download: fileName(paper.t.files.paper, found.name, 'pdf') })
  return printPages(
    { title: `${found.name} · ${paper.t.files.paper}`, language: paper.language },
    everyPage(printing, households),
  )
}

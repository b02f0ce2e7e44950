import { conflict, invalid, notFound } from '../../../kernel/contract/problem.ts'
import type { Ctx } from '../../../kernel/server/context.ts'
import { keepColumns as keep, keptColumns } from '../../../kernel/server/feeds/columns.ts'
import { deliveryPaths } from '../../../kernel/server/feeds/delivery-files.ts'
import { reopenImport } from '../../../kernel/server/feeds/preview/register.ts'
import { csvKinds, fieldsOf } from '../../../kernel/server/feeds/reading/csv/fields.ts'
import { type KeptColumns, signatureOf } from '../../../kernel/server/feeds/reading/csv/kept-columns.ts'
import { formatOf, missingIn } from '../../../kernel/server/feeds/reading/csv/kinds.ts'
import { likeliest, suggestColumns } from '../../../kernel/server/feeds/reading/csv/suggest.ts'
import { readTitles, type TitledFile } from '../../../kernel/server/feeds/reading/read-titles.ts'
import type { Delivery, TableKind, TitledTable } from '../contract.ts'
import { decidable } from './apply.ts'
import { readBehind, schoolOf } from './send.ts'
import { readDelivery } from './view.ts'

/** What is shown of one title and of one value: enough to recognise a column. */
const shown = { title: 120, sample: 60, columns: 300 }

const isKnown = ({ header }: TitledFile) => {
  const format = formatOf(header)
  return format !== undefined && missingIn(format, header).length === 0
}

const toTable = (file: TitledFile, kept: KeptColumns): TitledTable => {
  const said = kept.get(signatureOf(file.header))
  const positions = (kind: TableKind) =>
    said?.kind === kind ? said.columns : suggestColumns(file.header, kind).columns
  return {
    file: file.file,
    kind: said?.kind ?? likeliest(file.header).kind,
    keptAt: said?.keptAt.toISOString() ?? null,
    isKnown: said !== undefined || isKnown(file),
    columns: file.titles.slice(0, shown.columns).map((title, at) => ({
      title: title.slice(0, shown.title),
      samples: (file.samples[at] ?? []).map(sample => sample.slice(0, shown.sample)),
    })),
    kinds: csvKinds.map(kind => ({
      kind,
      fields: fieldsOf[kind].map(({ name, isRequired }) => ({
        field: name,
        isRequired,
        column: positions(kind)[name] ?? null,
      })),
    })),
  }
}

/** The school and the files of a delivery that waits there. @throws Problem 409 once they are forgotten. */
const waitingFiles = async (ctx: Ctx, structureId: string, importId: string) => {
  await decidable(ctx, structureId, importId, ['ready', 'columns'])
  const school = await schoolOf(ctx, structureId)
  const paths = await deliveryPaths(ctx.deps.config.dataDir, importId)
  if (!school || paths.length === 0)
    throw conflict('files-forgotten', {
      fr: 'Ces fichiers ne sont plus là : déposez-les de nouveau.',
      en: 'These files are no longer here: drop them again.',
    })
  const kept = await keptColumns(ctx.db, school.uai)
  return { school, paths, kept, files: await readTitles(paths, kept) }
}

export const readColumns = async (ctx: Ctx, structureId: string, importId: string) => {
  const { files, kept } = await waitingFiles(ctx, structureId, importId)
  return { tables: files.map(file => toTable(file, kept)) }
}

interface Said {
  file: string
  kind: TableKind
  columns: { field: string; column: number }[]
}

const required = () =>
  invalid('columns', 'required', {
    fr: 'Dites où sont toutes les colonnes indispensables.',
    en: 'Say where all the columns that are needed are.',
  })
const twice = () =>
  invalid('columns', 'twice', {
    fr: 'Une même colonne ne peut pas servir deux fois.',
    en: 'One column cannot serve twice.',
  })

/** Positions by field. @throws Problem 422 when they do not make a reading of this file. */
const checked = ({ titles }: TitledFile, { kind, columns }: Said): Record<string, number> => {
  const fields = fieldsOf[kind]
  const said = new Map(columns.map(({ field, column }) => [field, column]))
  if (new Set(said.values()).size < columns.length) throw twice()
  for (const [field, column] of said)
    if (column >= titles.length || !fields.some(({ name }) => name === field)) throw notFound()
  if (fields.some(({ name, isRequired }) => isRequired && !said.has(name))) throw required()
  return Object.fromEntries(said)
}

/** Keeps what was said for the next files with these titles, and reads this delivery again with it. */
export const keepColumns = async (
  ctx: Ctx,
  { structureId, importId }: { structureId: string; importId: string },
  said: Said,
): Promise<Delivery> => {
  const { deps, actor } = ctx
  const { school, paths, files } = await waitingFiles(ctx, structureId, importId)
  const file = files.find(one => one.file === said.file)
  if (!file) throw notFound()
  const columns = checked(file, said)
  await ctx.record('imports.columns-kept', { targetId: importId, structureId, detail: { kind: said.kind } })
  const isReopened = await deps.sql.begin(async db => {
    await keep(db, { structureId, signature: signatureOf(file.header), kind: said.kind, columns })
    return reopenImport(db, importId)
  })
  if (!isReopened)
    throw conflict('not-ready', {
      fr: 'Cette livraison est déjà en cours de lecture.',
      en: 'This delivery is already being read.',
    })
  await readBehind(deps, { importId, structureId, actor, school, paths }, actor.personId)
  return readDelivery({ ...ctx, db: deps.sql }, structureId, importId)
}

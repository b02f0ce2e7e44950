import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import type { Deps } from '../../context.ts'
import { applyImport, changesNothing } from '../../feeds/applying/apply-import.ts'
import { ImportRefused } from '../../feeds/import-refused.ts'
import { type Import, theImport } from '../../feeds/imports.ts'
import { planImport, schoolYearOf } from '../../feeds/planning/plan-import.ts'
import {
  forgetClassReadings,
  keepClassReadings,
  listNamedClasses,
  unansweredClasses,
} from '../../feeds/preview/named-classes.ts'
import { abandonImport } from '../../feeds/preview/register.ts'
import { type ImportReport, reportOf } from '../../feeds/preview/report.ts'
import { FeedRefused } from '../../feeds/records.ts'
import { stageFeed } from '../../feeds/staging/stage-feed.ts'
import { classQuestion, saidOf } from '../class-answers.ts'
import { command, type Invocation, type Status } from '../command.ts'
import { previewTable } from '../preview-table.ts'
import { withDatabase } from '../with-database.ts'

const options = {
  school: { type: 'string', value: 'UAI', help: 'l’école dont vient le CSV' },
  'school-name': { type: 'string', value: 'NOM', help: 'son nom, pour la créer si elle n’existe pas' },
  academy: { type: 'string', value: 'NOM', help: 'l’académie d’une livraison AAF qui ne la dit pas' },
  class: {
    type: 'string',
    value: 'NOM=CLASSE',
    multiple: true,
    help: 'une classe du fichier est cette classe de l’école',
  },
  'new-class': {
    type: 'string',
    value: 'NOM',
    multiple: true,
    help: 'une classe du fichier est bien une nouvelle classe',
  },
  'dry-run': { type: 'boolean', help: 'montre l’aperçu et n’écrit rien' },
  yes: { type: 'boolean', help: 'applique après l’aperçu, sans demander' },
  'confirm-leaving': { type: 'boolean', help: 'accepte que plus d’un élève sur cinq quitte une école' },
  report: { type: 'string', value: 'FICHIER', help: 'écrit l’aperçu et les lignes à relire, en JSON' },
} as const

type At = { deps: Pick<Deps, 'sql'> }
export type ImportInvocation = Invocation<typeof options>
const mostProblemsShown = 20

const stage = async (
  at: At,
  { options: given, arguments: paths, path, terminal }: ImportInvocation,
): Promise<Import> => {
  const bar = terminal.progress('lecture', 100)
  const school = given.school
    ? { uai: given.school, ...(given['school-name'] && { name: given['school-name'] }) }
    : undefined
  try {
    return await stageFeed(at.deps.sql, paths.map(path), {
      ...(school && { school }),
      ...(given.academy && { academy: given.academy }),
      progress: share => bar.to(Math.round(share * 100)),
    })
  } finally {
    bar.end()
  }
}

const tell = ({ terminal }: ImportInvocation, report: ImportReport) => {
  for (const line of previewTable(report)) terminal.print(line)
  for (const { file, line, detail } of report.problems.slice(0, mostProblemsShown))
    terminal.say(`${file}, ligne ${line} : ${detail}`)
  const more = report.problems.length - mostProblemsShown
  if (more > 0) terminal.say(`… et ${more} autres lignes à relire (--report les donne toutes).`)
}

const keepReport = async ({ options: given, path, terminal }: ImportInvocation, report: ImportReport) => {
  if (!given.report) return
  await writeFile(path(given.report), `${JSON.stringify(report, null, 2)}\n`)
  terminal.say(`rapport écrit : ${given.report}`)
}

/** On a terminal a person decides; elsewhere only `--yes` does. */
const agreed = async ({ options: given }: ImportInvocation): Promise<boolean | null> => {
  if (given.yes) return true
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question('Appliquer ces changements ? [o/N] ')
  asking.close()
  return /^o(ui)?$/i.test(answer.trim())
}

const apply = async (at: At, { options: given, apps, terminal }: ImportInvocation, id: string) => {
  const bar = terminal.progress('application', 100)
  try {
    return await applyImport(at.deps.sql, id, {
      by: null,
      apps: [...apps],
      confirmLeaving: given['confirm-leaving'],
      progress: share => bar.to(Math.round(share * 100)),
    })
  } finally {
    bar.end()
  }
}

const plan = async (at: At, { terminal }: ImportInvocation, id: string) => {
  const bar = terminal.progress('aperçu', 100)
  await at.deps.sql.begin(db =>
    planImport(db, id, { progress: (done, total) => bar.to(Math.round((done / total) * 100)) }),
  )
  bar.end()
}

const thisYear = () => schoolYearOf(new Date())

/** Keeps what the options say of classes, and makes the preview again with it. */
const answer = async (at: At, invocation: ImportInvocation, id: string) => {
  const { class: given, 'new-class': own } = invocation.options
  if (given.length + own.length === 0) return
  const { sql } = at.deps
  const reading = { importId: id, schoolYear: thisYear() }
  const { said, unknown } = saidOf(await listNamedClasses(sql, reading), { given, own })
  const isKept = unknown.length === 0 && (await keepClassReadings(sql, { ...reading, by: null }, said))
  if (!isKept) {
    await abandonImport(sql, id)
    throw new ImportRefused('classes-not-offered', unknown.join(', '))
  }
  await plan(at, invocation, id)
}

const preview = async (at: At, invocation: ImportInvocation, id: string): Promise<ImportReport> => {
  await plan(at, invocation, id)
  await answer(at, invocation, id)
  const report = await reportOf(at.deps.sql, id)
  tell(invocation, report)
  await keepReport(invocation, report)
  return report
}

/** The command on an open database: the preview, its questions, and the application when it is agreed to. */
export const importInto = async (at: At, invocation: ImportInvocation): Promise<Status> => {
  const { terminal, options: given } = invocation
  const { id } = await stage(at, invocation)
  const report = await preview(at, invocation, id)
  const unanswered = await unansweredClasses(at.deps.sql, await theImport(at.deps.sql, id), thisYear())
  const doubtful = unanswered.filter(one => one.guess !== null)
  for (const line of doubtful.flatMap(classQuestion)) terminal.say(line)
  const giveUp = async (said: string) => {
    await forgetClassReadings(at.deps.sql, id)
    await abandonImport(at.deps.sql, id)
    terminal.say(said)
  }
  if (given['dry-run']) {
    await giveUp('Aperçu seulement : rien n’a été écrit.')
    return 0
  }
  if (changesNothing(report)) {
    await abandonImport(at.deps.sql, id)
    terminal.say('Tout est déjà à jour : rien à écrire.')
    return 0
  }
  if (doubtful.length > 0) {
    await giveUp('Rien n’a été écrit : dites d’abord ce que sont ces classes (--class, --new-class).')
    return 3
  }
  const isAgreed = await agreed(invocation)
  if (!isAgreed) {
    await giveUp(isAgreed === null ? 'Rien n’a été écrit : ajoutez --yes pour appliquer.' : 'Rien n’a été écrit.')
    return 3
  }
  await keepClassReadings(
    at.deps.sql,
    { importId: id, schoolYear: thisYear(), by: null },
    unanswered.map(({ name }) => ({ name, classId: null })),
  )
  await apply(at, invocation, id)
  terminal.say('Appliqué.')
  return 0
}

const isRefusal = (error: unknown): error is Error => error instanceof FeedRefused || error instanceof ImportRefused

const placeOf = (error: Error) => {
  if (!(error instanceof FeedRefused) || !error.file) return ''
  return error.line ? ` (${error.file}, ligne ${error.line})` : ` (${error.file})`
}

export const importCommand = command({
  name: 'import',
  summary: 'Alimente l’annuaire : AAF 1D, ONDE, Base Élèves, enseignants',
  arguments: { label: 'FICHIER…', least: 1, most: 1_000 },
  options,
  details: `Montre toujours un aperçu d’abord. Fichiers, archives (.tgz, .zip) ou dossiers.
Colonnes et classes d’une école : lues comme quelqu’un l’a dit dans l’aperçu (Alimentation). Une classe dont personne n’a rien dit est
créée, et signalée (class-unknown-name), sauf si elle ressemble à une classe de l’école : dites-le par --class ou --new-class. Ici --yes vaut pour les départs ; dans l’aperçu, chacun se coche.
Statut : 0 fait, ou rien à faire ; 1 refusé ou échoué, rien n’est écrit ; 3 aperçu montré, en attente de --yes, --class ou --new-class.`,
  run: invocation =>
    withDatabase<Status>(invocation, async at => {
      try {
        return await importInto(at, invocation)
      } catch (error) {
        if (!isRefusal(error)) throw error
        invocation.terminal.say(`Refusé : ${error.message}${placeOf(error)}`)
        return 1
      }
    }),
})

import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { applyImport, changesNothing } from '../../feeds/applying/apply-import.ts'
import { ImportRefused } from '../../feeds/import-refused.ts'
import type { Import } from '../../feeds/imports.ts'
import { planImport } from '../../feeds/planning/plan-import.ts'
import { abandonImport } from '../../feeds/preview/register.ts'
import { type ImportReport, reportOf } from '../../feeds/preview/report.ts'
import { FeedRefused } from '../../feeds/records.ts'
import { stageFeed } from '../../feeds/staging/stage-feed.ts'
import { command, type Invocation, type Status } from '../command.ts'
import { previewTable } from '../preview-table.ts'
import { type AtWork, withDatabase } from '../with-database.ts'

const options = {
  school: { type: 'string', value: 'UAI', help: 'l’école dont vient le CSV' },
  'school-name': { type: 'string', value: 'NOM', help: 'son nom, pour la créer si elle n’existe pas' },
  academy: { type: 'string', value: 'NOM', help: 'l’académie d’une livraison AAF qui ne la dit pas' },
  'dry-run': { type: 'boolean', help: 'montre l’aperçu et n’écrit rien' },
  yes: { type: 'boolean', help: 'applique après l’aperçu, sans demander' },
  'confirm-leaving': { type: 'boolean', help: 'accepte que plus d’un élève sur cinq quitte une école' },
  report: { type: 'string', value: 'FICHIER', help: 'écrit l’aperçu et les lignes à relire, en JSON' },
} as const

type ImportInvocation = Invocation<typeof options>
const mostProblemsShown = 20

const stage = async (
  at: AtWork,
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

const apply = async (at: AtWork, { options: given, apps, terminal }: ImportInvocation, id: string) => {
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

const preview = async (at: AtWork, invocation: ImportInvocation, id: string): Promise<ImportReport> => {
  const bar = invocation.terminal.progress('aperçu', 100)
  await at.deps.sql.begin(db =>
    planImport(db, id, { progress: (done, total) => bar.to(Math.round((done / total) * 100)) }),
  )
  bar.end()
  const report = await reportOf(at.deps.sql, id)
  tell(invocation, report)
  await keepReport(invocation, report)
  return report
}

const run = async (at: AtWork, invocation: ImportInvocation): Promise<Status> => {
  const { terminal, options: given } = invocation
  const { id } = await stage(at, invocation)
  const report = await preview(at, invocation, id)
  if (given['dry-run'] || changesNothing(report)) {
    await abandonImport(at.deps.sql, id)
    terminal.say(given['dry-run'] ? 'Aperçu seulement : rien n’a été écrit.' : 'Tout est déjà à jour : rien à écrire.')
    return 0
  }
  const answer = await agreed(invocation)
  if (!answer) {
    await abandonImport(at.deps.sql, id)
    terminal.say(answer === null ? 'Rien n’a été écrit : ajoutez --yes pour appliquer.' : 'Rien n’a été écrit.')
    return 3
  }
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
Colonnes et classes d’une école : lues comme quelqu’un l’a dit dans l’aperçu (Alimentation) ; une classe dont personne n’a rien
dit est créée, et signalée (class-unknown-name). Ici --yes vaut pour les départs ; dans l’aperçu, chacun se coche.
Statut : 0 fait, ou rien à faire ; 1 refusé ou échoué, rien n’est écrit ; 3 aperçu montré, en attente de --yes.`,
  run: invocation =>
    withDatabase<Status>(invocation, async at => {
      try {
        return await run(at, invocation)
      } catch (error) {
        if (!isRefusal(error)) throw error
        invocation.terminal.say(`Refusé : ${error.message}${placeOf(error)}`)
        return 1
      }
    }),
})

import { duration } from '../kernel/server/cli/steps.ts'
import { type Count, type Stage, sum } from './stages/stage.ts'
import { testStages } from './stages/tests.ts'
import { toolStages } from './stages/tools.ts'

const stages: Stage[] = [...toolStages, ...testStages]

/** Without names everything; `npm test -- types unit` runs only these. */
const chosen = (names: string[]) => {
  const unknown = names.find(name => !stages.some(stage => stage.name === name))
  if (unknown) {
    console.error(`Unknown part: ${unknown}. Parts: ${stages.map(({ name }) => name).join(', ')}`)
    process.exit(2)
  }
  return names.length > 0 ? stages.filter(({ name }) => names.includes(name)) : stages
}

const runStage = async ({ title, run }: Stage): Promise<Count> => {
  console.log(`\n━━ ${title}`)
  try {
    return await run()
  } catch (error) {
    console.log(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const results: { stage: Stage; count: Count; milliseconds: number }[] = []
for (const stage of chosen(process.argv.slice(2))) {
  const began = performance.now()
  const count = await runStage(stage)
  results.push({ stage, count, milliseconds: performance.now() - began })
}

console.log('\n━━ Summary')
for (const { stage, count, milliseconds } of results) {
  const mark = count.failed > 0 ? '✗' : '✓'
  console.log(`${mark} ${stage.title} (${duration(milliseconds)}): ${count.passed} passed, ${count.failed} failed`)
}
const { passed, failed } = sum(results.map(({ count }) => count))
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

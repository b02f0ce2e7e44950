import { parseArgs } from 'node:util'
import { generateTerritory } from './territory.ts'
import { departement, sizeFor, type TerritorySize } from './world.ts'

const usage = `Writes an invented territory as AAF 1D files (full and 1 % delta).

  node bench/generate/main.ts --out DIR [--schools N] [--classes N] [--pupils N] [--guardians N] [--staff N] [--seed N]

Without numbers: a département (${departement.schools} schools, ${departement.pupils} pupils). With --schools alone, the rest follows.`

const whole = (name: string, text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above zero`)
  return value
}

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    schools: { type: 'string' },
    classes: { type: 'string' },
    pupils: { type: 'string' },
    guardians: { type: 'string' },
    staff: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help || !values.out) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const schools = whole('schools', values.schools, departement.schools)
const proportional = schools === departement.schools ? departement : sizeFor(schools)
const size: TerritorySize = {
  schools,
  classes: whole('classes', values.classes, proportional.classes),
  pupils: whole('pupils', values.pupils, proportional.pupils),
  guardians: whole('guardians', values.guardians, proportional.guardians),
  staff: whole('staff', values.staff, proportional.staff),
}
const start = performance.now()
const { full, delta } = await generateTerritory(values.out, size, whole('seed', values.seed, 1))
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(`full  ${full.files.length} files, ${megabytes(full.bytes)}`)
console.log(`delta ${delta.files.length} files, ${megabytes(delta.bytes)}`)
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** The machine the figures are of. */
export const machine = () => {
  const [cpu] = cpus()
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  return `${cpus().length} cores (${cpu?.model.trim() ?? '?'}), ${memory} GB, Node ${process.versions.node}`
}

interface Section {
  name: string
  text: string
}

/** Puts what a script found in a document, in the place of what it had found before; what is written around by hand stays. */
export const writeSection = (file: string, { name, text }: Section) => {
  const whole = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const written = `<!-- ${name} -->\n${text}\n<!-- /${name} -->`
  const former = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`)
  writeFileSync(file, former.test(whole) ? whole.replace(former, () => written) : `${whole.trimEnd()}\n\n${written}\n`)
}

import { readFileSync } from 'node:fs'

const read = () => {
  const file = new URL('../../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** The version of the program, as package.json gives it. */
export const version = read()

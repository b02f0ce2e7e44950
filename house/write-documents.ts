import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { documents } from './documents.ts'

for (const { path, write } of documents) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, write())
  console.log(`${path} est à jour.`)
}

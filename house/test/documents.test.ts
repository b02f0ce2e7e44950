import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documents } from '../documents.ts'

it.each(documents.map(d => [d.path, d] as const))(
  '%s says what the contracts say (node house/write-documents.ts)',
  (path, { write }) => {
    expect(readFileSync(path, 'utf8')).toBe(write())
  },
)

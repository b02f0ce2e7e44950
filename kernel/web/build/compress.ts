import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const text = /\.(js|css|html|svg|json|webmanifest|txt)$/

const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  })

/** Writes `.br` and `.gz` beside each text file, so that serving one costs no processor time (@fastify/static, `preCompressed`). */
export const compressFolder = (folder: string): void => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, name)
    if (!text.test(name) || statSync(file).size < 512) continue
    const bytes = readFileSync(file)
    writeFileSync(`${file}.br`, brotli(bytes))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

export const compress = (): Plugin => ({
  name: 'preau:compress',
  apply: 'build',
  // Not closeBundle: it also runs after a failure, and would hide the cause.
  writeBundle: { order: 'post', handler: ({ dir = '' }) => compressFolder(dir) },
})

import type { StoredFile } from '../../../kernel/contract/api/files.ts'
import type { testApp } from '../../../kernel/test/app.ts'
import type { Persona } from '../../../kernel/test/small-world.ts'

interface Sent {
  path: '/files' | '/files/documents' | '/files/recordings'
  name: string
  bytes: Buffer
}

const boundary = '----preau'

/** Sends a file for a text, as the editor does. */
export const sendFile = async (t: ReturnType<typeof testApp>, as: Persona, { path, name, bytes }: Sent) => {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return (await t.as(as)).send<StoredFile>('POST', path, payload, {
    'content-type': `multipart/form-data; boundary=${boundary}`,
  })
}

import { afterEach, describe, expect, test, vi } from 'vitest'
import { contract } from '../../contract/endpoint.ts'
import { t } from '../../contract/schema.ts'
import { ProblemError } from '../client.ts'
import { fetchFile } from '../download.ts'

const { printSheets } = contract({
  printSheets: {
    method: 'POST',
    path: '/classes/:classId/sheets',
    access: 'own',
    summary: 'Sheets',
    body: t.object({ format: t.string() }),
    reply: 'file',
  },
})

const input = { classId: 'cm1', body: { format: 'family' } }
const answer = (response: Response) => vi.stubGlobal('fetch', async () => response)

afterEach(() => vi.unstubAllGlobals())

describe('a file the server makes', () => {
  test('comes with its name, accents included, and is told of as it comes', async () => {
    const disposition = `attachment; filename="fiches-_l_ves.pdf"; filename*=UTF-8''fiches-%C3%A9l%C3%A8ves.pdf`
    const headers = { 'content-type': 'application/pdf', 'content-disposition': disposition }
    answer(new Response('%PDF-1.3 one page', { headers }))
    let received = 0
    const file = await fetchFile(printSheets, input, chunk => {
      received += chunk.length
    })
    expect(file.name).toBe('fiches-élèves.pdf')
    expect([file.blob.type, file.blob.size, received]).toEqual(['application/pdf', 17, 17])
  })

  test('that cannot be made says why, in the server’s words', async () => {
    answer(new Response(JSON.stringify({ title: 'Il n’y a personne.', code: 'nothing-to-print' }), { status: 409 }))
    const refused = await fetchFile(printSheets, input).catch(error => error)
    expect(refused).toBeInstanceOf(ProblemError)
    expect([refused.code, refused.message]).toEqual(['nothing-to-print', 'Il n’y a personne.'])
  })
})

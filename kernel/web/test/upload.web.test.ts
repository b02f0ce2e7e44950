import { afterEach, expect, test, vi } from 'vitest'
import { filesContract } from '../../contract/api/files.ts'
import { OfflineError, upload } from '../client.ts'

/** A request on its way, which the test lets go on or fail. */
class Request {
  static last: Request
  status = 0
  responseText = ''
  upload: { onprogress?: (event: object) => void } = {}
  onload?: () => void
  onerror?: () => void
  onabort?: () => void
  constructor() {
    Request.last = this
  }
  open() {}
  send() {}
  setRequestHeader() {}
  abort() {
    this.onabort?.()
  }
}

const send = (watching = {}) => {
  vi.stubGlobal('XMLHttpRequest', Request)
  return upload(filesContract.uploadRecording, {}, [new File(['a'], 'a.mp3')], watching)
}
afterEach(() => vi.unstubAllGlobals())

test('a file that is sent tells how far it has come', async () => {
  const shares: number[] = []
  const sent = send({ onProgress: (share: number) => shares.push(share) })
  Request.last.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 4 })
  Object.assign(Request.last, { status: 200, responseText: '{"id":"1"}' }).onload?.()
  expect([await sent, shares]).toMatchObject([{ id: '1' }, [0.25]])
})

test('a file one gives up is sent no further, and that is not the network’s fault', async () => {
  const giving = new AbortController()
  const sent = send({ signal: giving.signal })
  giving.abort()
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' })
})

test('a file that meets no network says so', async () => {
  const sent = send()
  Request.last.onerror?.()
  await expect(sent).rejects.toBeInstanceOf(OfflineError)
})

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { contract } from '../../contract/endpoint.ts'
import { t } from '../../contract/schema.ts'
import { useRead, useWrite } from '../data.ts'

const notes = contract({
  readNote: { method: 'GET', path: '/note', access: 'own', summary: 'Read', reply: t.object({ text: t.string() }) },
  writeNote: { method: 'POST', path: '/note', access: 'own', summary: 'Write', reply: null, speech: false },
})

const Note = () => {
  const { data } = useRead(notes.readNote, {})
  const write = useWrite(notes.writeNote, [notes.readNote])
  return (
    <>
      <output aria-label="Note">{data?.text}</output>
      <button type="button" onClick={() => write.mutate({})}>
        Écrire
      </button>
    </>
  )
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const answer = (text: string) =>
  new Response(JSON.stringify({ text }), { headers: { 'content-type': 'application/json' } })

test('what was asked before a write and answered after it is asked again', async () => {
  const late: ((reply: Response) => void)[] = []
  let asked = 0
  vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
    if (init?.method === 'POST') return Promise.resolve(new Response(null, { status: 204 }))
    asked += 1
    if (asked > 1) return Promise.resolve(answer('after'))
    return new Promise<Response>(resolve => late.push(resolve))
  })
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Note />
    </QueryClientProvider>,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Écrire' }))
  await vi.waitFor(() => expect(asked).toBe(2), { timeout: 3_000 })
  late[0]?.(answer('before'))
  await vi.waitFor(() => expect(screen.getByLabelText('Note').textContent).toBe('after'))
})

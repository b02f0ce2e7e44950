import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeCache } from '../../shell/me.tsx'
import { type Session, SessionContext } from '../../shell/session.ts'
import { fakeServer } from '../../shell/test/fake-server.ts'
import { PicturesDoor } from '../class/pictures-door.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const refresh = vi.fn(() => Promise.resolve(null))
const session: Session = {
  me: null,
  isLoading: false,
  error: null,
  isExpired: false,
  refresh,
  amend: () => {},
  signOut: () => Promise.resolve(),
}

const knock = () => {
  for (const name of ['le chat', 'le soleil', 'la maison']) fireEvent.click(screen.getByRole('button', { name }))
}

beforeEach(() => {
  refresh.mockClear()
  window.history.replaceState(null, '', '/classe/images/lou')
})

const open = () =>
  render(
    <QueryClientProvider client={makeCache()}>
      <SessionContext value={session}>
        <PicturesDoor pupil={{ id: 'lou', name: 'Lou', avatar: 'pupil/lou' }} isNursery={false} />
      </SessionContext>
    </QueryClientProvider>,
  )

describe('the three secret pictures', () => {
  test('open préau with the third touch, and no button to press', async () => {
    fakeServer({ 'POST /session/pictures': { status: 200, body: { personId: 'lou' } } })
    open()
    knock()
    await waitFor(() => expect(refresh).toHaveBeenCalledOnce())
  })

  test('say gently that they are not the right ones, and leave the places empty to try again', async () => {
    fakeServer({ 'POST /session/pictures': { status: 401, body: { title: 'Non', code: 'wrong-pictures' } } })
    open()
    knock()
    await screen.findByText('Essaie encore !')
    expect(screen.queryByRole('button', { name: 'Effacer' })).toBeNull()
    expect(refresh).not.toHaveBeenCalled()
  })

  test('count a picture touched twice once', () => {
    const { asked } = fakeServer({})
    open()
    for (const name of ['le chat', 'le chat', 'le soleil', 'le soleil'])
      fireEvent.click(screen.getByRole('button', { name }))
    screen.getByText('2 images sur 3')
    expect(asked).toEqual([])
  })

  test('wait, when there were too many tries, with a count that goes down', async () => {
    fakeServer({
      'POST /session/pictures': { status: 429, body: { title: 'Trop d’essais', code: 'throttled', retryAfter: 15 } },
    })
    open()
    knock()
    await screen.findByText(/Attends un peu : 15 secondes/)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'le chat' }).disabled).toBe(true)
  })
})

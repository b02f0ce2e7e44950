import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { contract } from '../../../contract/endpoint.ts'
import { t } from '../../../contract/schema.ts'
import { call, ProblemError } from '../../client.ts'
import { MeProvider } from '../../shell/me.tsx'
import { type Session, SessionContext } from '../../shell/session.ts'
import { fakeServer, person } from '../../shell/test/fake-server.ts'
import { StepUp } from '../step-up.tsx'

const patient = { timeout: 15_000 }

const { applyImport } = contract({
  applyImport: {
    method: 'POST',
    path: '/application',
    access: 'own',
    summary: 'A dangerous act',
    body: t.object({ confirm: t.boolean() }),
    reply: t.object({ state: t.string() }),
    recent: true,
  },
})

const refused = { status: 403, body: { title: 'Confirmez d’abord.', code: 'step-up-required' } }
const done = { status: 200, body: { state: 'applied' } }
const me = person()
const session = { me, refresh: async () => me } as unknown as Session

const open = () =>
  render(
    <SessionContext value={session}>
      <MeProvider me={me}>
        <StepUp />
      </MeProvider>
    </SessionContext>,
  )

const server = (ways: string[]) => {
  const fake = fakeServer({
    'POST /application': refused,
    'GET /me/proof': { status: 200, body: { ways } },
    'POST /me/proof': { status: 204 },
  })
  return fake
}

const act = () => call(applyImport, { body: { confirm: true } })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('a dangerous act refused for want of a recent proof', () => {
  test('goes again, the very same, once its author has typed the password', async () => {
    const { answers, asked } = server(['password'])
    open()
    const result = act()
    fireEvent.change(await screen.findByLabelText('Mot de passe', {}, patient), { target: { value: 'cerises' } })
    answers['POST /application'] = done
    fireEvent.click(screen.getByRole('button', { name: 'Confirmer' }))
    expect(await result).toEqual({ state: 'applied' })
    expect(asked.filter(line => line === 'POST /application').length).toBe(2)
    await waitFor(() => expect(screen.queryByText('Est-ce bien vous ?')).toBeNull(), patient)
  })

  test('asks whoever has an application for its code, never for the password', async () => {
    const { answers } = server(['totp', 'recovery'])
    open()
    const result = act()
    fireEvent.change(await screen.findByLabelText('Code à six chiffres', {}, patient), { target: { value: '123456' } })
    expect(screen.queryByLabelText('Mot de passe')).toBeNull()
    answers['POST /application'] = done
    fireEvent.click(screen.getByRole('button', { name: 'Confirmer' }))
    expect(await result).toEqual({ state: 'applied' })
  })

  test('stays refused when its author gives up, and says so to who asked', async () => {
    server(['password'])
    open()
    const result = act().catch((error: unknown) => error)
    await screen.findByLabelText('Mot de passe', {}, patient)
    fireEvent.click(screen.getByRole('button', { name: 'Fermer' }))
    const error = await result
    expect(error instanceof ProblemError && error.code).toBe('step-up-required')
  })

  test('is answered once for several acts at the same time', async () => {
    const { answers, asked } = server(['password'])
    open()
    const results = Promise.all([act(), act()])
    fireEvent.change(await screen.findByLabelText('Mot de passe', {}, patient), { target: { value: 'cerises' } })
    answers['POST /application'] = done
    fireEvent.click(screen.getByRole('button', { name: 'Confirmer' }))
    expect(await results).toEqual([{ state: 'applied' }, { state: 'applied' }])
    expect(asked.filter(line => line === 'POST /me/proof').length).toBe(1)
  })

  test('is refused at once where nobody can be asked', async () => {
    server(['password'])
    const error = await act().catch((refusal: unknown) => refusal)
    expect(error instanceof ProblemError && error.code).toBe('step-up-required')
  })
})

import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import type { Me } from '../../../contract/api/me.ts'
import { MeProvider } from '../../shell/me.tsx'
import { type Session, SessionContext } from '../../shell/session.ts'
import { fakeServer, onFreshDevice, person } from '../../shell/test/fake-server.ts'
import { Toasts } from '../../ui/toasts.tsx'
import { ChildConsents } from '../child-consents.tsx'
import { PupilTold } from '../pupil-told.tsx'

const patient = { timeout: 15_000 }
const lina = '00000000-0000-7000-8000-0000000000c1'
const path = `/me/children/${lina}/consents`

const open = (me: Me, element: ReactNode) => {
  const session = { me, isLoading: false, error: null, isExpired: false, refresh: async () => me } as unknown as Session
  return render(
    <SessionContext value={session}>
      <MeProvider me={me}>
        <Toasts>{element}</Toasts>
      </MeProvider>
    </SessionContext>,
  )
}

const parent = person({ children: [{ id: lina, givenName: 'Lina', avatar: 'pupil/lina', school: null, classes: [] }] })
const waiting = [
  { purpose: 'mail', isGranted: false, mine: null },
  { purpose: 'alerts', isGranted: false, mine: null },
]

onFreshDevice()

describe('what my child may do', () => {
  test('begins without an answer, and says what is agreed once I have answered', async () => {
    const server = fakeServer({
      [`GET ${path}`]: { status: 200, body: { items: waiting } },
      [`PUT ${path}`]: { status: 200, body: { items: waiting } },
    })
    open(parent, <ChildConsents />)
    expect(await screen.findAllByText('Pas encore accordé', {}, patient)).toHaveLength(2)
    expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false)
    server.answers[`GET ${path}`] = {
      status: 200,
      body: { items: [{ ...waiting[0], isGranted: true, mine: true }, waiting[1]] },
    }
    fireEvent.click(screen.getAllByRole('radio', { name: 'D’accord' })[0] as HTMLElement)
    await screen.findByText('Accordé', {}, patient)
    expect(server.asked).toContain(`PUT ${path}`)
  })

  test('is not shown of a child for whom I do not answer', async () => {
    const server = fakeServer({})
    open(parent, <ChildConsents />)
    await waitFor(() => expect(server.asked).toContain(`GET ${path}`), patient)
    await waitFor(() => expect(screen.queryByText('Lina')).toBeNull(), patient)
  })
})

describe('a pupil', () => {
  test('is told, with *tu*, whom to ask', async () => {
    fakeServer({ 'GET /me/consents': { status: 200, body: { items: waiting } } })
    open(person({ face: 'pupil' }), <PupilTold />)
    await screen.findByText(/Demande à tes parents/, {}, patient)
  })

  test('is offered nothing on a device of the class', () => {
    const server = fakeServer({})
    open(person({ face: 'pupil', shared: true }), <PupilTold />)
    expect(server.asked).toEqual([])
  })

  test('who may be written to gives an address of their own', async () => {
    fakeServer({
      'GET /me/consents': { status: 200, body: { items: [{ ...waiting[0], isGranted: true }, waiting[1]] } },
      'GET /me/notifications': {
        status: 200,
        body: { sendsMail: true, address: { email: null, state: 'none', awaiting: null }, everything: {}, apps: [] },
      },
    })
    open(person({ face: 'pupil' }), <PupilTold />)
    await screen.findByText(/écris ton adresse/, {}, patient)
    await screen.findByText(/Pour recevoir des alertes, demande d’abord/, {}, patient)
  })
})

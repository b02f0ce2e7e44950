import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { meContract } from '../../../contract/api/me.ts'
import { notificationsContract } from '../../../contract/api/notifications.ts'
import { accountHeader } from '../../../contract/endpoint.ts'
import { call, drawFor, signedOutEvent } from '../../client.ts'
import { LanguageProvider } from '../../i18n.ts'
import { makeCache } from '../../shell/me.tsx'
import { Toasts } from '../../ui/toasts.tsx'
import { KeptAccounts } from '../kept-accounts.tsx'

const account = (id: string, displayName: string, locked = false) => ({
  id,
  personId: `person-${id}`,
  displayName,
  login: displayName.toLowerCase().replace(' ', '.'),
  avatar: 'adult/x',
  current: false,
  locked,
})

const answering = (status: number, body: unknown) => {
  const asked: { url: string; method: string; headers: Headers }[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    asked.push({ url: String(url), method: init.method ?? 'GET', headers: new Headers(init.headers) })
    return new Response(init.method === 'GET' || status >= 400 ? JSON.stringify(body) : null, { status })
  })
  return asked
}

const door = (onLocked = () => {}) =>
  render(
    <QueryClientProvider client={makeCache()}>
      <LanguageProvider language="fr">
        <Toasts>
          <KeptAccounts onLocked={onLocked} />
        </Toasts>
      </LanguageProvider>
    </QueryClientProvider>,
  )

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  drawFor(null)
  vi.unstubAllGlobals()
})

describe('the door of a device that keeps accounts', () => {
  test('shows them, and puts the login of a locked one in the form rather than open it', async () => {
    answering(200, { items: [account('1', 'Samira Benali', true), account('2', 'Lina Castel')], canAdd: true })
    const onLocked = vi.fn()
    door(onLocked)
    fireEvent.click(await screen.findByRole('button', { name: /Samira Benali Son mot de passe sera demandé/ }))
    expect(onLocked).toHaveBeenCalledWith('samira.benali')
    expect(screen.getByRole('button', { name: 'Se déconnecter de tous les comptes' })).toBeDefined()
  })
})

describe('a request', () => {
  test('says for whom its page was drawn, except the question of who is signed in', async () => {
    const asked = answering(200, {})
    drawFor('person-1')
    await call(notificationsContract.countNew, {})
    await call(meContract.getMe, {})
    expect(asked.map(({ headers }) => headers.get(accountHeader))).toEqual(['person-1', null])
  })

  test('refused because another account was opened has the page ask again who is there', async () => {
    answering(409, { title: 'Un autre compte', code: 'other-account' })
    const told = vi.fn()
    window.addEventListener(signedOutEvent, told)
    await call(notificationsContract.countNew, {}).catch(() => null)
    window.removeEventListener(signedOutEvent, told)
    await waitFor(() => expect(told).toHaveBeenCalledOnce())
  })
})

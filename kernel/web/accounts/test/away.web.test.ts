import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { KeptAccount } from '../../../contract/api/accounts.ts'
import { OfflineError } from '../../client.ts'
import { awaitAccount, awaitedAccount, openAwaited } from '../awaited.ts'
import { mayOpenAway } from '../away.ts'

const account = (change: Partial<KeptAccount> = {}): KeptAccount => ({
  id: 'account-2',
  personId: 'person-2',
  displayName: 'Claire Brunet',
  login: 'claire.brunet',
  avatar: 'adult/x',
  current: false,
  locked: false,
  ...change,
})
const adult = { face: 'adult' } as const
const pupil = { face: 'pupil' } as const

describe('without network, one goes', () => {
  test('from an adult’s account to an adult’s, and from a child’s to a child’s', () => {
    expect(mayOpenAway(adult, adult, account())).toBe(true)
    expect(mayOpenAway(pupil, pupil, account())).toBe(true)
  })

  test('never from a child’s to an adult’s, nor hands an adult’s open session to a child', () => {
    expect(mayOpenAway(pupil, adult, account())).toBe(false)
    expect(mayOpenAway(adult, pupil, account())).toBe(false)
  })

  test('never to one whose password is asked, nor to one of whom nothing was kept', () => {
    expect(mayOpenAway(adult, adult, account({ locked: true }))).toBe(false)
    expect(mayOpenAway(adult, null, account())).toBe(false)
  })
})

describe('an account chosen without network', () => {
  const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer)
  const chosen = { accountId: 'account-2', personId: 'person-2' }

  beforeEach(() => {
    localStorage.clear()
    awaitAccount(chosen)
  })
  afterEach(() => vi.unstubAllGlobals())

  test('goes on waiting while there is no network, or a sick server', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(openAwaited()).rejects.toBeInstanceOf(OfflineError)
    answering(async () => new Response('{}', { status: 503 }))
    await expect(openAwaited()).rejects.toMatchObject({ status: 503 })
    expect(awaitedAccount()).toEqual(chosen)
  })

  test('is opened by the server before anything else is asked', async () => {
    const asked: string[] = []
    answering(async (...[url]: unknown[]) => {
      asked.push(String(url))
      return new Response(null, { status: 204 })
    })
    await openAwaited()
    await openAwaited()
    expect(asked).toEqual(['/api/v1/session/accounts/account-2/opening'])
    expect(awaitedAccount()).toBeNull()
  })

  test('is left when the server opens it no more', async () => {
    answering(async () => new Response('{"code":"password-needed"}', { status: 403 }))
    await openAwaited()
    expect(awaitedAccount()).toBeNull()
  })
})

import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import type { Me } from '../../../contract/api/me.ts'
import { remember } from '../device.ts'

const base: Me = {
  id: '00000000-0000-7000-8000-000000000001',
  displayName: 'Claire Brunet',
  givenName: 'Claire',
  avatar: 'adult/claire',
  login: 'claire.brunet',
  face: 'adult',
  nursery: false,
  shared: false,
  language: 'fr',
  timeZone: 'Europe/Paris',
  preferences: {},
  mustChangePassword: false,
  charterDue: null,
  factorDue: null,
  attachments: [],
  children: [],
  apps: [{ id: 'notes', level: 'contribute', structureIds: [] }],
}

export const person = (change: Partial<Me> = {}): Me => ({ ...base, ...change })

/** Each test of the file begins on a device préau has never seen, in French, and leaves it so. */
export const onFreshDevice = () => {
  beforeEach(() => {
    localStorage.clear()
    remember('language', 'fr')
  })
  afterEach(() => {
    cleanup()
    vi.unstubAllGlobals()
  })
}

type Answer = { status: number; body?: unknown; after?: Promise<unknown> }

/** A server for the browser’s side alone: what it answers to each `METHOD /path`, changeable while a test goes on. */
export const fakeServer = (answers: Record<string, Answer>) => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const path = String(url).replace('/api/v1', '').split('?')[0] ?? ''
    const call = `${init.method ?? 'GET'} ${path}`
    asked.push(call)
    const { status, body, after } = answers[call] ?? { status: 404, body: { title: 'Absent', code: 'not-found' } }
    await after
    init.signal?.throwIfAborted()
    return new Response(body === undefined ? null : JSON.stringify(body), { status })
  })
  return { answers, asked }
}

export const signedOut: Answer = { status: 401, body: { title: 'Connectez-vous.', code: 'unauthenticated' } }

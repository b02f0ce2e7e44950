import { render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { accountsContract } from '../../contract/api/accounts.ts'
import { call } from '../client.ts'
import { LanguageProvider } from '../i18n.ts'

afterEach(() => vi.unstubAllGlobals())

test('a page in English asks for problems in English, before anybody is signed in', async () => {
  const asked: (string | null)[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: RequestInit) => {
    asked.push(new Headers(headers).get('accept-language'))
    return new Response(JSON.stringify({ items: [], canAdd: true }))
  })
  const { rerender } = render(<LanguageProvider language="en">{null}</LanguageProvider>)
  await call(accountsContract.listKeptAccounts, {})
  rerender(<LanguageProvider language="fr">{null}</LanguageProvider>)
  await call(accountsContract.listKeptAccounts, {})
  expect(asked).toEqual(['en', 'fr'])
})

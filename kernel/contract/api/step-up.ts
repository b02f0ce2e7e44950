import { contract } from '../endpoint.ts'
import { t } from '../schema.ts'
import { PasskeyProof, PasskeyQuestion } from './passkeys.ts'

export const stepUpContract = contract({
  readProofWays: {
    method: 'GET',
    path: '/me/proof',
    access: 'own',
    summary: 'How I prove who I am before a dangerous act',
    reply: t.object({ ways: t.array(t.oneOf('password', 'passkey', 'totp', 'recovery')) }),
    beforeCharter: true,
  },
  askOwnPasskey: {
    method: 'POST',
    path: '/me/proof/passkey-question',
    access: 'own',
    summary: 'What one of my passkeys must sign to prove who I am',
    reply: PasskeyQuestion,
    beforeCharter: true,
  },
  prove: {
    method: 'POST',
    path: '/me/proof',
    access: 'own',
    summary: 'Prove who I am for a quarter of an hour: my second factor, or my password when I have none',
    body: t.object({
      password: t.optional(t.text({ min: 1, max: 200 })),
      code: t.optional(t.text({ min: 6, max: 30 })),
      passkey: t.optional(PasskeyProof),
    }),
    reply: null,
    beforeCharter: true,
  },
})

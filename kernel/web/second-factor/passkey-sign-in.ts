import { passkeyContract } from '../../contract/api/passkeys.ts'
import { call } from '../client.ts'
import { showPasskey } from './webauthn.ts'

/** Asks for a passkey and opens a session with it. `isSecondStep`: one of those of who has just typed their password. */
export const signInWithPasskey = async (isSecondStep: boolean): Promise<void> => {
  const question = await call(passkeyContract.askPasskey, { body: { secondStep: isSecondStep } })
  await call(passkeyContract.signInWithPasskey, { body: await showPasskey(question) })
}

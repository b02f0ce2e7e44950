import type { NewPasskey, PasskeyOffer, PasskeyProof, PasskeyQuestion } from '../../contract/api/passkeys.ts'

const toText = (buffer: ArrayBuffer): string => {
  const binary = Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const toBytes = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, letter => letter.charCodeAt(0))
}

const known = (credentials: PasskeyQuestion['allowCredentials']): PublicKeyCredentialDescriptor[] =>
  credentials.map(({ id, transports }) => ({
    id: toBytes(id),
    type: 'public-key',
    ...(transports && { transports: transports as AuthenticatorTransport[] }),
  }))

/** The person closed the browser’s own window, or took too long. */
export class PasskeyCancelled extends Error {}
/** The device already holds one for this account. */
export class PasskeyKnown extends Error {}

const asOurs = (error: unknown): never => {
  if (error instanceof DOMException && error.name === 'InvalidStateError') throw new PasskeyKnown()
  if (error instanceof DOMException) throw new PasskeyCancelled()
  throw error
}

/** The browser asks for a finger, a face or a PIN, then makes a passkey. */
export const createPasskey = async (offer: PasskeyOffer): Promise<NewPasskey> => {
  const publicKey: PublicKeyCredentialCreationOptions = {
    ...offer,
    challenge: toBytes(offer.challenge),
    user: { ...offer.user, id: toBytes(offer.user.id) },
    excludeCredentials: known(offer.excludeCredentials),
  }
  const made = await navigator.credentials.create({ publicKey }).catch(asOurs)
  if (!(made instanceof PublicKeyCredential)) throw new PasskeyCancelled()
  const response = made.response as AuthenticatorAttestationResponse
  return {
    id: made.id,
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      // Absent from browsers of 2021.
      transports: response.getTransports?.() ?? [],
    },
  }
}

/** The browser asks which passkey, unlocks it, and signs the question. */
export const showPasskey = async (question: PasskeyQuestion): Promise<PasskeyProof> => {
  const publicKey: PublicKeyCredentialRequestOptions = {
    ...question,
    challenge: toBytes(question.challenge),
    allowCredentials: known(question.allowCredentials),
  }
  const shown = await navigator.credentials.get({ publicKey }).catch(asOurs)
  if (!(shown instanceof PublicKeyCredential)) throw new PasskeyCancelled()
  const response = shown.response as AuthenticatorAssertionResponse
  return {
    id: shown.id,
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      authenticatorData: toText(response.authenticatorData),
      signature: toText(response.signature),
      ...(response.userHandle && { userHandle: toText(response.userHandle) }),
    },
  }
}

/**
 * Read when the first passkey is met, not at start: certificates, CBOR and ASN.1 weigh more than the rest of the server
 * (180 ms and 30 MB that most processes never need).
 */
export const webauthn = () => import('@simplewebauthn/server')

import { contract } from '../endpoint.ts'
import { t } from '../schema.ts'

/** Not a full grammar (RFC 5321 allows much): something before and after one @, with a dot after. The code proves the rest. */
export const emailPattern = '^[^\\s@<>"]+@[^\\s@<>"]+\\.[^\\s@<>".]+$'

export const addressContract = contract({
  askAddressCode: {
    method: 'POST',
    path: '/me/address',
    access: 'own',
    summary: 'This address is mine: a six-digit code is sent there',
    body: t.object({ email: t.text({ min: 6, max: 254 }) }),
    reply: null,
    recent: true,
    perMinute: 10,
  },
  confirmAddress: {
    method: 'PUT',
    path: '/me/address/confirmation',
    access: 'own',
    summary: 'The code received: the address becomes the one préau writes to',
    body: t.object({ code: t.text({ min: 6, max: 12 }) }),
    reply: null,
    perMinute: 20,
  },
  forgetAddress: {
    method: 'DELETE',
    path: '/me/address',
    access: 'own',
    summary: 'préau no longer writes to me',
    reply: null,
    recent: true,
  },
})

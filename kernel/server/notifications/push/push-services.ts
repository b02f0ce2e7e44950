/** Those of the browsers we answer for. What a browser gives us is an address we are to call: never another (SSRF). */
const known = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'web.push.apple.com',
  '.push.apple.com',
  '.notify.windows.com',
]

/** Whether préau may post there: a known push service over TLS, or one the operator names. */
export const isPushService = (endpoint: string, named: readonly string[]): boolean => {
  if (!URL.canParse(endpoint)) return false
  const { protocol, hostname, origin, port, username } = new URL(endpoint)
  if (username) return false
  if (named.includes(origin)) return true
  const isKnown = known.some(host => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host))
  return protocol === 'https:' && port === '' && isKnown
}

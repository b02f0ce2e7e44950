import type { FastifyReply } from 'fastify'
import type { Config } from '../config.ts'

type Jar = Record<string, string | undefined>

/**
 * Behind https a cookie carries the prefix that browsers keep from other hosts and from plain http (RFC 6265bis §4.1.3.2).
 * Everywhere else in the code it has its plain name.
 */
const prefixOf = ({ publicUrl }: Pick<Config, 'publicUrl'>) => (publicUrl.startsWith('https:') ? '__Host-' : '')

/** The cookies of a request by their plain names; behind https, one without the prefix is nobody’s. */
export const readCookies = (config: Pick<Config, 'publicUrl'>, sent: Jar): Jar => {
  const prefix = prefixOf(config)
  if (!prefix) return sent
  const ours = Object.entries(sent).filter(([name]) => name.startsWith(prefix))
  return Object.fromEntries(ours.map(([name, value]) => [name.slice(prefix.length), value]))
}

/** Out of reach of scripts and of other sites; `null` clears it. */
export const writeCookie =
  (config: Pick<Config, 'publicUrl'>, reply: FastifyReply) =>
  (name: string, value: string | null, seconds: number): void => {
    const prefix = prefixOf(config)
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: prefix !== '' } as const
    if (value === null) reply.clearCookie(prefix + name, options)
    else reply.setCookie(prefix + name, value, { ...options, maxAge: seconds })
  }

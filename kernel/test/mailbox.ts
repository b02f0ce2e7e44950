import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, beforeAll } from 'vitest'
import type { Sql } from '../server/db/client.ts'

/** A mail as its reader gets it. */
export interface Received {
  to: string
  from: string
  headers: Map<string, string>
  text: string
  html: string
  raw: string
}

/** What the mail server answers to one address: nothing accepts it. */
type Refused = { code: number; words: string } | undefined
export type Refusing = (address: string) => Refused | Promise<Refused>

export interface Mailbox {
  /** To put in `SMTP_URL`. */
  readonly url: string
  readonly mails: Received[]
  /** Mails to one address, oldest first. */
  to(address: string): Received[]
  refuse(rule: Refusing): void
  empty(): void
}

const quotedPrintable = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

const encodedWords = (text: string) =>
  text
    .replace(/(\?=)\s+(=\?)/g, '$1$2')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
      how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : quotedPrintable(word.replaceAll('_', ' ')),
    )

const split = (raw: string): { headers: Map<string, string>; body: string } => {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map(line => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      encodedWords(line.slice(line.indexOf(':') + 1).trim()),
    ]),
  )
  return { headers, body: raw.slice(end + 4) }
}

const decoded = (part: string) => {
  const { headers, body } = split(part)
  const encoding = headers.get('content-transfer-encoding')
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body
}

const read = (raw: string, to: string, from: string): Received => {
  const { headers, body } = split(raw)
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? ''
  const parts = body.split(`--${boundary}`).map(part => part.replace(/^\r\n/, ''))
  const part = (type: string) =>
    decoded(parts.find(p => p.toLowerCase().startsWith(`content-type: ${type}`)) ?? '\r\n\r\n')
  return { to, from, headers, text: part('text/plain'), html: part('text/html'), raw }
}

/** A mail server of the test file's own, over SMTP, on this machine. */
export const testMailbox = (options: SMTPServerOptions = {}): Mailbox => {
  const mails: Received[] = []
  let refusing: Refusing = () => undefined
  let port = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      void Promise.resolve(refusing(address)).then(refused =>
        done(refused ? Object.assign(new Error(refused.words), { responseCode: refused.code }) : null),
      )
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        for (const { address } of rcptTo) mails.push(read(Buffer.concat(chunks).toString('utf8'), address, from))
        done(null)
      })
    },
    ...options,
  })
  // A client that dies in the middle of a mail is no failure of the server.
  server.on('error', () => {})
  beforeAll(async () => {
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    port = (server.server.address() as AddressInfo).port
  })
  afterAll(() => new Promise<void>(done => server.close(() => done())))
  return {
    get url() {
      return `smtp://127.0.0.1:${port}`
    },
    mails,
    to: address => mails.filter(mail => mail.to === address),
    refuse: rule => {
      refusing = rule
    },
    empty: () => {
      mails.length = 0
      refusing = () => undefined
    },
  }
}

/** What was written on the day of a test leaves today: neither before its hour, nor given up because that day is long gone. */
export const makeMailsDue = (sql: Sql) => sql`
  update core.outgoing_mails set next_at = now() - interval '1 minute', expires_at = now() + interval '1 day' where sent_at is null`

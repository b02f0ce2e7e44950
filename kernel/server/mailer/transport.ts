import { createTransport } from 'nodemailer'
import type { Config } from '../config.ts'
import { bounceAddress } from './bounces/bounce-address.ts'

/** One mail as the mail server receives it. */
export interface Sealed {
  /** Of the row, stable from one try to the next. */
  id: string
  to: string
  subject: string
  text: string
  html: string
  unsubscribe: string | null
}

export interface MailTransport {
  /** @throws the mail server's refusal, or why it could not be reached. */
  send: (mail: Sealed) => Promise<void>
  close: () => void
}

const second = 1_000

/** RFC 2369 and RFC 8058: mail programs show a button that stops these mails without opening anything. */
const unsubscribing = (url: string | null): Record<string, string> =>
  url ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}

/** How mail leaves; null without SMTP_URL. */
export const mailTransport = (
  config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'mailBounces' | 'publicUrl' | 'secretKey'>,
): MailTransport | null => {
  if (!config.smtpUrl) return null
  const host = new URL(config.publicUrl).hostname
  const secret = Buffer.from(config.secretKey)
  const returns = config.mailBounces
  const smtp = createTransport({
    url: config.smtpUrl,
    pool: true,
    maxConnections: 5,
    // A connection that closes while a mail leaves is a try of ours, seen and counted.
    maxRequeues: 0,
    connectionTimeout: 15 * second,
    greetingTimeout: 15 * second,
    socketTimeout: 40 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ id, to, subject, text, html, unsubscribe }) => {
      await smtp.sendMail({
        from: { name: 'préau', address: config.mailFrom },
        to: { name: '', address: to },
        ...(returns && { envelope: { from: bounceAddress(secret, returns, { id, to }), to } }),
        subject,
        text,
        html,
        messageId: `<${id}@${host}>`,
        xMailer: false,
        // RFC 3834: absence messages do not answer it.
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(unsubscribe) },
      })
    },
    close: () => smtp.close(),
  }
}

/** Why a mail did not leave, without a word of the server's: its sentences quote the address. */
export interface Refusal {
  code: string
  /** The address itself is at fault: nothing more is sent there until it is confirmed again. */
  dead: boolean
  /** Trying again would change nothing. */
  final: boolean
}

interface SmtpError extends Error {
  code?: string
  responseCode?: number
  response?: string
}

/** RFC 3463: what the enhanced status says of the address. The others (5.7.1, suspected spam …) are about the mail. */
const ofAddress: Record<string, string> = {
  '5.1.0': 'unknown-address',
  '5.1.1': 'unknown-address',
  '5.1.2': 'unknown-domain',
  '5.1.3': 'unknown-address',
  '5.1.6': 'moved-address',
  '5.1.10': 'unknown-domain',
  '5.2.1': 'closed-mailbox',
}

/** Without an enhanced status, these replies to « RCPT TO » speak of the mailbox (RFC 5321 § 4.2.3). */
const barePermanent = [550, 551, 553]

const enhancedStatus = (response: string | undefined) => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(response ?? '')?.[0]

/** What a failed sending means, for the mail and for the address. */
export const readRefusal = (error: unknown): Refusal => {
  if (!(error instanceof Error)) return { code: 'unknown', dead: false, final: false }
  const { code, responseCode = 0, response }: SmtpError = error
  if (responseCode < 500)
    return { code: responseCode ? `smtp-${responseCode}` : (code ?? 'unknown'), dead: false, final: false }
  const status = enhancedStatus(response)
  const dead = status
    ? ofAddress[status]
    : barePermanent.includes(responseCode) && code === 'EENVELOPE'
      ? 'unknown-address'
      : undefined
  // A refused password or a refused sender is the operator's to mend: what waits leaves afterwards.
  const ours = code === 'EAUTH' || status === '5.1.7' || status === '5.1.8'
  return { code: dead ?? `smtp-${status ?? responseCode}`, dead: dead !== undefined, final: !ours }
}

/**
 * What a returned mail says of the address, by the same table; a server that keeps its status vague (5.0.0) may be precise
 * in the words it received from the next one.
 */
export const deadByReport = ({ status, diagnostic }: { status: string; diagnostic: string }): string | undefined => {
  const precise = enhancedStatus(diagnostic)
  const isVague = status === '5.0.0'
  if (!isVague || precise) return ofAddress[isVague ? (precise ?? '') : status]
  const bare = /^\s*smtp\s*;\s*(\d{3})/i.exec(diagnostic)?.[1]
  return barePermanent.includes(Number(bare)) ? 'unknown-address' : undefined
}

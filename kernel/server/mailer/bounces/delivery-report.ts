import PostalMime, { type Email } from 'postal-mime'

/** What became of a mail for one recipient (RFC 3464 § 2.3). */
export interface RecipientReport {
  action: string
  status: string
  diagnostic: string
}

export interface DeliveryReport {
  /** Where it came back, as far as its own lines say. */
  addressedTo: string[]
  recipients: RecipientReport[]
}

/** A return is a few kilobytes, and quotes at most the mail it returns. */
export const largestReport = 5_000_000

/** Groups of « Name: value » lines, folded or not, an empty line between two. */
const groupsOf = (text: string): Map<string, string>[] =>
  text
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n{2,}/)
    .map(
      group =>
        new Map(
          group
            .split('\n')
            .filter(line => line.includes(':'))
            .map(line => [
              line.slice(0, line.indexOf(':')).trim().toLowerCase(),
              line.slice(line.indexOf(':') + 1).trim(),
            ]),
        ),
    )

/** Written by the servers on the way, the nearest first; « To » is what the sender of the return wrote. */
const whereLines = ['x-original-to', 'delivered-to', 'envelope-to', 'to']

const addressesIn = ({ headers }: Email): string[] =>
  whereLines.flatMap(key =>
    headers.filter(line => line.key === key).flatMap(({ value }) => value.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? []),
  )

const isReport = ({ headers }: Email): boolean => {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  return /^multipart\/report\b/i.test(type) && /report-type\s*=\s*"?delivery-status\b/i.test(type)
}

/** A return in the form of RFC 3464; null for anything else, absence messages among others. */
export const readDeliveryReport = async (raw: Buffer): Promise<DeliveryReport | null> => {
  if (raw.length > largestReport) return null
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' }).catch(() => null)
  if (!mail || !isReport(mail)) return null
  const status = mail.attachments.find(({ mimeType }) => mimeType.toLowerCase() === 'message/delivery-status')
  if (typeof status?.content !== 'string') return null
  const recipients = groupsOf(status.content)
    .filter(group => group.has('final-recipient'))
    .map(group => ({
      action: (group.get('action') ?? '').toLowerCase(),
      status: /^\d\.\d{1,3}\.\d{1,3}/.exec(group.get('status') ?? '')?.[0] ?? '',
      diagnostic: group.get('diagnostic-code') ?? '',
    }))
  return { addressedTo: addressesIn(mail), recipients }
}

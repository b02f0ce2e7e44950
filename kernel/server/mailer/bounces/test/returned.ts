/** A return as mail servers write them (RFC 3462, RFC 3464); the people and the machines are invented. */
export interface Returned {
  to: string
  action?: 'failed' | 'delayed' | 'delivered'
  status?: string
  diagnostic?: string
  /** Lines of the header besides the usual ones. */
  head?: string[]
}

const lines = (...all: string[]) => Buffer.from(all.join('\r\n'))

/** In the words of Postfix: the status in a part of its own, the headers of the mail after. */
export const returned = ({ to, action = 'failed', status = '5.1.1', diagnostic, head = [] }: Returned): Buffer =>
  lines(
    'Return-Path: <>',
    ...head,
    'Date: Sun, 22 Nov 2026 08:12:44 +0100 (CET)',
    'From: MAILER-DAEMON@mx.exemple.fr (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4F2A1.1795331564/mx.exemple.fr"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4F2A1.1795331564/mx.exemple.fr',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I’m sorry to have to inform you that your message could not be delivered.',
    '',
    '--4F2A1.1795331564/mx.exemple.fr',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exemple.fr',
    'X-Postfix-Queue-ID: 4F2A1',
    'Arrival-Date: Sun, 22 Nov 2026 08:12:43 +0100 (CET)',
    '',
    'Final-Recipient: rfc822; samira@exemple.fr',
    'Original-Recipient: rfc822;samira@exemple.fr',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mail.exemple.fr',
    `Diagnostic-Code: ${diagnostic ?? `smtp; 550 ${status} <samira@exemple.fr>: Recipient address`}`,
    '    rejected: User unknown in virtual mailbox table',
    '',
    '--4F2A1.1795331564/mx.exemple.fr',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    'Subject: Une sortie',
    '',
    '--4F2A1.1795331564/mx.exemple.fr--',
    '',
  )

/** An absence message, which some programs send where returns come. */
export const absence = (to: string): Buffer =>
  lines(
    `To: ${to}`,
    'From: samira@exemple.fr',
    'Subject: Absente',
    'Auto-Submitted: auto-replied',
    'Content-Type: text/plain',
    '',
    'Status: 5.1.1',
    'Action: failed',
  )

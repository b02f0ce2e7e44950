import { loadConfig } from '../../config.ts'
import { connect } from '../../db/client.ts'
import { sendMails } from '../../mailer/send-mails.ts'
import { mailTransport } from '../../mailer/transport.ts'

/** What a worker does with mail, in a process a test may kill. One connection to the mail server: one mail at a time. */
const sql = connect(JSON.parse(process.env.CONNECTION ?? '{}'), { max: 2 })
const config = { ...loadConfig({ SECRET_KEY: 'secret of the tests, of no use elsewhere' }), smtpUrl: process.env.SMTP }
const transport = mailTransport(config)
await sendMails({ sql, log: { info() {}, warn() {}, error() {} } }, transport)
transport?.close()
await sql.end()

import { beforeEach, describe, expect, it } from 'vitest'
import type { NotificationSettings } from '../../../contract/api/notifications.ts'
import { testApp } from '../../../test/app.ts'
import { testMailbox } from '../../../test/mailbox.ts'
import type { Persona } from '../../../test/small-world.ts'
import { sendMails } from '../send-mails.ts'
import { mailTransport } from '../transport.ts'

const t = testApp()
const post = testMailbox()

const ask = async (persona: Persona, email: string) => (await t.as(persona)).post('/me/address', { email })

const codeReceived = async (email: string) => {
  const transport = mailTransport({ ...t.deps.config, smtpUrl: post.url })
  await sendMails(t.deps, transport)
  transport?.close()
  return /^\d{6}$/m.exec(post.to(email).at(-1)?.text ?? '')?.[0] ?? ''
}

const confirm = async (persona: Persona, code: string) =>
  (await t.as(persona)).put<{ code: string; errors: { code: string }[] }>('/me/address/confirmation', { code })

const addressOf = async (persona: Persona) => {
  const reply = await (await t.as(persona)).get<NotificationSettings>('/me/notifications')
  return reply.body.address
}

beforeEach(async () => {
  t.deps.config.smtpUrl = post.url
  post.empty()
  await t.deps.sql`delete from core.address_codes`
  await t.deps.sql`update core.persons set email = null, email_verified_at = null, hand_edited = '{}'`
})

describe('an address', () => {
  it('is written to once its owner has copied the code received there', async () => {
    expect((await ask('samira', 'samira@exemple.fr')).status).toBe(204)
    expect(await addressOf('samira')).toEqual({ email: null, state: 'none', awaiting: 'samira@exemple.fr' })
    const code = await codeReceived('samira@exemple.fr')
    expect((await confirm('samira', `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(204)
    expect(await addressOf('samira')).toEqual({ email: 'samira@exemple.fr', state: 'confirmed', awaiting: null })
    const [row] = await t.deps.sql`select hand_edited from core.persons where id = ${t.world.people.samira}`
    expect(row?.hand_edited).toEqual(['email'])
  })

  it('is not confirmed by the code of another, nor by one used already', async () => {
    await ask('samira', 'samira@exemple.fr')
    const code = await codeReceived('samira@exemple.fr')
    await ask('marc', 'marc@exemple.fr')
    expect((await confirm('marc', code === '000000' ? '111111' : code)).body.errors[0]?.code).toBe('wrong')
    expect((await confirm('samira', code)).status).toBe(204)
    expect((await confirm('samira', code)).body.errors[0]?.code).toBe('expired')
  })

  it('cannot be found by trying codes: five tries, whatever happens to the requests', async () => {
    await ask('samira', 'samira@exemple.fr')
    const code = await codeReceived('samira@exemple.fr')
    const wrong = code === '123456' ? '654321' : '123456'
    for (let i = 0; i < 5; i += 1) expect((await confirm('samira', wrong)).body.errors[0]?.code).toBe('wrong')
    expect((await confirm('samira', code)).body.errors[0]?.code).toBe('expired')
  })

  it('gets five codes an hour at most', async () => {
    for (let i = 0; i < 5; i += 1) expect((await ask('samira', `a${i}@exemple.fr`)).status).toBe(204)
    expect((await ask('samira', 'b@exemple.fr')).status).toBe(429)
  })

  it.each(['samira', 'samira@', 'a b@exemple.fr', 'samira@exemple', '<samira@exemple.fr>'])(
    '« %s » is none',
    async typed => {
      expect((await ask('camille', typed)).status).toBe(422)
    },
  )

  it('is not asked of a child', async () => {
    expect((await ask('lina', 'lina@exemple.fr')).status).toBe(403)
  })

  it('cannot be confirmed where no mail leaves, and that is said', async () => {
    t.deps.config.smtpUrl = undefined
    const reply = await ask('julien', 'julien@exemple.fr')
    expect(reply.body).toMatchObject({ status: 409, code: 'no-mail-server' })
    const settings = await (await t.as('samira')).get<NotificationSettings>('/me/notifications')
    expect(settings.body.sendsMail).toBe(false)
  })

  it('can be taken away', async () => {
    await ask('samira', 'samira@exemple.fr')
    await confirm('samira', await codeReceived('samira@exemple.fr'))
    expect((await (await t.as('samira')).delete('/me/address')).status).toBe(204)
    expect(await addressOf('samira')).toMatchObject({ email: null, state: 'none' })
  })
})

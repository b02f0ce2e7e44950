import { contract } from '../endpoint.ts'
import { type Static, t } from '../schema.ts'

/** `isShown`: to the adults I am in touch with, on my card of the directory. */
const Contact = t.object({ value: t.nullable(t.string()), isShown: t.boolean() })

/** An adult’s; the address is the confirmed one, null before. */
export const OwnContacts = t.object({ email: Contact, phone: Contact })
export type OwnContacts = Static<typeof OwnContacts>

export const contactsContract = contract({
  readOwnContacts: {
    method: 'GET',
    path: '/me/contacts',
    access: 'own',
    summary: 'My address and my telephone, and who may see them (adults)',
    reply: OwnContacts,
  },
  setPhone: {
    method: 'PUT',
    path: '/me/phone',
    access: 'own',
    summary: 'Give, change or (null) remove my telephone; a number that changes is private again',
    body: t.object({ phone: t.nullable(t.text({ min: 1, max: 40 })) }),
    reply: null,
    speech: false,
  },
  showContacts: {
    method: 'PUT',
    path: '/me/contacts/shown',
    access: 'own',
    summary: 'Let the adults I am in touch with see my address, my telephone, both or none',
    body: t.object({ email: t.boolean(), phone: t.boolean() }),
    reply: null,
    speech: false,
  },
})

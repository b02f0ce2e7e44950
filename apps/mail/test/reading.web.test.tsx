import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { onFreshDevice } from '../../../kernel/web/shell/test/fake-server.ts'
import { fr as kit } from '../../../kernel/web/ui/fr.ts'
import type { Conversation, Message } from '../contract-messages.ts'
import { fr } from '../fr.ts'
import { lineOf, me, openMail, patient, personOf, schoolBox } from './fake-mail.tsx'

const listed = `GET /mail/boxes/${me.id}/messages`
const page = (items: unknown[]) => ({ status: 200, body: { items, next: null } })

const messageOf = (n: number, words: string, changes: Partial<Message> = {}): Message => ({
  id: lineOf(n).id,
  subject: 'Sortie au musée',
  body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] },
  signature: '',
  sender: lineOf(n).sender,
  about: null,
  writtenBy: null,
  addressees: [{ field: 'to', addressee: personOf(50, me.displayName) }],
  others: 0,
  sentAt: '2026-11-20T14:00:00Z',
  state: 'sent',
  word: '',
  isRead: true,
  isMine: false,
  my: { level: 'read', can: { reply: true } },
  ...changes,
})

const conversationOf = (messages: Message[], changes: Partial<Conversation> = {}) => ({
  status: 200,
  body: { messages, place: 'inbox', folderId: null, handling: null, newer: null, older: null, ...changes },
})

const reading = (n: number) => `GET /mail/boxes/${me.id}/messages/${lineOf(n).id}`

onFreshDevice()

describe('the list of messages', () => {
  test('says in words what is not read, and a draft opens where it is written', async () => {
    openMail('', { [listed]: page([lineOf(1, { isRead: false }), lineOf(2, { state: 'draft', subject: '' })]) })
    const unread = await screen.findByRole('link', { name: `${fr.isUnread} : Sortie au musée` }, patient)
    expect(unread.getAttribute('href')).toBe(`/messagerie/${me.id}/${lineOf(1).id}`)
    const draft = screen.getByRole('link', { name: fr.noSubject })
    expect(draft.getAttribute('href')).toBe(`/messagerie/ecrire/${lineOf(2).id}`)
  })

  test('puts several in the trash at once, and gives them back', async () => {
    const trashed = `PUT /mail/boxes/${me.id}/trash`
    const { asked } = openMail('', { [listed]: page([lineOf(1), lineOf(2)]), [trashed]: { status: 204 } })
    fireEvent.click(await screen.findByRole('checkbox', { name: fr.selectAll }, patient))
    const bar = screen.getByRole('toolbar', { name: fr.selected(2) })
    fireEvent.click(within(bar).getByRole('button', { name: fr.acts.trash }))
    await screen.findByText(fr.done.trashed(2), {}, patient)
    fireEvent.click(screen.getByRole('button', { name: kit.undo }))
    await screen.findByText(fr.done.restored(2), {}, patient)
    expect(asked.filter(call => call === trashed)).toHaveLength(2)
  })

  test('of a place with nothing in it says what goes there', async () => {
    openMail('?lieu=brouillons', { [listed]: page([]) })
    await screen.findByRole('heading', { name: fr.empty.drafts }, patient)
    screen.getByText(fr.empty.draftsText)
  })

  test('offers to ask again when it did not come', async () => {
    const { answers } = openMail('', { [listed]: { status: 400, body: { title: '', code: 'unexpected' } } })
    const retry = await screen.findByRole('button', { name: kit.retry }, patient)
    answers[listed] = page([lineOf(1)])
    fireEvent.click(retry)
    await screen.findByRole('link', { name: 'Sortie au musée' }, patient)
  })
})

describe('a message', () => {
  test('is marked as read, with what came before folded until it is asked for', async () => {
    const marked = `PUT /mail/boxes/${me.id}/reading`
    const { asked } = openMail(`/${me.id}/${lineOf(2).id}`, {
      [reading(2)]: conversationOf([messageOf(1, 'Qui vient ?'), messageOf(2, 'Moi.', { isRead: false })]),
      [marked]: { status: 204 },
    })
    await screen.findByText('Moi.', {}, patient)
    expect(screen.queryByText('Qui vient ?')).toBeNull()
    await waitFor(() => expect(asked).toContain(marked), patient)
    fireEvent.click(screen.getByRole('button', { name: fr.earlier(1) }))
    screen.getByText('Qui vient ?')
  })

  test('that was taken back says so, and no word of it', async () => {
    const { asked } = openMail(`/${me.id}/${lineOf(1).id}`, {
      [reading(1)]: conversationOf([
        messageOf(1, '', { body: null, state: 'recalled', my: { level: 'read', can: {} } }),
      ]),
    })
    await screen.findByText(fr.wasRecalled, {}, patient)
    expect(screen.queryByRole('button', { name: /^Répondre/ })).toBeNull()
    expect(asked).not.toContain(`PUT /mail/boxes/${me.id}/reading`)
  })

  test('turns to its neighbours with the arrows of the keyboard, but not from a field', async () => {
    openMail(`/${me.id}/${lineOf(1).id}`, {
      [reading(1)]: conversationOf([messageOf(1, 'La première.')], { older: lineOf(2).id }),
      [reading(2)]: conversationOf([messageOf(2, 'La seconde.')], { newer: lineOf(1).id }),
    })
    await screen.findByText('La première.', {}, patient)
    fireEvent.keyDown(document.body, { key: 'ArrowRight' })
    await screen.findByText('La seconde.', {}, patient)
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' })
    await screen.findByText('La première.', {}, patient)
  })

  test('is answered at its foot; left without a word, nothing stays among the drafts', async () => {
    const draft = {
      id: lineOf(70).id,
      boxId: me.id,
      subject: 'Re : Sortie au musée',
      body: null,
      addressees: [{ field: 'to', addressee: personOf(90, 'Samira Benali') }],
      answers: true,
      signature: '',
      lost: 0,
      savedAt: '2026-11-22T10:12:00Z',
    }
    const { asked } = openMail(`/${me.id}/${lineOf(1).id}`, {
      [reading(1)]: conversationOf([messageOf(1, 'Je peux venir.')], { older: lineOf(2).id }),
      [reading(2)]: conversationOf([messageOf(2, 'Une autre.')]),
      'POST /mail/drafts': { status: 200, body: draft },
      [`DELETE /mail/drafts/${draft.id}`]: { status: 204 },
    })
    fireEvent.click(await screen.findByRole('button', { name: fr.replyTo('Samira Benali') }, patient))
    await screen.findByRole('button', { name: fr.send }, patient)
    fireEvent.click(screen.getByRole('button', { name: fr.older }))
    await screen.findByText('Une autre.', {}, patient)
    await waitFor(() => expect(asked).toContain(`DELETE /mail/drafts/${draft.id}`))
  })

  test('known by a notification alone is opened in the box that holds it', async () => {
    const id = lineOf(1).id
    openMail(`/${id}`, {
      [`GET /mail/messages/${id}`]: { status: 200, body: { boxId: me.id, isDraft: false } },
      [reading(1)]: conversationOf([messageOf(1, 'Je peux accompagner la classe.')]),
    })
    await screen.findByText('Je peux accompagner la classe.', {}, patient)
    expect(window.location.pathname).toBe(`/messagerie/${me.id}/${id}`)
  })
})

describe('a conversation of a school’s box', () => {
  test('is taken in charge by whoever says so', async () => {
    const handled = `PUT /mail/boxes/${schoolBox.id}/messages/${lineOf(1).id}/handling`
    const { asked } = openMail(`/${schoolBox.id}/${lineOf(1).id}`, {
      'GET /mail/boxes': {
        status: 200,
        body: { items: [schoolBox], held: 0, my: { level: 'contribute', can: { createDraft: true } } },
      },
      [`GET /mail/boxes/${schoolBox.id}/messages/${lineOf(1).id}`]: conversationOf(
        [messageOf(1, 'Effectifs ?', { my: { level: 'read', can: { handle: true } } })],
        { handling: { assignee: null, isClosed: false } },
      ),
      [handled]: { status: 204 },
    })
    await screen.findByText(fr.service.nobody, {}, patient)
    fireEvent.click(screen.getByRole('button', { name: fr.service.take }))
    await screen.findByText(fr.service.done.taken, {}, patient)
    expect(asked).toContain(handled)
  })
})

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { fr as share } from '../../../kernel/web/share-dialog/fr.ts'
import { onFreshDevice } from '../../../kernel/web/shell/test/fake-server.ts'
import { fr } from '../fr.ts'
import { afterLeaving, lineOf, me, openMail, parents, patient, personOf } from './fake-mail.tsx'

const claire = personOf(50, 'Claire Brunet', {
  about: { role: 'teacher', title: null, structure: 'École des Tilleuls', classes: ['CM1 A'], children: [] },
})
const draftId = lineOf(70).id
const draft = {
  id: draftId,
  boxId: me.id,
  subject: '',
  body: null,
  addressees: [],
  answers: true,
  signature: '',
  lost: 0,
  savedAt: '2026-11-22T10:12:00Z',
}
const made = {
  'POST /mail/drafts': { status: 200, body: draft },
  [`PUT /mail/drafts/${draftId}`]: { status: 200, body: draft },
}
const sending = `POST /mail/drafts/${draftId}/sending`
const found = (items: unknown[]) => ({ 'GET /mail/addressees': { status: 200, body: { items } } })
const asked = (id: string, body: unknown) => ({ [`GET /mail/addressees/${id}`]: { status: 200, body } })

onFreshDevice()
afterLeaving()

describe('writing a message', () => {
  test('is kept from its first word, and says at what time', async () => {
    const server = openMail('/ecrire', made)
    fireEvent.change(await screen.findByLabelText(fr.subject, {}, patient), { target: { value: 'Sortie' } })
    await screen.findByText(/^Enregistré à \d+ h \d+$/, {}, patient)
    expect(server.asked).toContain('POST /mail/drafts')
    expect(window.location.search).toContain(`brouillon=${draftId}`)
  })

  test('left in the middle of a word is kept all the same, and its address follows nobody', async () => {
    const list = `GET /mail/boxes/${me.id}/messages`
    const server = openMail('/ecrire', { ...made, [list]: { status: 200, body: { items: [], next: null } } })
    fireEvent.change(await screen.findByLabelText(fr.subject, {}, patient), { target: { value: 'Sor' } })
    fireEvent.click(within(screen.getByRole('main')).getByRole('link', { name: fr.title }))
    await screen.findByRole('heading', { name: fr.empty.inbox }, patient)
    await waitFor(() => expect(server.asked).toContain('POST /mail/drafts'))
    expect(window.location.search).toBe('')
  })

  test('to nobody says near the field what is missing, and sends nothing', async () => {
    const server = openMail('/ecrire', made)
    fireEvent.change(await screen.findByLabelText(fr.subject, {}, patient), { target: { value: 'Sortie' } })
    fireEvent.click(screen.getByRole('button', { name: fr.send }))
    await screen.findByText(fr.nobodyChosen, {}, patient)
    expect(server.asked).not.toContain(sending)
  })

  test('finds a person by a letter, says who they are, and takes them back by the keyboard', async () => {
    openMail('/ecrire', { ...made, ...found([claire]) })
    const field = await screen.findByLabelText(fr.fields.to, {}, patient)
    fireEvent.change(field, { target: { value: 'c' } })
    const option = await screen.findByRole('option', { name: /^Claire Brunet/ }, patient)
    expect(option.textContent).toContain('CM1 A · École des Tilleuls')
    fireEvent.keyDown(field, { key: 'Enter' })
    await screen.findByRole('button', { name: 'Retirer Claire Brunet' }, patient)
    fireEvent.keyDown(field, { key: 'Backspace' })
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Retirer Claire Brunet' })).toBeNull())
  })

  test('to a whole group of families says how many receive it, with a word of caution', async () => {
    const count = { pupils: 0, guardians: 31, others: 0, schools: 1 }
    openMail(`/ecrire?a=${parents.id}`, {
      ...asked(parents.id, parents),
      'POST /groups/count': { status: 200, body: count },
    })
    await screen.findByText(share.ofClass(share.guardians(31), 'CM1 A'), {}, patient)
    screen.getByText(fr.warnFamilies)
    screen.getByRole('switch', { name: fr.answers })
  })

  test('begins with who is named in the address, is sent, and leaves for the box', async () => {
    const server = openMail(`/ecrire?a=${claire.id}`, {
      ...made,
      ...asked(claire.id, claire),
      [sending]: { status: 200, body: { state: 'sent', people: 1, boxes: 0, lost: 0 } },
      [`GET /mail/boxes/${me.id}/messages`]: { status: 200, body: { items: [], next: null } },
    })
    await screen.findByText('Claire Brunet', {}, patient)
    fireEvent.click(screen.getByRole('button', { name: fr.send }))
    await screen.findByText(fr.sent(1, 0), {}, patient)
    expect(server.asked).toContain(sending)
    await waitFor(() => expect(window.location.pathname).toBe(`/messagerie/${me.id}`))
  })

  test('refused by the server says why near its field, and loses nothing', async () => {
    const problem = {
      title: 'Vérifiez le message.',
      code: 'invalid',
      errors: [{ field: 'body', code: 'required', message: 'Écrivez quelques mots.' }],
    }
    openMail(`/ecrire?a=${claire.id}`, {
      ...made,
      ...asked(claire.id, claire),
      [sending]: { status: 422, body: problem },
    })
    fireEvent.change(await screen.findByLabelText(fr.subject, {}, patient), { target: { value: 'Sortie' } })
    fireEvent.click(screen.getByRole('button', { name: fr.send }))
    await screen.findByText('Écrivez quelques mots.', {}, patient)
    expect(screen.getByLabelText<HTMLInputElement>(fr.subject).value).toBe('Sortie')
  })

  test('to somebody one may not write to is said before a word is typed', async () => {
    openMail(`/ecrire?a=${claire.id}`, {})
    await screen.findByText(fr.notReachable, {}, patient)
  })
})

describe('a child who writes', () => {
  const pupil = { face: 'pupil' as const, displayName: 'Lina Castel', givenName: 'Lina' }
  const mate = personOf(51, 'Noé', {
    about: { role: 'pupil', title: null, structure: null, classes: [], children: [] },
  })

  test('chooses a face, writes a few words, and is told that the teacher reads first', async () => {
    const server = openMail(
      '/ecrire',
      {
        ...made,
        ...found([claire, mate]),
        [sending]: { status: 200, body: { state: 'held', people: 1, boxes: 0, lost: 0 } },
        [`GET /mail/boxes/${me.id}/messages`]: { status: 200, body: { items: [], next: null } },
      },
      pupil,
    )
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Noé' }, patient))
    fireEvent.click(screen.getByRole('button', { name: fr.pupil.send }))
    await screen.findByText(fr.pupil.writeSomething, {}, patient)
    fireEvent.change(screen.getByLabelText(fr.pupil.text), { target: { value: 'On joue aux billes ?' } })
    fireEvent.click(screen.getByRole('button', { name: fr.pupil.send }))
    await screen.findByText(fr.pupil.heldNow, {}, patient)
    expect(server.asked).toContain(sending)
  })

  test('sees no box, no copy, no folder', async () => {
    openMail(
      '',
      { [`GET /mail/boxes/${me.id}/messages`]: { status: 200, body: { items: [lineOf(1)], next: null } } },
      pupil,
    )
    await screen.findByRole('link', { name: 'Samira Benali' }, patient)
    expect(screen.queryByText(fr.places.trash)).toBeNull()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

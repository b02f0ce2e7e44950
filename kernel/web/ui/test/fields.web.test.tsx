import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Button } from '../button.tsx'
import { PasswordField } from '../password-field.tsx'
import { RadioCards } from '../radio-cards.tsx'
import { TextField } from '../text-field.tsx'

afterEach(cleanup)

const words = (ids: string | null) => ids?.split(' ').map(id => document.getElementById(id)?.textContent)

describe('a field', () => {
  test('is tied to its label, its help and its error', () => {
    render(<TextField label="Code" help="Huit lettres." error="Ce code a déjà servi." />)
    const input = screen.getByLabelText('Code')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(words(input.getAttribute('aria-describedby'))).toEqual(['Huit lettres.', 'Ce code a déjà servi.'])
  })

  test('says how much room is left only when little is', () => {
    const { rerender } = render(
      <TextField label="Titre" value="Sortie" limits={{ maxLength: 40 }} onChange={() => {}} />,
    )
    expect(screen.queryByText(/restant/)).toBeNull()
    rerender(<TextField label="Titre" value={'a'.repeat(39)} limits={{ maxLength: 40 }} onChange={() => {}} />)
    expect(screen.getByText('1 caractère restant')).toBeDefined()
    rerender(<TextField label="Titre" value={'a'.repeat(42)} limits={{ maxLength: 40 }} onChange={() => {}} />)
    expect(screen.getByText('2 caractères de trop')).toBeDefined()
  })

  test('says that it is optional', () => {
    render(<TextField label="Téléphone" isOptional />)
    expect(screen.getByLabelText('Téléphone (facultatif)')).toBeDefined()
  })
})

describe('a password', () => {
  test('is shown and hidden again', () => {
    render(<PasswordField label="Mot de passe" autoComplete="current-password" />)
    const input = screen.getByLabelText('Mot de passe')
    expect(input.getAttribute('type')).toBe('password')
    fireEvent.click(screen.getByRole('button', { name: 'Afficher le mot de passe' }))
    expect(input.getAttribute('type')).toBe('text')
    fireEvent.click(screen.getByRole('button', { name: 'Masquer le mot de passe' }))
    expect(input.getAttribute('type')).toBe('password')
  })
})

describe('an answer on a card', () => {
  const Answer = () => {
    const [value, setValue] = useState<'yes' | 'no'>()
    const options = [
      { value: 'yes', label: 'Lina participe' },
      { value: 'no', label: 'Lina ne participe pas' },
    ] as const
    return <RadioCards label="Votre réponse" options={options} value={value} onChange={setValue} />
  }

  test('is none at first, then the one pressed', () => {
    render(<Answer />)
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    fireEvent.click(screen.getByRole('radio', { name: 'Lina participe' }))
    expect(screen.getByRole('radio', { checked: true })).toBe(screen.getByRole('radio', { name: 'Lina participe' }))
    expect(screen.getByRole('group', { name: 'Votre réponse' })).toBeDefined()
  })
})

describe('a button that waits', () => {
  test('keeps the focus and ignores presses', () => {
    const send = vi.fn()
    render(
      <Button isPending onPress={send}>
        Publier
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Publier' })
    button.focus()
    fireEvent.click(button)
    expect(document.activeElement).toBe(button)
    expect(button.getAttribute('aria-busy')).toBe('true')
    expect(send).not.toHaveBeenCalled()
  })

  test('does not send its form twice', () => {
    const submit = vi.fn()
    render(
      <form onSubmit={submit}>
        <Button type="submit" isPending>
          Envoyer
        </Button>
      </form>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Envoyer' }))
    expect(submit).not.toHaveBeenCalled()
  })
})

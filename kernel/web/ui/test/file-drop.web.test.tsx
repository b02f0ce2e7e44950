import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { FileDrop, type FileDropProps } from '../file-drop.tsx'
import { writeBytes } from '../file-size.ts'
import { fr } from '../fr.ts'

const Files = (props: Partial<FileDropProps>) => {
  const [files, setFiles] = useState<readonly File[]>([])
  return <FileDrop label="Fichiers de l’école" accept=".csv,image/*" {...props} files={files} onChange={setFiles} />
}

const csv = (name: string, size = 10) => new File(['a'.repeat(size)], name, { type: 'text/csv' })
const zone = () => screen.getByLabelText(/Fichiers de l’école/).closest('label') as HTMLElement
const drop = (...files: File[]) => fireEvent.drop(zone(), { dataTransfer: { files } })
const listed = () => screen.queryAllByRole('listitem').map(line => line.textContent)

afterEach(cleanup)

describe('dropping files', () => {
  test('lists several, once each, and takes one back', () => {
    render(<Files />)
    drop(csv('eleves.csv'), csv('responsables.csv'))
    drop(csv('eleves.csv'))
    expect(listed()).toHaveLength(2)
    fireEvent.click(screen.getByRole('button', { name: 'Retirer eleves.csv' }))
    expect(listed()).toEqual([expect.stringContaining('responsables.csv')])
  })

  test('refuses another type with a sentence, and keeps the rest', () => {
    render(<Files />)
    drop(csv('eleves.csv'), new File(['x'], 'virus.exe'), new File(['x'], 'classe.png', { type: 'image/png' }))
    expect(listed()).toHaveLength(2)
    expect(screen.getByText('virus.exe n’est pas d’un type accepté.')).toBeDefined()
  })

  test('refuses what is too big', () => {
    render(<Files maxBytes={1500} />)
    drop(csv('gros.csv', 1600))
    expect(listed()).toEqual([])
    expect(screen.getByText(/gros\.csv dépasse 1,5 ko\./)).toBeDefined()
  })

  test('keeps the last one where only one is wanted', () => {
    render(<Files isMultiple={false} />)
    drop(csv('un.csv'))
    drop(csv('deux.csv'))
    expect(listed()).toEqual([expect.stringContaining('deux.csv')])
  })
})

describe('a size', () => {
  test.each([
    [999, '999 octets'],
    [34_567, '35 ko'],
    [3_440_000, '3,4 Mo'],
  ])('of %i is « %s »', (bytes, words) => {
    expect(writeBytes(bytes, fr.bytes, 'fr-FR')).toBe(words)
  })
})

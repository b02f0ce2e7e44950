import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { canRecord } from '../recordings/can-record.ts'
import { Dictaphone } from '../recordings/dictaphone.tsx'
import { longestRecording } from '../recordings/use-recorder.ts'

const track = { stop: vi.fn() }
const getUserMedia = vi.fn()
let known: string[] = []

/** A microphone that hears two bytes. */
class Recorder {
  static isTypeSupported = (kind: string) => known.includes(kind)
  state = 'inactive'
  mimeType: string
  ondataavailable: ((event: { data: Blob }) => void) | undefined
  onstop: (() => void) | undefined
  constructor(_: unknown, { mimeType = '' }: { mimeType?: string }) {
    this.mimeType = mimeType
  }
  start() {
    this.state = 'recording'
  }
  stop() {
    this.state = 'inactive'
    this.ondataavailable?.({ data: new Blob(['ah']) })
    this.onstop?.()
  }
}

const give = (mediaDevices: unknown) =>
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices })

beforeEach(() => {
  known = ['audio/webm;codecs=opus']
  getUserMedia.mockReset().mockResolvedValue({ getTracks: () => [track] })
  track.stop.mockReset()
  vi.stubGlobal('MediaRecorder', Recorder)
  give({ getUserMedia })
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:voice')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const open = async () => {
  const [onFile, onClose] = [vi.fn<(file: File) => void>(), vi.fn()]
  await import('../../ui/overlays/dialog-sheet.tsx')
  const { unmount } = await act(async () => render(<Dictaphone onFile={onFile} onClose={onClose} />))
  await screen.findByRole('button', { name: 'Enregistrer' })
  return { onFile, onClose, unmount }
}
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('the dictaphone', () => {
  test('records a voice, lets it be heard and done again, then gives it and lets the microphone go', async () => {
    const { onFile, onClose } = await open()
    await press('Enregistrer')
    await press('Arrêter')
    expect(screen.getByLabelText('Votre enregistrement').getAttribute('src')).toBe('blob:voice')
    expect(track.stop).toHaveBeenCalledTimes(1)
    await press('Recommencer')
    await press('Arrêter')
    expect(onFile).not.toHaveBeenCalled()
    await press('Ajouter au texte')
    const file = onFile.mock.calls[0]?.[0] as File
    expect(file.name).toMatch(/^Enregistrement du \d+ \p{L}+\.webm$/u)
    expect([file.type, file.size]).toEqual(['audio/webm;codecs=opus', 2])
    expect(onClose).toHaveBeenCalled()
  })

  test('writes what every telephone plays where the browser can', async () => {
    known.push('audio/mp4;codecs=mp4a.40.2')
    const { onFile } = await open()
    await press('Enregistrer')
    await press('Arrêter')
    await press('Ajouter au texte')
    expect(onFile.mock.calls[0]?.[0].name).toMatch(/\.m4a$/)
  })

  test('stops by itself after three minutes', async () => {
    await open()
    vi.useFakeTimers()
    await press('Enregistrer')
    await act(() => vi.advanceTimersByTimeAsync(longestRecording * 1_000))
    screen.getByRole('button', { name: 'Ajouter au texte' })
  })

  test.each([
    ['NotAllowedError', /n’a pas donné le micro/],
    ['NotFoundError', /Aucun micro/],
    ['NotReadableError', /n’a pas pu commencer/],
  ])('says what to do when the microphone does not come (%s), and may be tried again', async (name, sentence) => {
    getUserMedia.mockRejectedValueOnce(new DOMException('', name))
    await open()
    await press('Enregistrer')
    expect(screen.getByRole('alert').textContent).toMatch(sentence)
    await press('Enregistrer')
    screen.getByRole('button', { name: 'Arrêter' })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('that is left while it records lets the microphone go and gives nothing', async () => {
    const { onFile, unmount } = await open()
    await press('Enregistrer')
    unmount()
    expect(track.stop).toHaveBeenCalled()
    expect(onFile).not.toHaveBeenCalled()
  })
})

test('is not offered where the browser records nothing, or the address is not secure', () => {
  expect(canRecord()).toBe(true)
  give(undefined)
  expect(canRecord()).toBe(false)
  vi.stubGlobal('MediaRecorder', undefined)
  expect(canRecord()).toBe(false)
})

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { RichNode } from '../../../contract/rich-text.ts'
import { isSlowLink } from '../recordings/slow-link.ts'
import { RichTextView } from '../rich-text-view.tsx'

const sound: RichNode = {
  type: 'audio',
  attrs: {
    file: '01a1',
    title: 'La comptine',
    transcript: 'Un, deux, trois,\nnous irons au bois.',
    name: 'comptine.mp3',
    mediaType: 'audio/mpeg',
    bytes: 3_200_000,
  },
}

const show = async (node: RichNode, isBig = false) => {
  await act(async () => render(<RichTextView text={{ type: 'doc', content: [node] }} isBig={isBig} />))
  const title = String(node.attrs?.title || 'Son')
  await screen.findByRole('figure', { name: title })
  return document.querySelector<HTMLMediaElement>('audio, video') as HTMLMediaElement
}

let playing = false
beforeEach(() => {
  playing = false
  vi.spyOn(HTMLMediaElement.prototype, 'paused', 'get').mockImplementation(() => !playing)
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(async function (this: HTMLMediaElement) {
    playing = true
    this.dispatchEvent(new Event('play'))
  })
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockImplementation(function (this: HTMLMediaElement) {
    playing = false
    this.dispatchEvent(new Event('pause'))
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a sound in a text', () => {
  test('is played by the browser’s own controls, under its title, and never by itself', async () => {
    const player = await show(sound)
    expect(player.tagName).toBe('AUDIO')
    expect(player.getAttribute('src')).toBe('/api/v1/files/01a1')
    expect(player.hasAttribute('controls')).toBe(true)
    expect(player.hasAttribute('autoplay')).toBe(false)
    expect(player.getAttribute('aria-label')).toBe('La comptine')
  })

  test('says what it says, folded, and what it weighs before it is fetched', async () => {
    await show(sound)
    const words = screen.getByText(/nous irons au bois/)
    expect(words.closest('details')?.open).toBe(false)
    expect(screen.getByText('Transcription').tagName).toBe('SUMMARY')
    const link = screen.getByRole('link', { name: /^Télécharger La comptine \(MP3, 3,2\sMo\)$/ })
    expect(link.getAttribute('download')).toBe('comptine.mp3')
  })

  test('without a transcript has none to unfold', async () => {
    await show({ ...sound, attrs: { ...sound.attrs, transcript: '' } })
    expect(screen.queryByText('Transcription')).toBeNull()
  })

  test('fetches nothing before it is asked for on a slow line', async () => {
    expect((await show(sound)).getAttribute('preload')).toBe('metadata')
    cleanup()
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { connection: { effectiveType: '3g' } }))
    expect((await show(sound)).getAttribute('preload')).toBe('none')
  })

  test('is started and stopped by a child with one large button, which has nothing to save', async () => {
    await show(sound, true)
    fireEvent.click(screen.getByRole('button', { name: 'Écouter, La comptine' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Pause, La comptine' }))
    await screen.findByRole('button', { name: 'Écouter, La comptine' })
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('that the device cannot play says so, and is saved instead', async () => {
    const player = await show(sound, true)
    fireEvent.error(player)
    await screen.findByText(/ne sait pas lire ce fichier/)
    screen.getByRole('link', { name: /^Télécharger/ })
  })
})

describe('a video in a text', () => {
  test('stays in its place on a phone, and shows its first picture without being fetched whole', async () => {
    const player = await show({ ...sound, type: 'video', attrs: { ...sound.attrs, mediaType: 'video/mp4' } }, true)
    expect(player.tagName).toBe('VIDEO')
    expect(player.hasAttribute('playsinline')).toBe(true)
    expect(player.getAttribute('preload')).toBe('metadata')
    screen.getByRole('button', { name: 'Regarder, La comptine' })
  })
})

test.each([
  [{ saveData: true }, true],
  [{ effectiveType: 'slow-2g' }, true],
  [{ effectiveType: '4g' }, false],
  [undefined, false],
])('a line that says %j is slow: %s', (connection, slow) => {
  expect(isSlowLink({ ...(connection && { connection }) })).toBe(slow)
})

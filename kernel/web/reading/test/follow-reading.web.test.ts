import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followReading } from '../follow-reading.ts'

const tall = 60
let band: HTMLElement
let stop: () => void
const end = vi.fn()

const top = () => Number(/translateY\((\d+)px\)/.exec(band.style.transform)?.[1])
const press = (key: string, from: Element = document.body, altKey = true) => {
  const event = new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true })
  from.dispatchEvent(event)
  return event.defaultPrevented
}

beforeEach(() => {
  end.mockReset()
  document.body.innerHTML = '<div id="band"></div><input>'
  band = document.getElementById('band') as HTMLElement
  Object.defineProperty(band, 'offsetHeight', { value: tall })
  Object.defineProperty(window, 'innerHeight', { value: 600, configurable: true })
  stop = followReading(band, end)
})
afterEach(() => stop())

describe('the reading ruler', () => {
  test('is under the pointer, and never beyond the window', () => {
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: 300 }))
    expect(top()).toBe(270)
    window.dispatchEvent(new PointerEvent('pointerdown', { clientY: 599 }))
    expect(top()).toBe(540)
  })

  test('moves by half its height with Alt and the arrows, then the page comes to it', () => {
    const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: 60 }))
    expect(press('ArrowDown')).toBe(true)
    expect(top()).toBe(60)
    press('ArrowUp')
    press('ArrowUp')
    expect([top(), scroll.mock.calls.length]).toEqual([0, 0])
    press('ArrowUp')
    expect(scroll.mock.calls).toEqual([[{ top: -30 }]])
  })

  test('leaves arrows alone where they have a use of their own, and without Alt', () => {
    const before = top()
    expect(press('ArrowDown', document.querySelector('input') ?? undefined)).toBe(false)
    expect(press('ArrowDown', document.body, false)).toBe(false)
    expect(top()).toBe(before)
  })

  test('is put away by Escape, unless Escape closed something else', () => {
    const swallow = (event: Event) => event.preventDefault()
    document.body.addEventListener('keydown', swallow)
    press('Escape', document.body, false)
    document.body.removeEventListener('keydown', swallow)
    expect(end).not.toHaveBeenCalled()
    press('Escape', document.body, false)
    expect(end).toHaveBeenCalledTimes(1)
  })

  test('follows nothing once it is gone', () => {
    stop()
    const before = top()
    window.dispatchEvent(new PointerEvent('pointermove', { clientY: 10 }))
    expect(top()).toBe(before)
  })
})

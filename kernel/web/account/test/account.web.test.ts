import { describe, expect, test } from 'vitest'
import { deviceOf } from '../../../contract/device-name.ts'
import { facesFor } from '../faces-for.ts'

describe('a device in words', () => {
  const agents: [string, string, string | null, string | null][] = [
    [
      'iPhone',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari',
      'iphone',
    ],
    [
      'Android phone',
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36',
      'Chrome',
      'android-phone',
    ],
    [
      'class tablet',
      'Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Safari/537.36',
      'Samsung Internet',
      'android-tablet',
    ],
    [
      'school computer',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0',
      'Firefox',
      'windows',
    ],
    [
      'Edge',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0',
      'Edge',
      'windows',
    ],
    [
      'Chromebook',
      'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36',
      'Chrome',
      'chromebook',
    ],
    ['script', 'curl/8.5', null, null],
  ]

  test.each(agents)('is recognised: %s', (_, userAgent, browser, platform) => {
    expect(deviceOf(userAgent)).toEqual({ browser, platform })
  })
})

describe('the faces offered to somebody', () => {
  const id = '01a2003a-047b-719a-8e2f-186d3db0645d'

  test('begin with the one worn now, and are all different', () => {
    const faces = facesFor({ id, face: 'pupil', avatar: 'pupil/renard' }, 5)
    expect(faces[0]).toEqual({ avatar: 'pupil/renard', seed: 'renard' })
    expect(new Set(faces.map(({ seed }) => seed)).size).toBe(faces.length)
  })

  test('do not move when one of them is chosen', () => {
    const before = facesFor({ id, face: 'adult', avatar: `adult/${id}` }, 5)
    const third = before[3]?.avatar ?? ''
    expect(facesFor({ id, face: 'adult', avatar: third }, 5)).toEqual(before)
  })

  test('are nobody else’s', () => {
    const other = facesFor({ id: '01a2003a-047b-719b-89c0-998c7cce0b49', face: 'pupil', avatar: 'pupil/x' }, 5)
    const mine = facesFor({ id, face: 'pupil', avatar: 'pupil/y' }, 5)
    expect(mine.filter(({ seed }) => other.some(face => face.seed === seed))).toEqual([])
  })
})

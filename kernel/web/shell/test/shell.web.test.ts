import { afterEach, describe, expect, test } from 'vitest'
import type { Attachment } from '../../../contract/api/me.ts'
import { applyAppearance, deviceAppearance, keepAppearance } from '../appearance.ts'
import { splitForBar } from '../bottom-bar.tsx'
import { recall, remember } from '../device.ts'
import type { NavEntry } from '../nav-links.tsx'
import { structuresOf } from '../place.tsx'
import { isSignInPath, staysWhenSignedIn } from '../public-paths.ts'
import { secondsBefore } from '../use-idle.ts'

afterEach(() => localStorage.clear())

describe('the look of préau', () => {
  test('follows the preferences, attribute by attribute', () => {
    applyAppearance({ theme: 'dark', font: 'andika', size: '130', cursive: 'off', cursiveStyle: 'trad' })
    expect({ ...document.documentElement.dataset }).toMatchObject({
      theme: 'dark',
      font: 'andika',
      size: '130',
      spacing: 'normal',
      cursive: 'off',
    })
  })

  test('is remembered by a personal device, and never by one that a class shares', () => {
    keepAppearance({ theme: 'contrast' }, true)
    expect(deviceAppearance()).toEqual({})
    keepAppearance({ theme: 'contrast' }, false)
    expect(deviceAppearance()).toEqual({ theme: 'contrast' })
  })

  test('is plain when what was remembered cannot be read', () => {
    localStorage.setItem('preau:appearance', '{')
    expect(deviceAppearance()).toEqual({})
    remember('appearance', null)
    expect(recall('appearance')).toBeNull()
  })
})

describe('the places of somebody', () => {
  const place = (change: Partial<Attachment>): Attachment => ({
    structureId: 'tilleuls',
    name: 'École des Tilleuls',
    kind: 'school',
    town: null,
    role: 'teacher',
    title: null,
    classes: [],
    level: 'read',
    ...change,
  })

  test('count a school once, with the classes of every role held there', () => {
    const cpa = { id: 'cpa', name: 'CP A' }
    const cm1a = { id: 'cm1a', name: 'CM1 A' }
    const merged = structuresOf({
      attachments: [
        place({ role: 'head', classes: [cpa] }),
        place({ role: 'teacher', title: 'Maître formateur', classes: [cpa, cm1a] }),
        place({ structureId: 'pre-vert', name: 'École du Pré-Vert' }),
      ],
    })
    expect(merged.map(({ name, role, title, classes }) => [name, role, title, classes.map(c => c.name)])).toEqual([
      ['École des Tilleuls', 'head', 'Maître formateur', ['CP A', 'CM1 A']],
      ['École du Pré-Vert', 'teacher', null, []],
    ])
  })
})

describe('the bar of a phone', () => {
  const entries = (...ids: string[]): NavEntry[] =>
    ids.map(id => ({ id, name: id, href: `/${id}`, sign: null, isHere: false }))
  const idsOf = (list: readonly NavEntry[]) => list.map(({ id }) => id)

  test('holds home and every app while there is room', () => {
    const { bar, more } = splitForBar(entries('home', 'news', 'mail', 'files', 'blog'))
    expect([idsOf(bar), idsOf(more)]).toEqual([['home', 'news', 'mail', 'files', 'blog'], []])
  })

  test('holds four apps beyond that, « Plus » having them all', () => {
    const all = entries('home', 'news', 'mail', 'files', 'blog', 'calendar')
    const { bar, more } = splitForBar(all)
    expect([idsOf(bar), idsOf(more)]).toEqual([['news', 'mail', 'files', 'blog'], idsOf(all)])
  })
})

describe('a class device left alone', () => {
  const minute = 60_000

  test('warns during the last half minute, then leaves', () => {
    expect(secondsBefore(0, 5 * minute)).toBeNull()
    expect(secondsBefore(0, 5.5 * minute)).toBe(30)
    expect(secondsBefore(0, 6 * minute - 1)).toBe(1)
    expect(secondsBefore(0, 7 * minute)).toBe(0)
  })
})

describe('an address before sign-in', () => {
  test('is left once somebody is in, unless a sheet or a card was just scanned', () => {
    const paths = ['/connexion', '/classe', '/classe/images/1', '/classe/un-jeton', '/activation', '/classement', '/']
    expect(paths.filter(isSignInPath)).toEqual(paths.slice(0, 5))
    expect(paths.filter(staysWhenSignedIn)).toEqual(['/classe/un-jeton', '/activation'])
  })
})

import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { cleanRichText, plainText } from '../../../kernel/contract/rich-text.ts'
import { typeset } from '../../../kernel/contract/typography.ts'
import { type PictureName, pictureFile, pictures } from '../../../kernel/demo/pictures/pictures.ts'
import { played, sounds } from '../../../kernel/demo/sounds/sounds.ts'
import { toolsSeries } from './circo-tools.ts'
import { documentOf } from './markup.ts'
import { DEMO_TODAY, demoNews } from './news.ts'
import { reactionsAmong } from './reactions.ts'
import { demoMemberships, mayRead } from './readers.ts'
import { demoThreads } from './threads.ts'

const threads = new Map(demoThreads.map(thread => [thread.key, thread]))
const memberships = demoMemberships()
const now = `${DEMO_TODAY}T08:00`
const placeOf = (key: (typeof demoNews)[number]['thread']) => threads.get(key)?.structureKey ?? ''
const texts = demoNews.flatMap(item => [item.title, item.body, ...item.comments.map(({ text }) => text)])
const words = [...texts, toolsSeries.title, toolsSeries.description, ...toolsSeries.themes]

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const A_DATE = new RegExp(`(${WEEKDAYS.join('|')})\\s(\\d{1,2}|1er)\\s(${MONTHS.join('|')})`, 'gi')

/** The weekday of a date of the school year 2026-2027. */
const weekdayOf = (day: string, month: string): string => {
  const index = MONTHS.indexOf(month.toLowerCase())
  const date = new Date(Date.UTC(index >= 7 ? 2026 : 2027, index, Number.parseInt(day, 10)))
  return WEEKDAYS[date.getUTCDay()] ?? ''
}

describe('the news of the demonstration', () => {
  it('fill the three threads of the circonscription and those of more than 25 schools', () => {
    const ofSchools = demoNews.filter(({ thread }) => thread.startsWith('ecole:'))
    expect(demoNews.length - ofSchools.length).toBeGreaterThanOrEqual(45)
    expect(ofSchools.length).toBeGreaterThanOrEqual(120)
    expect(new Set(ofSchools.map(({ thread }) => thread)).size).toBeGreaterThanOrEqual(25)
    expect(ofSchools.filter(({ audience }) => audience.roles.includes('pupils')).length).toBeGreaterThanOrEqual(30)
    expect(demoNews.flatMap(({ comments }) => comments).length).toBeGreaterThanOrEqual(80)
  })

  it('tell the ten tools of the week, each on a Friday at 14:00', () => {
    const series = demoNews.filter(item => item.title.startsWith('L’outil numérique') && item.state === 'published')
    expect(series).toHaveLength(10)
    expect(series.filter(({ at }) => !at.endsWith('T14:00') || new Date(`${at}Z`).getUTCDay() !== 5)).toEqual([])
  })

  it('make them a series: each has one of its themes and some levels, and some are still to come', () => {
    const episodes = demoNews.filter(item => item.episode)
    expect(episodes.filter(({ episode }) => !toolsSeries.themes.includes(episode?.theme ?? ''))).toEqual([])
    expect(episodes.filter(({ episode }) => episode?.levels.length === 0)).toEqual([])
    expect(episodes.filter(({ state }) => state === 'published')).toHaveLength(10)
    expect(episodes.filter(({ state }) => state === 'scheduled').length).toBeGreaterThan(1)
  })

  it('let tunes be heard, each short and with its words', () => {
    const heard = demoNews.flatMap(({ sound }) => sound ?? [])
    expect([...heard].sort()).toEqual(Object.keys(sounds).sort())
    for (const name of heard) {
      expect(played(name).toString('latin1', 0, 4)).toBe('RIFF')
      expect(played(name).length).toBeLessThan(400_000)
      for (const told of [sounds[name].title, sounds[name].transcript]) expect(told).toBe(typeset(told))
    }
  })

  it('have one key each and a thread that exists', () => {
    expect(new Set(demoNews.map(({ key }) => key)).size).toBe(demoNews.length)
    expect(demoNews.filter(({ thread }) => !threads.has(thread))).toEqual([])
    expect(demoThreads).toHaveLength(62)
  })

  it('are written and commented by people who may read them', () => {
    const strangers = demoNews.flatMap(item =>
      [item.authorKey, ...item.comments.map(({ authorKey }) => authorKey)]
        .filter(key => key !== item.authorKey || !memberships.has(key))
        .filter(key => !mayRead(item, placeOf(item.thread), memberships.get(key) ?? new Set()))
        .map(key => `${key} in ${item.key}`),
    )
    expect(strangers).toEqual([])
  })

  it('keep comments where they are open, after the item and before today', () => {
    const misplaced = demoNews.filter(
      ({ comments, commentsOpen, at }) =>
        comments.length > 0 &&
        (commentsOpen === 'none' || comments.some(comment => comment.at <= at || comment.at > now)),
    )
    expect(misplaced.map(({ key }) => key)).toEqual([])
  })

  it('tell comments in their order', () => {
    const shuffled = demoNews.filter(({ comments }) =>
      comments.some((one, index) => index > 0 && one.at < (comments[index - 1]?.at ?? '')),
    )
    expect(shuffled.map(({ key }) => key)).toEqual([])
  })

  it('are in the state their dates say', () => {
    const states = demoNews.filter(({ at, until, state }) => {
      if (state === 'scheduled') return at <= now
      if (state === 'expired') return !until || until >= now
      return at > now || (until !== undefined && until < now)
    })
    expect(states.map(({ key }) => key)).toEqual([])
    for (const state of ['draft', 'submitted', 'scheduled', 'expired'] as const) {
      expect(demoNews.some(item => item.state === state)).toBe(true)
    }
  })

  it('pin only what is published', () => {
    expect(demoNews.filter(({ pinned, state }) => pinned && state !== 'published')).toEqual([])
  })

  it('send to classes of the school of the thread only', () => {
    const elsewhere = demoNews.filter(({ audience, thread }) =>
      audience.classKeys?.some(key => key.slice(2, 4) !== placeOf(thread).slice(-2)),
    )
    expect(elsewhere.map(({ key }) => key)).toEqual([])
  })
})

describe('the words of the news', () => {
  it('are set with French no-break spaces, quotation marks and apostrophes', () => {
    expect(words.filter(text => typeset(text) !== text)).toEqual([])
    expect(words.filter(text => /['"]| [;:!?»]|« |\.\.\./.test(text))).toEqual([])
  })

  it('name days that exist in the calendar', () => {
    const wrong = texts.flatMap(text =>
      [...text.matchAll(A_DATE)].filter(
        ([, weekday = '', day = '', month = '']) => weekdayOf(day, month) !== weekday.toLowerCase(),
      ),
    )
    expect(wrong.map(([match]) => match)).toEqual([])
  })

  it('become documents the editor knows, unchanged by its cleaning', () => {
    for (const { body } of demoNews) {
      const document = documentOf(body)
      expect(cleanRichText(document)).toEqual(document)
      expect(plainText(document)).not.toMatch(/\*\*|^#|^- /m)
    }
  })
})

describe('the small markup', () => {
  it('knows titles, lists, quotations, bold, italic and links', () => {
    expect(documentOf('## Titre\nUn **mot** et *lo nas*.\n\n- a\n- b\n\n1. un\n> dit\n[ici](/actualites)')).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Titre' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Un ' },
            { type: 'text', text: 'mot', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' et ' },
            { type: 'text', text: 'lo nas', marks: [{ type: 'italic' }] },
            { type: 'text', text: '.' },
          ],
        },
        {
          type: 'bulletList',
          content: ['a', 'b'].map(text => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
          })),
        },
        {
          type: 'orderedList',
          attrs: { start: 1 },
          content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'un' }] }] }],
        },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'dit' }] }] },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'ici', marks: [{ type: 'link', attrs: { href: '/actualites' } }] }],
        },
      ],
    })
  })
})

describe('the pictures', () => {
  const names = Object.keys(pictures) as PictureName[]

  it('are small drawings of 1200 by 675, alone in their file', async () => {
    for (const name of names) {
      const svg = await readFile(pictureFile(name), 'utf8')
      expect(Buffer.byteLength(svg), name).toBeLessThan(8_192)
      expect(svg, name).toContain('viewBox="0 0 1200 675"')
      expect(svg, name).not.toMatch(/<image|<script|href="http|<text/)
    }
  })

  it('are all shown somewhere, and described', () => {
    const shown = new Set(demoNews.map(({ picture }) => picture))
    expect(names.filter(name => !shown.has(name))).toEqual([])
    expect(names.filter(name => pictures[name].length < 30)).toEqual([])
  })
})

describe('the reactions', () => {
  it('are drawn among the readers, once each, never the author, always the same', () => {
    const item = { key: 'x', authorKey: 'a', reactions: { thanks: 2, bravo: 3 } }
    const drawn = reactionsAmong(item, ['a', 'b', 'c', 'd', 'e'])
    expect(drawn).toHaveLength(4)
    expect(new Set(drawn.map(({ personKey }) => personKey))).toEqual(new Set(['b', 'c', 'd', 'e']))
    expect(reactionsAmong(item, ['a', 'b', 'c', 'd', 'e'])).toEqual(drawn)
  })
})

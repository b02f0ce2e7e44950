import { describe, expect, test } from 'vitest'
import { person } from '../../shell/test/fake-server.ts'
import { feedDataOf } from '../feed-data.ts'
import { fr } from '../fr.ts'
import { originTabs } from '../origins.ts'

const school = { structureId: 's', name: 'École des Tilleuls', kind: 'school', town: null, title: null, level: null }
const child = { id: 'lina', givenName: 'Lina', avatar: 'pupil/lina', school: null }
const labels = (me: Parameters<typeof originTabs>[0]) => originTabs(me, fr).map(({ label }) => label)

describe('the tabs of the feed', () => {
  test('speak of a teacher’s one class by its name', () => {
    const me = person({ attachments: [{ ...school, role: 'teacher', classes: [{ id: 'c', name: 'CM1 A' }] }] })
    expect(labels(me)).toEqual(['Tout', 'CM1 A', 'Mon école', 'Circonscription'])
  })

  test('speak of a family’s class and school', () => {
    const me = person({ children: [{ ...child, classes: [{ id: 'c', name: 'CM1 A', level: 'CM1' }] }] })
    expect(labels(me)).toEqual(['Tout', 'La classe', 'L’école', 'Circonscription'])
  })

  test('speak of the schools to who works for all of them', () => {
    const team = { ...school, kind: 'constituency', role: 'adviser', classes: [] }
    expect(labels(person({ attachments: [team] }))).toEqual(['Tout', 'Les écoles', 'Circonscription'])
  })

  test('are left out where there would be nothing to choose', () => {
    const town = { ...school, kind: 'municipality', role: 'municipal', classes: [] }
    expect(labels(person({ attachments: [town] }))).toEqual([])
  })
})

describe('an entry of the feed', () => {
  test('shows what its app said', () => {
    const data = {
      title: 'Sortie',
      excerpt: 'Mardi',
      label: 'Vie de l’école',
      colour: 'teal',
      image: { file: 'f', alt: '' },
    }
    expect(feedDataOf({ data })).toEqual(data)
  })

  test('shows what can be understood of an unknown shape', () => {
    expect(feedDataOf({ data: { title: 12, colour: 'mauve', image: 'photo' } })).toEqual({
      title: '',
      excerpt: undefined,
      label: undefined,
      colour: undefined,
      image: null,
    })
  })
})

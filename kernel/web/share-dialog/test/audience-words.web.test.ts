import { describe, expect, it } from 'vitest'
import { audienceWords, groupWords, type Named } from '../audience-words.ts'
import { countWords } from '../count-words.ts'
import { en } from '../en.ts'
import { fr } from '../fr.ts'

const group = (changes: Partial<Named>): Named => ({
  kind: 'role',
  audience: 'staff',
  name: 'École des Tilleuls',
  structureKind: 'school',
  schools: 1,
  ...changes,
})
const classGroup = (audience: Named['audience'], name: string) => group({ kind: 'class', audience, name })
const circo = (audience: Named['audience']) =>
  group({ audience, name: 'Circonscription de Valbrume', structureKind: 'constituency', schools: 59 })

describe('who sees, in one line', () => {
  it('counts the schools of a circonscription', () => {
    expect(audienceWords([circo('teachers')], fr)).toBe('59 écoles · enseignants')
    expect(audienceWords([circo('staff'), circo('guardians'), circo('pupils')], fr)).toBe(
      '59 écoles · élèves, parents et équipe',
    )
    expect(audienceWords([circo('teachers')], en)).toBe('59 schools · teachers')
  })

  it('names a class or a school, and joins what is of the same place', () => {
    expect(audienceWords([classGroup('guardians', 'CM1 A'), classGroup('pupils', 'CM1 A')], fr)).toBe(
      'CM1 A · élèves et parents',
    )
    expect(audienceWords([group({ audience: 'guardians' }), group({})], fr)).toBe(
      'École des Tilleuls · parents et équipe',
    )
  })

  it('leaves teachers and heads inside the staff beside them', () => {
    expect(audienceWords([circo('staff'), circo('heads'), circo('teachers')], fr)).toBe('59 écoles · équipe')
  })

  it('gathers places that are alike, and stops naming after two', () => {
    const classes = ['CP', 'CE1', 'CE2'].map(name => classGroup('guardians', name))
    expect(audienceWords(classes, fr)).toBe('3 classes · parents')
    const mixed = [...classes, group({ audience: 'pupils' })]
    expect(audienceWords(mixed, fr)).toBe('CP · parents ; CE1 · parents ; 2 groupes')
  })

  it('names the team only when it is alone', () => {
    const team = group({ audience: 'team', structureKind: 'constituency', name: 'Circonscription de Valbrume' })
    expect(audienceWords([circo('heads'), team], fr)).toBe('59 écoles · direction')
    expect(audienceWords([team], fr)).toBe('Équipe de circonscription')
  })
})

describe('a group', () => {
  it('is named as one says it', () => {
    expect(groupWords(classGroup('guardians', 'CM1 A'), fr)).toBe('Parents de CM1 A')
    expect(groupWords(classGroup('pupils', 'ULIS'), fr)).toBe('Élèves d’ULIS')
    expect(groupWords(group({ audience: 'heads' }), fr)).toBe('Direction · École des Tilleuls')
    expect(groupWords(group({ kind: 'manual', audience: null, name: 'Chorale' }), fr)).toBe('Chorale')
  })
})

describe('how many will see', () => {
  it('is one sentence', () => {
    const both = [classGroup('guardians', 'CM1 A'), classGroup('pupils', 'CM1 A')]
    expect(countWords({ pupils: 24, guardians: 31, others: 0, schools: 1 }, both, fr)).toBe(
      '24 élèves et 31 parents de CM1 A',
    )
    expect(countWords({ pupils: 0, guardians: 0, others: 612, schools: 59 }, [circo('staff')], fr)).toBe(
      '612 membres de l’équipe dans 59 écoles',
    )
    expect(countWords({ pupils: 0, guardians: 0, others: 0, schools: 0 }, [], fr)).toBe('Personne pour le moment.')
    expect(countWords({ pupils: 1, guardians: 0, others: 0, schools: 1 }, [group({ audience: 'pupils' })], fr)).toBe(
      '1 élève',
    )
  })
})

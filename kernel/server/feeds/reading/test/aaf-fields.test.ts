import { describe, expect, it } from 'vitest'
import { add, document, edith, loise, solene, tilleuls } from './aaf-xml.ts'
import { onlyGuardian, onlyPupil, onlySchool, onlyTeacher, readDelta } from './reading.ts'

const pupil = async (changes: Record<string, string | string[]>) => {
  const read = await readDelta('Eleve', document(loise(changes)))
  return { ...read, pupil: onlyPupil(read) }
}
const guardian = async (changes: Record<string, string | string[]>) => {
  const read = await readDelta('PersRelEleve', document(edith(changes)))
  return { ...read, guardian: onlyGuardian(read) }
}
const teacher = async (changes: Record<string, string | string[]>) =>
  onlyTeacher(await readDelta('PersEducNat', document(solene(changes))))

describe('a pupil of AAF', () => {
  it('may have no class at all', async () => {
    expect((await pupil({ ENTPersonClasses: '' })).pupil.classes).toEqual([])
  })

  it('may have several groups', async () => {
    const groups = ['9001$40$REGROUPEMENT$1$Chorale', '9001$40$REGROUPEMENT$2$UPE2A']
    expect((await pupil({ ENTPersonGroupes: groups })).pupil.groups?.map(({ name }) => name)).toEqual([
      'Chorale',
      'UPE2A',
    ])
  })

  it('belongs to the school of the class when no school of attachment is given', async () => {
    expect((await pupil({ ENTPersonClasses: '9002$11$ORDINAIRE$7$CP' })).pupil.schoolKey).toBe('9002')
  })

  it('keeps both series of link codes as they are', async () => {
    const { guardians } = (await pupil({ ENTEleveAutoriteParentale: ['1$1', '2$20', '3'] })).pupil
    expect(guardians).toEqual([
      { key: '1', link: '1' },
      { key: '2', link: '20' },
      { key: '3', link: '' },
    ])
  })

  it('loses a class reference that names no class, not its record', async () => {
    const { pupil: read, problems } = await pupil({ ENTPersonClasses: ['9001$11', '9001$11$ORDINAIRE$7$CP'] })
    expect(read.classes).toEqual([{ schoolKey: '9001', key: '7', name: 'CP' }])
    expect(problems).toMatchObject([{ code: 'malformed-class', effect: 'ignored', line: 3 }])
  })

  it('loses an impossible birth date, not its record', async () => {
    const { pupil: read, problems } = await pupil({ ENTPersonDateNaissance: '31/02/2017' })
    expect(read.birthDate).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'invalid-date', effect: 'ignored' }])
  })

  it('loses an INE that does not have eleven characters', async () => {
    const { pupil: read, problems } = await pupil({ ENTEleveINE: '12' })
    expect(read.ine).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'invalid-ine', effect: 'ignored' }])
  })

  it('is « Mme » when an old file says « Mlle », and a girl', async () => {
    expect((await pupil({ ENTPersonCivilite: 'Mlle' })).pupil).toMatchObject({ civility: 'Mme', sex: 'F' })
  })

  it('has the level of its label when label and code differ', async () => {
    expect((await pupil({ ENTEleveNiveau: '1110$PS' })).pupil.level).toBe('PS')
  })

  it('has the level of its code when the label says nothing known', async () => {
    expect((await pupil({ ENTEleveNiveau: '1124$?' })).pupil.level).toBe('CM1')
  })

  it('keeps the source’s own label when neither is known', async () => {
    expect((await pupil({ ENTEleveNiveau: '1311$ADAPTATION' })).pupil.level).toBe('ADAPTATION')
  })

  it('has a family name and a name in use when they differ', async () => {
    const { pupil: read } = await pupil({ ENTPersonNom: 'DIOP', ENTPersonNomPatro: 'KERMOAL-DIOP' })
    expect(read).toMatchObject({ familyName: 'Kermoal-Diop', usageName: 'Diop' })
  })

  it('is rejected without a given name', async () => {
    const { records, problems } = await readDelta('Eleve', document(loise({ ENTPersonPrenom: '' })))
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ code: 'missing-name', effect: 'rejected', line: 3 }])
  })

  it('is rejected without a key, and the next one is read', async () => {
    const { records, problems } = await readDelta('Eleve', document(loise().replace('500101', ''), loise()))
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'missing-key', effect: 'rejected' }])
  })

  it('takes its key from ENTPersonJointure when the identifier is empty', async () => {
    const read = await readDelta('Eleve', document(loise({ ENTPersonJointure: '42' }).replace('500101', '')))
    expect(onlyPupil(read).key).toBe('42')
  })
})

describe('a guardian of AAF', () => {
  it('has telephone numbers in ten digits', async () => {
    const { guardian: read } = await guardian({
      ENTPersonTelPerso: '+33 (0)1 99 00 00 11',
      ENTPersRelEleveTelMobile: '0033639980011',
    })
    expect(read).toMatchObject({ homePhone: '0199000011', mobilePhone: '0639980011' })
  })

  it('keeps the country of a foreign number', async () => {
    expect((await guardian({ ENTPersonTelPerso: '+32 2 555 12 12' })).guardian.homePhone).toBe('+3225551212')
  })

  it('loses a telephone number that is not one', async () => {
    const { guardian: read, problems } = await guardian({ ENTPersonTelPerso: 'voir la grand-mère' })
    expect(read.homePhone).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'invalid-phone', effect: 'ignored' }])
  })

  it('loses an e-mail address that is not one', async () => {
    const { guardian: read, problems } = await guardian({ ENTPersonMail: 'edith chez elle' })
    expect(read.email).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'invalid-email', effect: 'ignored' }])
  })
})

describe('staff of AAF', () => {
  it('who do not teach are said not to', async () => {
    expect((await teacher({ ENTPersonCategorieEnseignant: 'N' })).teaches).toBe(false)
  })

  it('teach when their function says so and the category is missing', async () => {
    expect((await teacher({ ENTPersonFonctions: '9001$ENS$ENSEIGNEMENT$ECEL$X' })).teaches).toBe(true)
    expect((await teacher({ ENTPersonFonctions: '9001$AES$ASSISTANCE$AESH$X' })).teaches).toBe(false)
  })

  it('head the schools of their direction function', async () => {
    expect((await teacher({ ENTPersonFonctions: '9002$DIR$DIRECTION$DE2C$X' })).headOf).toEqual(['9002'])
  })

  it('belong to every school they work in', async () => {
    const schools = { ENTPersonStructRattach: ['9001', '9002'], ENTPersonFonctions: '9003$ENS$ENSEIGNEMENT$ECEL$X' }
    expect((await teacher(schools)).schoolKeys).toEqual(['9001', '9002', '9003'])
  })

  it('have no function when it is a dash', async () => {
    expect((await teacher({ ENTPersonFonctions: '9001$-$-$-$-' })).functions).toEqual([])
  })
})

describe('a school of AAF', () => {
  it('loses a malformed UAI', async () => {
    const read = await readDelta('EtabEducNat', document(tilleuls({ ENTStructureUAI: '99' })))
    expect(onlySchool(read).uai).toBeUndefined()
    expect(read.problems).toMatchObject([{ code: 'invalid-uai' }])
  })

  it('may give its constituency by name', async () => {
    const read = await readDelta('EtabEducNat', document(tilleuls({ ENTEcoleCirconscription: 'VALBRUME NORD' })))
    expect(onlySchool(read).constituency).toBe('Valbrume Nord')
  })
})

describe('attributes and categories préau does not know', () => {
  it('are told once for each attribute of a flow, with how often they came', async () => {
    const { records, problems } = await readDelta(
      'Eleve',
      document(loise({ ENTEleveFutur: 'O' }), loise({ ENTEleveFutur: 'N', ENTEleveAutre: '' })),
    )
    expect(records).toHaveLength(2)
    expect(problems).toEqual([
      {
        file: 'ENT1DVA-ENTDEMO_Delta_20251006_Eleve_0000.xml',
        line: 3,
        code: 'unknown-attribute',
        effect: 'ignored',
        detail: {
          fr: 'L’attribut ENTEleveFutur n’est pas connu : il a été ignoré (2 fois).',
          en: 'The attribute ENTEleveFutur is not known: it was ignored (2 times).',
        },
      },
      expect.objectContaining({
        detail: {
          fr: 'L’attribut ENTEleveAutre n’est pas connu : il a été ignoré (une fois).',
          en: 'The attribute ENTEleveAutre is not known: it was ignored (once).',
        },
      }),
    ])
  })

  it('do not include the dated variants added in 2025', async () => {
    const { problems } = await readDelta('PersEducNat', document(solene({ ENTPersonFonctionsDate: '' })))
    expect(problems).toEqual([])
  })

  it('are counted together when a file makes them up by the thousand', async () => {
    const many = Array.from({ length: 500 }, (_, index) => loise({ [`ENTInvente${index}`]: 'x' }))
    const { problems } = await readDelta('Eleve', document(...many))
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)?.detail.fr).toContain('(autres)')
    expect(problems.at(-1)?.detail.en).toContain('(others)')
  })

  it('reject an entry of another category', async () => {
    const { records, problems } = await readDelta(
      'Eleve',
      document(add('Chaton', '1', {}), add('constructor', '2', {})),
    )
    expect(records).toEqual([])
    expect(problems.map(({ code, effect }) => [code, effect])).toEqual([
      ['unknown-category', 'rejected'],
      ['unknown-category', 'rejected'],
    ])
  })
})

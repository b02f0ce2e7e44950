import { describe, expect, it } from 'vitest'
import { document, loise } from './aaf-xml.ts'
import { fixture, onlyPupil, readDelta, readFiles, readPaths, refusalOf } from './reading.ts'

const declared = (encoding: string, givenName: Buffer) => {
  const [before = '', after = ''] = document(loise({ ENTPersonPrenom: 'PRENOM' }))
    .replace('UTF-8', encoding)
    .split('PRENOM')
  return Buffer.concat([Buffer.from(before), givenName, Buffer.from(after)])
}

const givenName = async (encoding: string, bytes: number[]) =>
  onlyPupil(await readDelta('Eleve', declared(encoding, Buffer.from(bytes)))).givenName

describe('the encoding of an AAF file', () => {
  it('is the one it declares', async () => {
    const { records } = await readPaths([fixture('aaf-delta')])
    expect(records[0]).toMatchObject({ givenName: 'Maël' })
    expect(records[3]).toMatchObject({ givenName: 'Aïssata' })
  })

  it('has the eight characters of its own when it is ISO-8859-15', async () => {
    const name = await givenName('ISO-8859-15', [0xa4, 0xbc, 0xbd, 0xa6, 0xa8, 0xb4, 0xb8, 0xbe])
    expect(name).toBe('€ŒœŠšŽžŸ')
  })

  it('may be windows-1252, or ISO-8859-1 read as it', async () => {
    expect(await givenName('windows-1252', [0x4c, 0x6f, 0xef, 0x73, 0x65, 0x9c])).toBe('Loïseœ')
    expect(await givenName('ISO-8859-1', [0x4c, 0x6f, 0xef, 0x73, 0x65])).toBe('Loïse')
  })

  it('is UTF-8 when nothing is declared', async () => {
    const read = await readDelta('Eleve', document(loise()).replace(/^<\?xml.*\?>\n/, ''))
    expect(onlyPupil(read).givenName).toBe('Loïse')
  })

  it('is UTF-8 when the file begins with a byte order mark', async () => {
    const read = await readDelta('Eleve', `\uFEFF${document(loise())}`)
    expect(onlyPupil(read).givenName).toBe('Loïse')
  })

  it('refuses bytes that are not UTF-8 in a file that says so, and shows the line', async () => {
    const refusal = await refusalOf(readDelta('Eleve', declared('UTF-8', Buffer.from([0x4c, 0x6f, 0xef, 0x73]))))
    expect(refusal).toMatchObject({
      code: 'invalid-utf8',
      file: 'ENT1DVA-ENTDEMO_Delta_20251006_Eleve_0000.xml',
      line: 5,
    })
    expect(refusal.message).toContain('UTF-8')
  })

  it('finds the line of an invalid byte far into a large file', async () => {
    const lines = 40_000
    const text = document(`${'<!-- élève -->\n'.repeat(lines)}${loise({ ENTPersonPrenom: 'PRENOM' })}`)
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf('PRENOM')] = 0xff
    expect(await refusalOf(readDelta('Eleve', bytes))).toMatchObject({ code: 'invalid-utf8', line: lines + 5 })
  })

  it('refuses a character cut by the end of the file', async () => {
    const bytes = Buffer.concat([Buffer.from(document(loise())), Buffer.from([0xc3])])
    expect((await refusalOf(readDelta('Eleve', bytes))).code).toBe('invalid-utf8')
  })

  it('refuses UTF-16 and encodings it does not know', async () => {
    const utf16 = Buffer.from(`\uFEFF${document(loise())}`, 'utf16le')
    expect((await refusalOf(readDelta('Eleve', utf16))).code).toBe('unsupported-encoding')
    const other = await refusalOf(readDelta('Eleve', declared('EBCDIC-FR', Buffer.from('x'))))
    expect(other.code).toBe('unsupported-encoding')
    expect(other.message).toContain('EBCDIC-FR')
  })

  it('joins a character cut between two chunks', async () => {
    const names = Array.from({ length: 30_000 }, (_, index) => `é${'x'.repeat(index % 7)}`)
    const entries = names.map(name => loise({ ENTPersonPrenom: name }))
    const { records } = await readDelta('Eleve', document(...entries))
    expect(records.map(record => record.kind === 'pupil' && record.givenName)).toEqual(names)
  })
})

const csv = (name: string) => `Nom élève;Prénom élève;Date naissance;Classe\r\nFerrandel;${name};14/03/2017;CP\r\n`

describe('the encoding of a CSV', () => {
  it('is UTF-8 when all of it is, with a mark or without', async () => {
    expect(onlyPupil(await readFiles({ 'a.csv': csv('Loïse') })).givenName).toBe('Loïse')
    expect(onlyPupil(await readFiles({ 'a.csv': `\uFEFF${csv('Loïse')}` })).givenName).toBe('Loïse')
  })

  it('is windows-1252 otherwise', async () => {
    const bytes = Buffer.from(csv('Lo\u00efse \u009cuf'), 'latin1')
    expect(onlyPupil(await readFiles({ 'a.csv': bytes })).givenName).toBe('Loïse œuf')
  })

  it('is windows-1252 even when the first foreign byte comes late', async () => {
    const plain = 'Ferrandel;Anna;14/03/2017;CP\r\n'.repeat(10_000)
    const text = `Nom eleve;Prenom eleve;Date naissance;Classe\r\n${plain}Ferrandel;No\u00e9;14/03/2017;CP\r\n`
    const { records } = await readFiles({ 'a.csv': Buffer.from(text, 'latin1') })
    expect(records.at(-1)).toMatchObject({ givenName: 'Noé' })
  })

  it('refuses invalid bytes after a UTF-8 mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(csv('Lo\u00efse'), 'latin1')])
    expect(await refusalOf(readFiles({ 'a.csv': bytes }))).toMatchObject({ code: 'invalid-utf8', line: 1 })
  })

  it('refuses UTF-16 and spreadsheets, which are not text', async () => {
    const utf16 = Buffer.from(`\uFEFF${csv('Loïse')}`, 'utf16le')
    expect((await refusalOf(readFiles({ 'a.csv': utf16 }))).code).toBe('binary-file')
    const spreadsheet = Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1')
    expect((await refusalOf(readFiles({ 'a.csv': spreadsheet }))).code).toBe('binary-file')
  })
})

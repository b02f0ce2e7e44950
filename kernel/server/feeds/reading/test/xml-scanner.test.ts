import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { XmlFault } from '../xml/fault.ts'
import { XmlScanner } from '../xml/scanner.ts'

const limits = { valueLength: 64 * 1024, lineLength: 1024 * 1024 }

/** What a document says, or why it is refused. */
const scan = (document: string, cut = document.length): string[] | string => {
  const events: string[] = []
  let text = ''
  const flush = () => {
    if (text !== '') events.push(text)
    text = ''
  }
  const scanner = new XmlScanner(
    {
      listening: true,
      open: tag => {
        flush()
        events.push(`<${tag.name} ${JSON.stringify(tag.attributes)}`)
      },
      text: part => {
        text += part
      },
      close: name => {
        flush()
        events.push(`>${name}`)
      },
    },
    limits,
  )
  try {
    for (let at = 0; at < document.length; at += cut) scanner.write(document.slice(at, at + cut))
    scanner.end()
    return events
  } catch (error) {
    if (error instanceof XmlFault) return error.code
    throw error
  }
}

/** The same from saxes, a parser kept for this purpose: the judge. */
const judge = (document: string): string[] | 'refused' => {
  const events: string[] = []
  let text = ''
  let depth = 0
  const flush = () => {
    if (text !== '' && depth > 0) events.push(text)
    text = ''
  }
  const parser = new SaxesParser({ position: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', tag => {
    flush()
    depth += 1
    events.push(`<${tag.name} ${JSON.stringify(tag.attributes)}`)
  })
  const add = (part: string) => {
    text += part
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', tag => {
    flush()
    depth -= 1
    events.push(`>${tag.name}`)
  })
  try {
    parser.write(document).close()
    return events
  } catch {
    return 'refused'
  }
}

const sample = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE r SYSTEM "r.dtd">
<!-- versionAF="AAF-VE1301" -->
<r>
  <a name="x" kind='é &amp; "è"'><v>Loïse &lt;3&#233;&#x20AC;</v><v/><v></v ></a>
  <b ><![CDATA[a < b ]]]>c]]&gt;<?go on?></b><!-- fin -- ></r>
`.replace('fin -- >', 'fin -->')

/** A small generator of its own, so that a failure can be run again. */
const dice = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

const pieces = [
  '<',
  '>',
  '/',
  '&',
  ';',
  '"',
  "'",
  '=',
  ' ',
  '\r',
  '\n',
  '\t',
  '-',
  '--',
  '!',
  '?',
  ']',
  ']]>',
  '<!--',
  '-->',
  '<r>',
  '</r>',
  '<v/>',
  '&amp;',
  '&#0;',
  '&#xD800;',
  '&x;',
  '<?xml ?>',
  '<![CDATA[',
  'a',
  'é',
  '1',
  '\u0001',
  '\uFFFE',
  ' name="y"',
  '<!DOCTYPE r>',
]

const damaged = (seed: number): string => {
  const next = dice(seed)
  let text = sample
  for (let count = 1 + next(3); count > 0; count--) {
    const at = next(text.length)
    text = text.slice(0, at) + (pieces[next(pieces.length)] ?? '') + text.slice(at + next(4))
  }
  return text
}

/**
 * Where we refuse more, on purpose: anything in a document type beyond the address of its DTD, and an instruction whose
 * name runs into a question mark, which saxes lets through.
 */
const stricter = (document: string) => /<!DOCTYPE(?! r SYSTEM "r.dtd">)|<\?[^\s?>]*\?[^>]/.test(document)

describe('the XML scanner', () => {
  it('reads what saxes reads', () => {
    expect(scan(sample)).toEqual(judge(sample))
  })

  it('reads the same wherever the document is cut', () => {
    const whole = scan(sample)
    for (let cut = 1; cut < 80; cut++) expect(scan(sample, cut)).toEqual(whole)
  })

  it('agrees with saxes on four thousand damaged documents', () => {
    const disagreements: string[] = []
    for (let seed = 1; seed <= 4000; seed++) {
      const document = damaged(seed)
      if (stricter(document)) continue
      const ours = scan(document)
      const theirs = judge(document)
      const same = typeof ours === 'string' ? theirs === 'refused' : JSON.stringify(ours) === JSON.stringify(theirs)
      if (!same)
        disagreements.push(
          `${seed}: ${JSON.stringify(ours).slice(0, 60)} / ${JSON.stringify(theirs).slice(0, 60)} in ${document}`,
        )
    }
    expect(disagreements).toEqual([])
  })

  it.each([
    ['a document cut in the middle of a value', '<r><v>Lo', 'truncated-xml'],
    ['a document cut in the middle of a tag', '<r><v', 'truncated-xml'],
    ['a document whose root is not closed', '<r><v></v>', 'truncated-xml'],
    ['a document without any element', '<?xml version="1.0"?>\n', 'malformed-xml'],
    ['a text that is not XML', 'Nom;Prénom', 'malformed-xml'],
    ['tags that cross', '<r><a><b></a></b></r>', 'malformed-xml'],
    ['two roots', '<r></r><r></r>', 'malformed-xml'],
    ['an attribute given twice', '<r a="1" a="2"/>', 'malformed-xml'],
    ['a declaration that is not first', ' <?xml version="1.0"?><r/>', 'malformed-xml'],
    ['an entity no one declared', '<r>&eacute;</r>', 'undeclared-entity'],
    ['an entity named after a property of every object', '<r>&constructor;</r>', 'undeclared-entity'],
    ['an undeclared entity in an attribute', '<r a="&x;"/>', 'undeclared-entity'],
    ['an internal subset', '<!DOCTYPE r [<!ENTITY a "b">]><r>&a;</r>', 'xml-entities'],
    ['an empty internal subset', '<!DOCTYPE r SYSTEM "r.dtd" []><r/>', 'xml-entities'],
    ['an entity declared outside a document type', '<!ENTITY a "b"><r/>', 'xml-entities'],
  ])('refuses %s', (_, document, code) => {
    expect(scan(document)).toBe(code)
  })

  it('accepts the address of a DTD, which it never fetches', () => {
    expect(scan('<!DOCTYPE r PUBLIC "-//x" "http://dtd.invalid/r.dtd"><r/>')).toEqual(['<r {}', '>r'])
  })

  it('resolves the five entities of XML and characters by number, once', () => {
    expect(scan('<r>&amp;lt; &lt;&gt;&quot;&apos; &#233;&#xe9;</r>')).toEqual(['<r {}', '&lt; <>"\' éé', '>r'])
  })

  it.each([
    ['a text', '<r>', 'x'],
    ['an attribute', '<r a="', '>'],
    ['a tag name', '<', 'x'],
    ['a comment', '<r><!--', '- '],
    ['a document type', '<!DOCTYPE r "', '>'],
    ['an instruction', '<?go ', '? '],
  ])('gives up on %s that never ends', (_, opening, filling) => {
    expect(scan(opening + filling.repeat(2_000_000), 100_000)).toBe('value-too-long')
  })

  it('gives up on elements nested beyond reason', () => {
    expect(scan('<r>'.repeat(1000))).toBe('not-aaf')
  })
})

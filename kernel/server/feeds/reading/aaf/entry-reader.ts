import type { Operation } from '../../records.ts'
import { XmlFault } from '../xml/fault.ts'
import type { XmlReader } from '../xml/scanner.ts'
import type { Tag } from '../xml/tag.ts'
import type { Entry, Report } from './entry.ts'

const requests: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    addRequest: 'replace',
    modifyRequest: 'modify',
    deleteRequest: 'delete',
  }),
)

/** What an empty value weighs: an entry of millions of them is as hostile as a long one. */
const valueWeight = 64

/** Parts of a request that only group others. */
const sections = new Set(['attributes', 'modifications', 'identifier'])

/** Who receives entries, and how large they may be. */
export interface EntryListener {
  file: string
  /** Line of the markup being read. */
  line(): number
  /** Characters one entry may hold. */
  longest: number
  /** One value. */
  longestValue: number
  entry(entry: Entry): void
  /** A problem met inside the entry that begins at `line`. */
  problem(line: number, ...problem: Parameters<Report>): void
}

const emptyEntry = (file: string): Entry => ({
  file,
  line: 0,
  operation: 'replace',
  category: '',
  key: '',
  attributes: new Map(),
})

/** Follows the grammar of `ficAlimMENESR` and hands over one entry at a time. */
export class EntryReader implements XmlReader {
  listening = false
  private readonly listener: EntryListener
  private depth = 0
  private entry: Entry | undefined
  private operational = false
  private attribute = ''
  private values: string[] = []
  private value = ''
  private length = 0

  constructor(listener: EntryListener) {
    this.listener = listener
  }

  open(tag: Tag): void {
    this.depth += 1
    const { name } = tag
    if (this.depth === 1) this.expect(name === 'ficAlimMENESR', name)
    else if (name === 'value' || name === 'id') this.openText()
    else if (name === 'attr' || name === 'modification') this.openAttribute(tag)
    else if (name === 'operationalAttributes') this.operational = true
    else if (!sections.has(name)) this.openRequest(tag)
  }

  text(text: string): void {
    this.value += text
    if (this.value.length > this.listener.longestValue) this.fail('value-too-long', this.listener.longestValue)
  }

  close(name: string): void {
    this.depth -= 1
    if (name === 'value' || name === 'id') this.closeText(name)
    else if (name === 'attr' || name === 'modification') this.closeAttribute()
    else if (name === 'operationalAttributes') this.operational = false
    else if (this.depth === 1 && !sections.has(name)) this.closeRequest()
  }

  private openText(): void {
    this.value = ''
    this.listening = true
  }

  private closeText(name: 'value' | 'id'): void {
    this.listening = false
    this.weigh(this.value.length + valueWeight)
    if (name === 'value') this.values.push(this.value)
    else if (this.entry) this.entry.key = this.value.trim()
  }

  private openRequest(tag: Tag): void {
    const operation = requests.get(tag.name)
    this.expect(operation !== undefined && this.depth === 2, tag.name)
    this.entry = { ...emptyEntry(this.listener.file), line: this.listener.line(), operation: operation ?? 'replace' }
    this.length = 0
  }

  private openAttribute(tag: Tag): void {
    const name = tag.attributes.name ?? ''
    this.expect(this.entry !== undefined && name !== '', tag.name)
    this.attribute = name
    this.values = []
    this.weigh(name.length + valueWeight)
    const operation = tag.attributes.operation ?? 'replace'
    if (operation !== 'replace' && this.entry) {
      this.listener.problem(this.entry.line, 'unknown-operation', name.slice(0, 80))
      this.attribute = ''
    }
  }

  private closeAttribute(): void {
    const { entry } = this
    if (!entry) return
    if (this.operational) entry.category = this.values[0]?.trim() ?? ''
    else if (this.attribute !== '') entry.attributes.set(this.attribute, this.values)
  }

  private closeRequest(): void {
    const { entry } = this
    this.entry = undefined
    if (!entry) return
    const joined = entry.attributes.get('ENTPersonJointure') ?? entry.attributes.get('ENTStructureJointure')
    entry.key ||= joined?.[0]?.trim() ?? ''
    this.listener.entry(entry)
  }

  private weigh(characters: number): void {
    this.length += characters
    if (this.length > this.listener.longest) this.fail('entry-too-long', this.listener.longest)
  }

  private expect(met: boolean, name: string): void {
    if (!met) throw new XmlFault('not-aaf', this.listener.line(), name.slice(0, 40))
  }

  private fail(code: 'value-too-long' | 'entry-too-long', longest: number): never {
    throw new XmlFault(code, this.listener.line(), String(longest))
  }
}

import type { Sentence } from '../../../../contract/language.ts'
import type { FeedProblem, Place } from '../../records.ts'
import { problem } from '../refusal.ts'
import { isKnown } from './attributes.ts'
import type { Entry } from './entry.ts'
import type { Flow } from './flow.ts'

/** Beyond, a feed is playing with us: the names are counted together. */
const distinctNames = 200
/** No attribute has an empty name. */
const beyond = ''
const others: Sentence = { fr: '(autres)', en: '(others)' }

/** Shown once the flow has been read. */
const times = (count: number): Sentence => ({
  fr: count === 1 ? 'une fois' : `${count} fois`,
  en: count === 1 ? 'once' : `${count} times`,
})

const withTimes = (sentence: string, count: string) => `${sentence.slice(0, -1)} (${count}).`

interface Met extends Place {
  count: number
}

/** Attributes that AAF 1D does not define: ignored, told once for each name with how often they came. */
export class UnknownAttributes {
  private readonly flow: Flow
  private readonly met = new Map<string, Met>()

  constructor(flow: Flow) {
    this.flow = flow
  }

  notice(entry: Entry): void {
    for (const name of entry.attributes.keys()) {
      if (!isKnown(this.flow, name)) this.count(name, entry)
    }
  }

  problems(): FeedProblem[] {
    return [...this.met].map(([name, met]) => {
      const { detail, ...rest } = problem('unknown-attribute', met, name || others)
      const count = times(met.count)
      return { ...rest, detail: { fr: withTimes(detail.fr, count.fr), en: withTimes(detail.en, count.en) } }
    })
  }

  private count(name: string, { file, line }: Place): void {
    const safe = name.replace(/[^\w.:-]/g, '?').slice(0, 80)
    const shown = this.met.has(safe) || this.met.size < distinctNames ? safe : beyond
    const met = this.met.get(shown)
    if (met) met.count += 1
    else this.met.set(shown, { file, line, count: 1 })
  }
}

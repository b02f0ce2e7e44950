/** What was acknowledged to somebody, and so must be there for ever. */
export interface Acknowledged {
  id: string
  author: number
  /** The last title acknowledged. */
  title: string
  /** Another one that was asked. Once an answer has not come, nobody knows, and nothing more is asked of the item. */
  asked: string | null
  isUnsure: boolean
  isPublished: boolean
  comments: string[]
}

export interface Ledger {
  items: Map<string, Acknowledged>
  files: { id: string; author: number }[]
  /** Requests that were answered, and those cut short. */
  answered: number
  cut: number
}

export const newLedger = (): Ledger => ({ items: new Map(), files: [], answered: 0, cut: 0 })

import type { CharterReading } from '../contract/charter.ts'
import type { Level } from '../contract/endpoint.ts'
import type { Language, ScreenLanguage } from '../contract/language.ts'
import type { Config } from './config.ts'
import type { Db, Sql } from './db/client.ts'
import type { OpeningApp } from './structures/opening-app.ts'

/** Who is acting: one signed-in person, with every group they belong to (their own group of one included). */
export interface Actor {
  personId: string
  sessionId: string
  /** Loaded once per request and bound as a parameter of every query that asks what is visible. */
  groupIds: string[]
  /** Apps that every class of this pupil has closed (row H3); none for anybody else. */
  closedApps: readonly string[]
  isPupil: boolean
  /** Holds a function in a structure, whatever else they are (a teacher who is also a parent). */
  isStaff: boolean
  /** Of their account: in which mails and most sentences are said. */
  language: Language
  /** Of their screens: a family’s, in which what families are told is said too (decision 0036). */
  screenLanguage: ScreenLanguage
  /** Signed in with the class card, on a device others use. */
  shared: boolean
  /** The password was chosen by somebody else. */
  mustChange: boolean
  /** The reading of the charter still to accept. */
  charterDue: CharterReading | null
  /** A second factor is asked at each of their sign-ins. */
  hasFactor: boolean
  /** Proved who they are a moment ago: dangerous acts ask for it (`recent` in a contract). */
  isRecent: boolean
  /** A second factor that their functions require and that they have not chosen yet. */
  factorDue: FactorDue | null
}

export interface FactorDue {
  /** From then on they can do nothing else. */
  before: Date
  isOver: boolean
}

/** What a server process holds; made once at start, never global. */
export interface Deps {
  config: Config
  sql: Sql
  /** Key material of the instance: activation codes, secret pictures and cookies derive from it. */
  secret: Buffer
  log: Log
}

/** What a request is served with. */
export interface ServedDeps extends Deps {
  /** Every app: a new structure opens those that open by themselves. */
  apps: readonly OpeningApp[]
}

export interface Log {
  info(detail: object, message: string): void
  warn(detail: object, message: string): void
  error(detail: object, message: string): void
}

export interface Emitted {
  /** The resource the event is about; who may see it decides who is told. */
  on: string
  /** The thread, the blog … it belongs to: who muted that is not told. */
  within?: string
  /** Who it comes from, when it is not who acts: the author of what somebody else validated. */
  by?: string | null
  /** The school or service in whose name it is done: readers see it, and nothing of the person. */
  as?: string | null
  /** When it shows in the feed, if not now (a dated publication). */
  from?: Date
  /** When it stops showing. */
  until?: Date | null
  /** Words for the feed card: title, excerpt, image … nothing a reader of the resource may not see. */
  data?: Record<string, unknown>
}

export interface Upload {
  name: string
  mediaType: string
  stream: NodeJS.ReadableStream & AsyncIterable<Buffer>
}

export interface AuditEntry {
  targetId?: string | null
  structureId?: string | null
  detail?: Record<string, unknown>
}

/** The only argument that travels: handler → rules → queries. */
export interface Ctx {
  actor: Actor
  /** Level held on the resource the endpoint declares; the kernel has already checked that it is enough. */
  level: Level
  /** Inside the transaction of a writing request; plain connections for a read, or where files are received. */
  db: Db
  now: Date
  /** In which a reply that holds a sentence of ours says it: the account’s, else the browser’s. */
  language: Language
  deps: ServedDeps
  /** Where the caller speaks from (http/place.ts) and their browser, for sessions and throttling; never logged. */
  caller: { address: string; device: string; cookies: Record<string, string | undefined> }
  /** Parts of a multipart request, in order. */
  uploads: () => AsyncIterable<Upload>
  /** Sets or clears a cookie of the reply. */
  setCookie: (name: string, value: string | null, seconds: number) => void
  /** Media type and file name of a `'file'` reply. */
  sendAs: (mediaType: string, options?: { download?: string; seconds?: number; immutable?: boolean }) => void
  /** Writes an event in the same transaction; consumers (feed, notifications, statistics) get it afterwards. */
  emit: (name: string, event: Emitted) => Promise<void>
  /** Adds a line to the journal of administration acts: who gave or reset or exported what, to whom, when. */
  record: (action: string, entry?: AuditEntry) => Promise<void>
}

/** A public endpoint has nobody signed in. */
export type PublicCtx = Omit<Ctx, 'actor'> & { actor: Actor | null }

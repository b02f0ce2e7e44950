import type { Audience } from '../../../kernel/contract/manifest.ts'
import type { PictureName } from '../../../kernel/demo/pictures/pictures.ts'
import type { SoundName } from '../../../kernel/demo/sounds/sounds.ts'
import type { SchoolLevel } from '../contract-episodes.ts'

/** The three threads of the circonscription, and one for each school: `ecole:` and its short name. */
export type ThreadKey = 'pedagogie' | 'projets' | 'directeurs' | `ecole:${string}`

export interface DemoThread {
  key: ThreadKey
  name: string
  about: string
  /** Key of the school or of the circonscription. */
  structureKey: string
  audience: readonly Audience[]
}

export interface DemoAudience {
  /** Automatic groups of the thread's structure, or of `classKeys` or `schoolKeys` when given. */
  roles: readonly Audience[]
  classKeys?: readonly string[]
  schoolKeys?: readonly string[]
}

export interface DemoComment {
  authorKey: string
  /** Wall time in Europe/Paris, `2026-11-20T14:05`. */
  at: string
  text: string
}

export type Reaction = 'thanks' | 'bravo' | 'useful' | 'great'

/** `scheduled` leaves later, `expired` has left the thread; `submitted` waits for whoever may publish. */
export type DemoState = 'draft' | 'submitted' | 'scheduled' | 'published' | 'expired'

/** A series of episodes in a thread. */
export interface DemoSeries {
  thread: ThreadKey
  authorKey: string
  at: string
  title: string
  description: string
  weekday: number
  time: string
  themes: readonly string[]
}

/** An item as written in the files of this folder. */
export interface NewsDraft {
  thread: ThreadKey
  authorKey: string
  /** Of publication; for a draft or a submission, of the last change. Wall time in Europe/Paris. */
  at: string
  until?: string
  title: string
  /** The small markup of markup.ts. */
  body: string
  audience?: DemoAudience
  state?: DemoState
  pinned?: true
  picture?: PictureName
  sound?: SoundName
  /** Who may comment; nobody unless said. */
  commentsOpen?: 'staff' | 'all'
  /** Of the one series of the demonstration; `tries`: how many teachers tried it. */
  episode?: { theme: string; levels: readonly SchoolLevel[]; tries: number }
  comments?: readonly DemoComment[]
  /** In the name of the school or the service that its author holds. */
  signed?: true
  /** How many readers reacted; who they are is drawn by reactions.ts among the real readers. */
  reactions?: Readonly<Partial<Record<Reaction, number>>>
}

/** An item with everything said. */
export interface DemoNewsItem
  extends Omit<NewsDraft, 'audience' | 'state' | 'pinned' | 'comments' | 'commentsOpen' | 'reactions'> {
  /** The same at every start. */
  key: string
  audience: DemoAudience
  state: DemoState
  pinned: boolean
  commentsOpen: 'none' | 'staff' | 'all'
  comments: readonly DemoComment[]
  reactions: Readonly<Partial<Record<Reaction, number>>>
}

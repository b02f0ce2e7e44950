/** Whom a message of the demonstration is written to. */
export type DemoTo =
  | { person: string }
  | { classKey: string; audience: 'guardians' | 'pupils' | 'teachers' }
  | { structureKey: string; audience: 'staff' | 'teachers' | 'heads' | 'team' | 'guardians' }
  | { box: DemoBox }
  | { schoolsOf: string }

/** The box of a school or a service, by its structure, and its name when it is not the structure’s own. */
export interface DemoBox {
  structureKey: string
  name?: string
}

interface Words {
  by: string
  /** In whose name. */
  as?: DemoBox
  /** `2026-11-19T08:10`, on the wall of the territory. */
  at: string
  /** Paragraphs, a blank line between two. */
  text: string
}

export interface DemoAnswer extends Words {
  /** To all those the message named. */
  all?: true
}

export interface DemoConversation extends Words {
  subject: string
  to: readonly DemoTo[]
  cc?: readonly DemoTo[]
  bcc?: readonly DemoTo[]
  answers?: readonly DemoAnswer[]
  /** Nobody may answer. */
  closed?: true
  /** Of those who received it, in hundredths; those who answered have, the cast only when named in `readBy`. */
  read?: number
  readBy?: readonly string[]
  /** A draft never sent. */
  draft?: true
  /** Taken care of in that box, and done or not. */
  handled?: { box: DemoBox; assignee?: string; isClosed?: true }
  /** Folders it is filed in, by whose box. */
  filed?: readonly { by: string; folder: string }[]
}

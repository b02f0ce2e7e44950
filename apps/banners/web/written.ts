import type { GroupName } from '../../../kernel/contract/api/audience.ts'
import type { Banner, Tone } from '../contract.ts'
import { at } from './moments.ts'

/** A banner being written. */
export interface Draft {
  structureId: string
  text: string
  tone: Tone
  /** Null: now. */
  startsAt: string | null
  endsAt: string
  groups: GroupName[]
  notify: boolean
}

export const newDraft = (structureId: string): Draft => ({
  structureId,
  text: '',
  tone: 'information',
  startsAt: null,
  endsAt: at(2, 18),
  groups: [],
  notify: false,
})

export const draftOf = (banner: Banner): Draft => ({
  structureId: banner.structureId,
  text: banner.text,
  tone: banner.tone,
  startsAt: banner.phase === 'coming' ? banner.startsAt : null,
  endsAt: banner.phase === 'past' ? at(2, 18) : banner.endsAt,
  groups: banner.groups,
  notify: false,
})

/** What the API is sent. */
export const writtenOf = ({ text, tone, startsAt, endsAt, groups, ...rest }: Draft | Banner) => ({
  text,
  tone,
  startsAt,
  endsAt,
  groupIds: groups.map(({ id }) => id),
  notify: 'notify' in rest && rest.notify,
})

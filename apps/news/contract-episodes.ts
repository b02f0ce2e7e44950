import { type Static, t } from '../../kernel/contract/schema.ts'

/** Years of nursery and elementary school, in their order. */
export const schoolLevels = ['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'] as const
export type SchoolLevel = (typeof schoolLevels)[number]

export const themeText = t.text({ max: 40 })

export const episodeFields = {
  seriesId: t.id(),
  /** One of its series’; empty: none. */
  theme: themeText,
  levels: t.array(t.oneOf(...schoolLevels), { maxItems: schoolLevels.length }),
}

/** What makes an item an episode, as its readers see it. */
export const Episode = t.object({
  series: t.object({ id: t.id(), title: t.string() }),
  theme: t.string(),
  levels: t.array(t.oneOf(...schoolLevels)),
  /** How many tried it: for staff alone, and never who. */
  tries: t.nullable(t.integer()),
  tried: t.boolean(),
})
export type Episode = Static<typeof Episode>

export const TriesReply = t.object({ tries: t.integer(), tried: t.boolean() })
export type TriesReply = Static<typeof TriesReply>

import { describe, expect, it } from 'vitest'
import { eventNames } from '../../apps/event-names.ts'
import { manifests } from '../../apps/index.ts'
import { languages, screenLanguages } from '../../kernel/contract/language.ts'

const told = manifests.flatMap(({ id, events }) =>
  Object.entries(events)
    .filter(([, { notify }]) => notify !== 'never')
    .map(([event, { to }]) => ({ app: id, event, spoken: to ? languages : screenLanguages })),
)

describe('what the settings of notifications call an announcement', () => {
  it.each(told)('of $app: $event, in the languages of those it reaches', async ({ app, event, spoken }) => {
    const names = await eventNames[app]?.()
    for (const language of spoken)
      expect([language, names?.[event]?.[language] ?? '']).toEqual([language, expect.stringMatching(/./)])
  })

  it('names nothing that is not announced', async () => {
    for (const [app, load] of Object.entries(eventNames))
      for (const event of Object.keys(await load()))
        expect(told).toContainEqual(expect.objectContaining({ app, event }))
  })
})

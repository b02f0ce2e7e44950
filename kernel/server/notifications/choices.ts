import type { Level } from '../../contract/endpoint.ts'
import type { Frequency, Manifest } from '../../contract/manifest.ts'
import type { Channel } from '../mailer/count-deliveries.ts'

/** What somebody wants otherwise than proposed; `*` stands for every event, or every app. */
export interface Choice {
  app: string
  event: string
  channel: Channel
  frequency: Frequency
}

/** An event people may be told of. */
export interface Tellable {
  app: string
  event: string
  proposed: Frequency
  level: Level
  feed: boolean
}

/** Every event somebody may be told of, in menu order; what its manifest calls `never` is nobody's business. */
export const tellables = (manifests: readonly Manifest[]): Tellable[] =>
  manifests.flatMap(manifest =>
    Object.entries(manifest.events)
      .filter(([, declared]) => declared.notify !== 'never')
      .map(([event, { notify, to, feed }]) => ({
        app: manifest.id,
        event,
        proposed: notify,
        level: to ?? ('read' as const),
        feed,
      })),
  )

/** `item` of `item.corrected`. */
const subjectOf = (event: string) => event.split('.')[0]

/** What an entry is told as: a corrected publication is still a publication for who had not been told of it. */
export const tellableAs = (all: readonly Tellable[], app: string, event: string): Tellable | undefined =>
  all.find(one => one.app === app && one.event === event) ??
  all.find(one => one.app === app && one.feed && subjectOf(one.event) === subjectOf(event)) ??
  all.find(one => one.app === app && one.feed)

/** The nearest wish wins: this event, then its app, then everything, then what the app proposes. */
export const frequencyFor = (
  choices: readonly Choice[],
  channel: Channel,
  { app, event, proposed }: Tellable,
): Frequency => {
  const wish = (ofApp: string, ofEvent: string) =>
    choices.find(c => c.channel === channel && c.app === ofApp && c.event === ofEvent)?.frequency
  return wish(app, event) ?? wish(app, '*') ?? wish('*', '*') ?? proposed
}

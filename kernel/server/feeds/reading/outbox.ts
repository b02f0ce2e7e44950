import type { FeedProblem, FeedRecord, FeedSink } from '../records.ts'

/**
 * What one chunk of a file yields, handed to the sink one by one: a parser works without waiting, a sink may ask to
 * wait. Nothing is kept beyond a chunk, so memory stays bounded however slow the sink is.
 */
export class Outbox {
  private readonly sink: FeedSink
  private waiting: (FeedRecord | FeedProblem)[] = []

  constructor(sink: FeedSink) {
    this.sink = sink
  }

  add(item: FeedRecord | FeedProblem): void {
    this.waiting.push(item)
  }

  /** Delivers in order, waiting each time the sink asks to. */
  async deliver(): Promise<void> {
    const items = this.waiting
    this.waiting = []
    for (const item of items) {
      if ('kind' in item) {
        const slower = this.sink.record(item)
        if (slower) await slower
      } else this.sink.problem(item)
    }
  }
}

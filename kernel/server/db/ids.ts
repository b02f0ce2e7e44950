import { randomFillSync } from 'node:crypto'

/** RFC 9562 § 6.2, method 1: twelve bits of counter after the millisecond keep ids of one process in order. */
const COUNTER_LIMIT = 0x1000

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/**
 * Makes a generator of UUIDv7 (RFC 9562): sortable by time, and strictly increasing within one process
 * even when the clock goes back. PostgreSQL 15 has no `uuidv7()`, so ids are made here.
 */
export const createUuidv7 = (now: () => number = Date.now): (() => string) => {
  const random = new Uint8Array(10)
  let lastTime = 0
  let counter = 0
  return () => {
    randomFillSync(random)
    const time = now()
    if (time > lastTime) {
      lastTime = time
      // Starting in the lower half leaves room for two thousand more ids in the same millisecond.
      counter = ((random[8] ?? 0) << 3) | ((random[9] ?? 0) >> 5)
    } else {
      counter += 1
      if (counter >= COUNTER_LIMIT) {
        lastTime += 1
        counter = 0
      }
    }
    const stamp = lastTime.toString(16).padStart(12, '0')
    const sequence = counter.toString(16).padStart(3, '0')
    random[0] = ((random[0] ?? 0) & 0x3f) | 0x80
    const tail = hex(random.subarray(0, 8))
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`
  }
}

/** A new UUIDv7. */
export const uuidv7 = createUuidv7()

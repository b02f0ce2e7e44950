import type { Writable } from 'node:stream'

/** Between two lines of progress where nobody watches: a log, not a flood. */
const LOG_EVERY = 5_000
const BAR = 24

type Output = Writable & { isTTY?: boolean }

export type Bar = {
  /** How much is done; `total` may become known on the way. */
  to: (done: number, total?: number) => void
  end: () => void
}

/** What a command says: its result on the standard output, everything else beside it. */
export type Terminal = {
  /** A line of the result. */
  print: (line: string) => void
  /** A line for the person who watches. */
  say: (line: string) => void
  /** A bar that moves on a terminal, a line now and then elsewhere. */
  progress: (label: string, total?: number) => Bar
}

const share = (done: number, total: number) => (total > 0 ? Math.min(1, done / total) : 0)

const drawn = (label: string, done: number, total: number) => {
  const filled = Math.round(share(done, total) * BAR)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
  return total > 0 ? `${label} ${bar} ${counted(done, total)}` : `${label} ${done}`
}

const counted = (done: number, total: number) =>
  total > 0 ? `${done} / ${total} (${Math.floor(share(done, total) * 100)} %)` : String(done)

const liveBar = (out: Output, label: string, total: number): Bar => {
  let known = total
  return {
    to: (done, now = known) => {
      known = now
      out.write(`\r\x1b[2K${drawn(label, done, known)}`)
    },
    end: () => out.write('\n'),
  }
}

const loggedBar = (out: Output, label: string, total: number): Bar => {
  let known = total
  let last = { at: 0, done: -1, said: -1 }
  const write = (done: number) => {
    last = { at: Date.now(), done, said: done }
    out.write(`${label} : ${counted(done, known)}\n`)
  }
  return {
    to: (done, now = known) => {
      known = now
      last.done = done
      if (Date.now() - last.at >= LOG_EVERY) write(done)
    },
    end: () => {
      if (last.done > last.said) write(last.done)
    },
  }
}

/** A terminal made of two outputs; the second decides whether somebody watches. */
export const terminalOn = (out: Output, beside: Output): Terminal => ({
  print: line => out.write(`${line}\n`),
  say: line => beside.write(`${line}\n`),
  progress: (label, total = 0) => (beside.isTTY ? liveBar : loggedBar)(beside, label, total),
})

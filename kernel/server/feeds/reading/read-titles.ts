import { tmpdir } from 'node:os'
import { FeedRefused } from '../records.ts'
import type { KeptColumns } from './csv/kept-columns.ts'
import { rowsOf } from './csv/rows.ts'
import { cutTitles, type Titled } from './csv/sheet.ts'
import { gather } from './files/gather.ts'
import { Meter } from './files/meter.ts'
import { Spool } from './files/spool.ts'
import { defaultLimits } from './limits.ts'

/** Enough lines to find two values of most columns. */
const rowsTried = 200
const samplesShown = 2

export interface TitledFile extends Pick<Titled, 'titles' | 'header'> {
  file: string
  /** Of each column, the first values that differ. */
  samples: string[][]
}

const samplesOf = async (cut: Titled): Promise<string[][]> => {
  const samples = cut.titles.map((): string[] => [])
  let tried = 0
  try {
    for await (const { cells } of rowsOf(cut, defaultLimits)) {
      samples.forEach((kept, at) => {
        const cell = cells[at]?.trim()
        if (cell && kept.length < samplesShown && !kept.includes(cell)) kept.push(cell)
      })
      tried += 1
      if (tried === rowsTried || samples.every(kept => kept.length === samplesShown)) break
    }
  } catch (error) {
    // A line that cannot be cut is told once the columns are known, when everything is read.
    if (!(error instanceof FeedRefused)) throw error
  }
  return samples
}

/**
 * The titles of every CSV of a delivery, with two values of each column: what somebody needs to say which is which.
 * @throws FeedRefused when the files are not there any more, or cannot be opened.
 */
export const readTitles = async (paths: string[], kept: KeptColumns): Promise<TitledFile[]> => {
  const spool = new Spool(tmpdir())
  try {
    const { files } = await gather(paths, new Meter(defaultLimits), spool)
    const titled: TitledFile[] = []
    for (const file of files.filter(({ name }) => /\.csv$/i.test(name))) {
      const cut = await cutTitles(file, kept)
      if (cut.titles.length < 2) continue
      titled.push({ file: file.label, titles: cut.titles, header: cut.header, samples: await samplesOf(cut) })
    }
    return titled
  } finally {
    await spool.close()
  }
}

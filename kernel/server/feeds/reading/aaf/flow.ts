import type { FeedFile } from '../files/feed-file.ts'

/** The four flows of AAF 1D, in the order they must be read: structures, pupils, guardians, staff. */
export const flows = ['EtabEducNat', 'Eleve', 'PersRelEleve', 'PersEducNat'] as const
export type Flow = (typeof flows)[number]

export interface AafFile extends FeedFile {
  flow: Flow
  part: number
  extent: 'full' | 'delta'
}

const naming = /(?:(EtabEducNat|PersRelEleve|PersEducNat)|(?:^|_)(Eleve))_(\d{4})\.xml$/i

const extentOf = (file: FeedFile): AafFile['extent'] => {
  if (/delta/i.test(file.name)) return 'delta'
  if (/complet|full/i.test(file.name)) return 'full'
  return /delta/i.test(file.archive) ? 'delta' : 'full'
}

/** What the end of an AAF file's name says; the beginning belongs to each project. */
export const aafFile = (file: FeedFile): AafFile | undefined => {
  const [, adult, pupil, part] = naming.exec(file.name) ?? []
  const flow = flows.find(name => name.toLowerCase() === (adult ?? pupil)?.toLowerCase())
  return flow && { ...file, flow, part: Number(part), extent: extentOf(file) }
}

/** Flows of the second degree, which préau has no use for. */
export const isSecondDegreeFlow = (name: string) => /(?:MefEducNat|MatiereEducNat)_\d{4}\.xml$/i.test(name)

export const partName = (flow: Flow, part: number) => `${flow}_${String(part).padStart(4, '0')}`

import { plain } from './clean.ts'

const short = new Set(['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', 'ULIS', 'UPE2A'])

const long: [RegExp, string][] = [
  [/^tout[e-]* ?petite section|^tres petite section/, 'TPS'],
  [/^petite section/, 'PS'],
  [/^moyenne section/, 'MS'],
  [/^grande section/, 'GS'],
  [/^cours preparatoire/, 'CP'],
  [/^cours elementaire.*1|^ce ?1/, 'CE1'],
  [/^cours elementaire.*2|^ce ?2/, 'CE2'],
  [/^cours moyen.*1|^cm ?1/, 'CM1'],
  [/^cours moyen.*2|^cm ?2/, 'CM2'],
  [/\bulis\b/, 'ULIS'],
  [/\bupe2a\b/, 'UPE2A'],
]

/** MEFSTAT4 codes of the first degree. The nursery ones are inferred, so the label is believed first. */
const codes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    1110: 'TPS',
    1111: 'PS',
    1112: 'MS',
    1113: 'GS',
    1121: 'CP',
    1122: 'CE1',
    1123: 'CE2',
    1124: 'CM1',
    1125: 'CM2',
  }),
)

const levelOfLabel = (label: string): string | undefined => {
  const upper = label.toUpperCase()
  if (short.has(upper)) return upper
  const text = plain(label)
  return long.find(([pattern]) => pattern.test(text))?.[1]
}

/** A level from its label, or else from its code, or else the label as the source wrote it. */
export const level = (label: string, code = ''): string => levelOfLabel(label) ?? codes.get(code) ?? label

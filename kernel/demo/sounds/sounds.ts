import { wavOf } from './wav.ts'

interface Sound {
  title: string
  transcript: string
  secondsPerBeat: number
  /** Notes of an octave from the C of a keyboard's middle, `g` below it, `-` for a silence; each with its beats. */
  notes: string
}

const keys: Record<string, number> = { g: 55, C: 60, D: 62, E: 64, F: 65, G: 67, A: 69 }

/** Old tunes, which belong to everybody, played by the demonstration itself. */
export const sounds = {
  harmonium: {
    title: 'Marcel essaie « Au clair de la lune »',
    transcript:
      'Un harmonium joue lentement « Au clair de la lune ». Plusieurs notes manquent : à leur place, un silence.',
    secondsPerBeat: 0.5,
    notes: 'C1 C1 -1 D1 E2 -2 C1 E1 -1 D1 C4',
  },
  canon: {
    title: 'Le canon à apprendre',
    transcript:
      'La mélodie de « Frère Jacques », une note à la fois : Frère Jacques, frère Jacques, dormez-vous, dormez-vous ? Sonnez les matines, sonnez les matines, ding, ding, dong, ding, ding, dong.',
    secondsPerBeat: 0.4,
    notes:
      'C1 D1 E1 C1 C1 D1 E1 C1 E1 F1 G2 E1 F1 G2 G0.5 A0.5 G0.5 F0.5 E1 C1 G0.5 A0.5 G0.5 F0.5 E1 C1 C1 g1 C2 C1 g1 C2',
  },
} as const satisfies Record<string, Sound>
export type SoundName = keyof typeof sounds

/** Twice the highest of what is heard of these tunes. */
const rate = 11_025
/** Seconds a key takes to sound, and to fall silent. */
const edge = 0.04
/** How loud each partial is: those of a reed. */
const partials = [0.5, 0.25, 0.12, 0.06]

const sampleAt = (key: number, at: number, length: number): number => {
  const seconds = at / rate
  const hertz = 440 * 2 ** ((key - 69) / 12)
  const loud = Math.min(1, seconds / edge, (length - at) / rate / edge)
  return loud * partials.reduce((sum, part, n) => sum + part * Math.sin(2 * Math.PI * hertz * (n + 1) * seconds), 0)
}

/** The tune, as a WAV file. */
export const played = (name: SoundName): Buffer => {
  const { notes, secondsPerBeat } = sounds[name]
  const samples = notes.split(' ').flatMap(note => {
    const key = keys[note[0] ?? '']
    const length = Math.round(Number(note.slice(1)) * secondsPerBeat * rate)
    return Array.from({ length }, (_, at) => (key === undefined ? 0 : sampleAt(key, at, length) * 0.6))
  })
  return wavOf(samples, rate)
}

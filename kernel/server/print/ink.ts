import type { Gommette } from '../../contract/manifest.ts'

/** The light theme on white paper (kernel/web/theme/tokens.css): school printers have no ink to spare for a background. */
export const ink = {
  ink: '#251d4f',
  soft: '#5d5683',
  line: '#d9d0bf',
  faint: '#e8e1d4',
  action: '#5a3dd1',
  actionSoft: '#eee9fc',
  paper: '#fbf7ef',
  white: '#ffffff',
} as const

/** The gommette colours. */
export const colours: Record<Gommette['colour'], string> = {
  red: '#d63c4b',
  orange: '#d9660f',
  yellow: '#f7b92e',
  green: '#1d8a58',
  blue: '#1d75c4',
  plum: '#8a3fc4',
  pink: '#cc3d86',
  teal: '#0b8790',
}

/** Millimetres to points. */
export const mm = (length: number): number => (length * 72) / 25.4

/** A4, in points. */
export const page = { width: mm(210), height: mm(297) } as const

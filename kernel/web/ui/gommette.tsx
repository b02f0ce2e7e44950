import type { Gommette as GommetteOf } from '../../contract/manifest.ts'
import { classes } from './classes.ts'
import styles from './gommette.module.css'
import type { Pictogram } from './pictogram.tsx'

export type Shape = GommetteOf['shape']
export type Colour = GommetteOf['colour']

/** Outlines of the eight paper stickers, drawn in a square of 100. */
export const outlines: Record<Shape, string> = {
  round: 'M50 2A48 48 0 0 1 50 98A48 48 0 0 1 50 2Z',
  square: 'M27 5H73A22 22 0 0 1 95 27V73A22 22 0 0 1 73 95H27A22 22 0 0 1 5 73V27A22 22 0 0 1 27 5Z',
  triangle: 'M37.9 12.7A14 14 0 0 1 62.1 12.7L96.7 75.4A14 14 0 0 1 84.6 96.5L15.4 96.5A14 14 0 0 1 3.3 75.4Z',
  star: 'M43.5 8.7A7.5 7.5 0 0 1 56.5 8.7L65.9 25.5A5 5 0 0 0 69.3 28L90.2 32.2A7.5 7.5 0 0 1 94.2 44.7L80.2 60.3A5 5 0 0 0 78.9 64.3L81.6 85.3A7.5 7.5 0 0 1 71 93L52.1 84A5 5 0 0 0 47.9 84L29 93A7.5 7.5 0 0 1 18.4 85.3L21.1 64.3A5 5 0 0 0 19.8 60.3L5.8 44.7A7.5 7.5 0 0 1 9.8 32.2L30.7 28A5 5 0 0 0 34.1 25.5Z',
  heart:
    'M50 17C56.5 9 65 4.5 74 4.5C88 4.5 98 15.5 98 30C98 54 76 72 53.6 93.4Q50 96.8 46.4 93.4C24 72 2 54 2 30C2 15.5 12 4.5 26 4.5C35 4.5 43.5 9 50 17Z',
  flower:
    'M30.2 15.7A20.6 20.6 0 0 1 69.8 15.7A20.6 20.6 0 0 1 89.6 50.0A20.6 20.6 0 0 1 69.8 84.3A20.6 20.6 0 0 1 30.2 84.3A20.6 20.6 0 0 1 10.4 50.0A20.6 20.6 0 0 1 30.2 15.7Z',
  hexagon:
    'M43.5 2.8A13 13 0 0 1 56.5 2.8L87.7 20.7A13 13 0 0 1 94.2 32L94.2 68A13 13 0 0 1 87.7 79.3L56.5 97.2A13 13 0 0 1 43.5 97.2L12.3 79.3A13 13 0 0 1 5.8 68L5.8 32A13 13 0 0 1 12.3 20.7Z',
  drop: 'M53.4 4.4C66 19.5 92.5 36 92.5 61C92.5 83 73.5 98.5 50 98.5C26.5 98.5 7.5 83 7.5 61C7.5 36 34 19.5 46.6 4.4Q50 0.6 53.4 4.4Z',
}

export interface GommetteProps {
  shape: Shape
  colour: Colour
  icon: Pictogram
  /** Side in pixels at the normal text size, 24 to 128. */
  size?: 24 | 32 | 44 | 56 | 72 | 96 | 112 | 128
  className?: string
}

/** The paper sticker that stands for an application: a shape, a colour and a pictogram, the same everywhere. */
export const Gommette = ({ shape, colour, icon: Icon, size = 44, className }: GommetteProps) => (
  <span
    className={classes(styles.gommette, className)}
    data-shape={shape}
    data-colour={colour}
    data-size={size}
    aria-hidden="true"
  >
    <svg className={styles.shape} viewBox="0 0 100 101.5" focusable="false" aria-hidden="true">
      <path className={styles.shadow} d={outlines[shape]} transform="translate(0 1.6)" />
      <path d={outlines[shape]} />
    </svg>
    <Icon size="54%" className={styles.icon ?? ''} />
  </span>
)

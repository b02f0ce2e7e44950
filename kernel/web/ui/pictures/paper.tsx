import type { ReactNode } from 'react'
import { type Colour, outlines, type Shape } from '../gommette.tsx'
import styles from './paper.module.css'

/** A small drawing in the hand of the house: paper, ink and stickers. It only accompanies words. */
export const Picture = ({ children }: { children: ReactNode }) => (
  <svg className={styles.picture} viewBox="0 0 220 150" width="220" height="150" focusable="false" aria-hidden="true">
    <path
      className={styles.ground}
      d="M24 118c-14-30 6-78 54-92 44-13 102-6 122 34 18 37-2 72-58 78-50 6-103 8-118-20Z"
    />
    {children}
  </svg>
)

export interface StickerProps {
  shape: Shape
  colour: Colour
  x: number
  y: number
  size: number
  turn?: number
}

/** A gommette stuck on the drawing. */
export const Sticker = ({ shape, colour, x, y, size, turn = 0 }: StickerProps) => (
  <path
    className={styles[colour]}
    d={outlines[shape]}
    transform={`translate(${x} ${y}) rotate(${turn}) scale(${size / 100}) translate(-50 -50)`}
  />
)

/** A sheet of Séyès paper, turned as things are on a table. */
export const PaperSheet = ({
  x,
  y,
  turn = 0,
  width = 84,
  height = 100,
}: Omit<StickerProps, 'shape' | 'colour' | 'size'> & { width?: number; height?: number }) => (
  <g transform={`translate(${x} ${y}) rotate(${turn})`}>
    <rect className={styles.sheet} x={-width / 2} y={-height / 2} width={width} height={height} rx="9" />
    {[0, 1, 2, 3, 4].map(line => (
      <path key={line} className={styles.rule} d={`M${-width / 2 + 7} ${-height / 2 + 24 + line * 15}h${width - 14}`} />
    ))}
    <path className={styles.margin} d={`M${-width / 2 + 17} ${-height / 2 + 5}v${height - 10}`} />
  </g>
)

import { type Colour, outlines, type Shape } from '../ui/gommette.tsx'
import styles from './yard-picture.module.css'

interface Friend {
  shape: Shape
  colour: Colour
  x: number
  y: number
  size: number
  turn?: number
}

/** Who is under the roof today: the eight stickers of the applications, as children; the farthest first. */
const friends: Friend[] = [
  { shape: 'square', colour: 'blue', x: 236, y: 508, size: 0.8, turn: -5 },
  { shape: 'triangle', colour: 'orange', x: 384, y: 516, size: 0.82, turn: 4 },
  { shape: 'drop', colour: 'green', x: 92, y: 528, size: 0.98, turn: -4 },
  { shape: 'hexagon', colour: 'yellow', x: 530, y: 530, size: 0.98, turn: 5 },
  { shape: 'flower', colour: 'plum', x: 178, y: 586, size: 1.18, turn: -6 },
  { shape: 'heart', colour: 'pink', x: 430, y: 592, size: 1.14, turn: 6 },
  { shape: 'round', colour: 'red', x: 306, y: 574, size: 1.08 },
]
const acrobat: Friend = { shape: 'star', colour: 'teal', x: 506, y: 122, size: 0.92, turn: 14 }

const Face = ({ shape, colour, x, y, size, turn = 0 }: Friend) => (
  <g
    transform={`translate(${x} ${y}) rotate(${turn} 50 50) scale(${size})`}
    data-colour={colour}
    className={styles.friend}
  >
    <path d={outlines[shape]} transform="translate(0 3)" className={styles.shade} />
    <path d={outlines[shape]} />
    <g transform={shape === 'triangle' || shape === 'drop' ? 'translate(0 14)' : undefined} className={styles.face}>
      <circle cx="39" cy="44" r="4.5" />
      <circle cx="61" cy="44" r="4.5" />
      <path d="M38 57q12 13 24 0" />
    </g>
  </g>
)

const Sky = () => (
  <>
    <circle className={styles.sun} cx="118" cy="118" r="46" />
    <g className={styles.cloud}>
      <rect x="128" y="128" width="132" height="32" rx="16" />
      <rect x="158" y="106" width="68" height="44" rx="22" />
      <rect x="560" y="46" width="126" height="30" rx="15" />
      <rect x="590" y="26" width="62" height="42" rx="21" />
    </g>
  </>
)

/** The roof of the yard, whatever the weather, and everybody under it. */
export const YardPicture = () => (
  <svg
    className={styles.yard}
    viewBox="0 0 720 760"
    preserveAspectRatio="xMidYMax"
    focusable="false"
    aria-hidden="true"
  >
    <Sky />
    <ellipse className={styles.ground} cx="360" cy="780" rx="640" ry="206" />
    <rect className={styles.red} x="92" y="368" width="30" height="322" rx="15" />
    <rect className={styles.yellow} x="262" y="368" width="30" height="288" rx="15" />
    <rect className={styles.green} x="428" y="368" width="30" height="288" rx="15" />
    <rect className={styles.blue} x="598" y="368" width="30" height="322" rx="15" />
    <Face {...acrobat} />
    <path className={styles.roof} d="M332 152q28-18 56 0L690 350c26 18 18 44-12 44H42c-30 0-38-26-12-44z" />
    <path className={styles.tiles} d="M300 232h120M212 292h296M124 350h472" />
    {friends.map(friend => (
      <Face key={friend.shape} {...friend} />
    ))}
  </svg>
)

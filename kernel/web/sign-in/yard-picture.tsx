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

/** Who waits under the roof today: the eight stickers of the applications, as children. */
const friends: Friend[] = [
  { shape: 'square', colour: 'blue', x: 118, y: 474, size: 0.92 },
  { shape: 'flower', colour: 'plum', x: 206, y: 496, size: 1.12, turn: -6 },
  { shape: 'round', colour: 'red', x: 318, y: 452, size: 0.8 },
  { shape: 'heart', colour: 'pink', x: 384, y: 506, size: 1.06, turn: 5 },
  { shape: 'triangle', colour: 'orange', x: 497, y: 470, size: 0.96 },
  { shape: 'star', colour: 'teal', x: 560, y: 300, size: 0.78, turn: 14 },
  { shape: 'drop', colour: 'green', x: 24, y: 512, size: 0.98, turn: -4 },
  { shape: 'hexagon', colour: 'yellow', x: 596, y: 516, size: 1.02, turn: 4 },
]

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

/** The roof of the yard, whatever the weather, and everybody under it. */
export const YardPicture = () => (
  <svg className={styles.yard} viewBox="0 0 720 640" focusable="false" aria-hidden="true">
    <g className={styles.cloud}>
      <rect x="40" y="96" width="150" height="34" rx="17" />
      <rect x="76" y="72" width="78" height="48" rx="24" />
      <rect x="556" y="46" width="124" height="30" rx="15" />
      <rect x="586" y="26" width="62" height="42" rx="21" />
    </g>
    <ellipse className={styles.ground} cx="360" cy="640" rx="470" ry="98" />
    <g transform="translate(49 120) scale(13)">
      <rect className={styles.red} x="5" y="21" width="3.4" height="20" rx="1.7" />
      <rect className={styles.yellow} x="16.2" y="21" width="3.4" height="18.4" rx="1.7" />
      <rect className={styles.green} x="28.4" y="21" width="3.4" height="18.4" rx="1.7" />
      <rect className={styles.blue} x="39.6" y="21" width="3.4" height="20" rx="1.7" />
      <path
        className={styles.roof}
        d="M22.3 1.6Q24 .5 25.7 1.6L46.6 15.9C48.4 17.1 47.8 19 45.8 19H2.2C.2 19-.4 17.1 1.4 15.9Z"
      />
    </g>
    <path className={styles.hopscotch} d="M278 612h44v-24h44v48h-44v-24M366 588h44v48h-44M410 600h44v24h-44" />
    {friends.map(friend => (
      <Face key={friend.shape} {...friend} />
    ))}
  </svg>
)

import { outlines } from '../../ui/gommette.tsx'
import styles from './card-picture.module.css'

/** A class card in front of a tablet: its square, and the stickers that decorate it. */
export const CardPicture = () => (
  <svg className={styles.picture} viewBox="0 0 420 340" focusable="false" aria-hidden="true">
    <rect className={styles.tablet} x="150" y="20" width="250" height="190" rx="22" />
    <rect className={styles.screen} x="166" y="36" width="218" height="158" rx="10" />
    <path className={styles.frame} d="M222 76v-18h18M310 58h18v18M328 154v18h-18M240 172h-18v-18" />
    <g transform="rotate(-7 130 220)">
      <rect className={styles.card} x="20" y="120" width="220" height="190" rx="20" />
      <g className={styles.code}>
        <path d="M48 148h44v44h-44zM58 158v24h24v-24zM66 166h8v8h-8zM128 148h44v44h-44zM138 158v24h24v-24zM146 166h8v8h-8zM48 228h44v44h-44zM58 238v24h24v-24zM66 246h8v8h-8z" />
        <path d="M102 148h12v14h-12zM102 176h12v14h-12zM48 204h14v12h-14zM76 204h26v12h-26zM114 204h14v24h-14zM140 206h32v12h-32zM104 236h12v36h-12zM130 240h14v14h-14zM156 232h16v16h-16zM130 262h24v10h-24zM164 260h10v12h-10z" />
      </g>
      <g className={styles.red} transform="translate(192 142) scale(.32)">
        <path d={outlines.round} />
      </g>
      <g className={styles.green} transform="translate(192 186) scale(.32)">
        <path d={outlines.flower} />
      </g>
      <g className={styles.blue} transform="translate(192 230) scale(.32)">
        <path d={outlines.star} />
      </g>
    </g>
  </svg>
)

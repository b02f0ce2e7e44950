import styles from './umbrella-picture.module.css'

/** Rain on the yard, and somebody’s umbrella: something went wrong, nothing is lost. */
export const UmbrellaPicture = () => (
  <svg className={styles.picture} viewBox="0 0 200 150" focusable="false" aria-hidden="true">
    <path
      className={styles.rain}
      d="M34 18v16M66 8v14M102 4v10M138 10v14M168 20v16M20 58v14M182 60v14M50 96v12M152 98v12"
    />
    <path className={styles.first} d="M100 26C62 26 36 54 34 84q11-10 22 0 11-10 22 0 11-10 22 0z" />
    <path className={styles.second} d="M100 26c38 0 64 28 66 58q-11-10-22 0-11-10-22 0-11-10-22 0z" />
    <path className={styles.third} d="M100 26c-14 14-22 34-22 58q11-10 22 0 11-10 22 0c0-24-8-44-22-58z" />
    <path className={styles.stick} d="M100 18v10M100 82v40a10 10 0 0 1-20 0" />
    <path className={styles.puddle} d="M46 140h108" />
  </svg>
)

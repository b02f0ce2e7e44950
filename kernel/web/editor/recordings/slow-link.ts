/** Where the browser tells it (Network Information): nothing is fetched before it is asked for on such a line. */
interface Link {
  saveData?: boolean
  effectiveType?: string
}

/** Whether the line is slow, or paid by what goes through it; false where nobody can tell. */
export const isSlowLink = ({ connection }: { connection?: Link } = navigator as { connection?: Link }): boolean =>
  connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '')

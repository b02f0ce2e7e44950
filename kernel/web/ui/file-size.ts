type Unit = 'B' | 'kB' | 'MB' | 'GB'
const units: Unit[] = ['B', 'kB', 'MB', 'GB']

/** « 3,4 Mo »: in powers of a thousand, as the law on units and file managers have it. */
export const writeBytes = (bytes: number, write: (amount: string, unit: Unit) => string, locale: string): string => {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const amount = bytes / 1000 ** power
  const digits = power > 0 && amount < 10 ? 1 : 0
  return write(new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(amount), units[power] ?? 'B')
}

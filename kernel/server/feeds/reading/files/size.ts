import type { Sentence } from '../../../../contract/language.ts'

const units = { fr: ['octets', 'Kio', 'Mio', 'Gio'], en: ['bytes', 'KiB', 'MiB', 'GiB'] }

/** `4 Gio`, `1,5 Mio`. */
export const size = (bytes: number): Sentence => {
  const power = Math.min(units.fr.length - 1, bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / 10))
  const figure = String(Math.round((bytes / 1024 ** power) * 10) / 10)
  return { fr: `${figure.replace('.', ',')} ${units.fr[power]}`, en: `${figure} ${units.en[power]}` }
}

/** The 23 check letters: the alphabet without I, O and Q. */
const CHECK_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'

/** UAI with its check letter: the seven digits modulo 23. */
export const uaiOf = (digits: number): string =>
  `${String(digits).padStart(7, '0')}${CHECK_LETTERS.charAt(digits % CHECK_LETTERS.length)}`

/** No département is numbered 099: nothing in 0999xxx can be a real school. */
export const schoolUai = (n: number): string => uaiOf(999_100 + n)

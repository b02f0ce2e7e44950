/** The rules of the server (kernel/server/identity/passwords.ts), as far as a browser can tell; the server decides. */
export const shortestAdult = 12
export const shortestPupil = 6
const longEnough = 20

export type Strength =
  | { kind: 'empty' }
  | { kind: 'short'; left: number }
  | { kind: 'guessable' }
  | { kind: 'fine' }
  | { kind: 'strong' }

/** Digits, the alphabet, an AZERTY keyboard row after row: anything cut from it is guessed first. */
const keys = '01234567890123456789abcdefghijklmnopqrstuvwxyzazertyuiopqsdfghjklmwxcvbn'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

const isRepetitive = (word: string): boolean =>
  new Set(word).size < 5 || /^(.{1,4})\1+$/.test(word) || keys.includes(word)

/** A password made of one’s own name, with little around it. */
const isPersonal = (word: string, owner: readonly string[]): boolean =>
  owner.map(letters).some(own => own.length >= 4 && word.replace(own, '').length < 6)

/** How good a password is, in a word: length counts most, and what anybody would try first counts against. */
export const strengthOf = (password: string, shortest: number, owner: readonly string[] = []): Strength => {
  if (password === '') return { kind: 'empty' }
  if (password.length < shortest) return { kind: 'short', left: shortest - password.length }
  const word = letters(password)
  // A child’s two words are short by design, and guarded by the throttle.
  if (shortest > shortestPupil && (isRepetitive(word) || isPersonal(word, owner))) return { kind: 'guessable' }
  return password.length >= longEnough ? { kind: 'strong' } : { kind: 'fine' }
}

/** The twelve pictures among which a pupil chooses three as a secret, in the order they are laid out. */
export const secretPictures = [
  'cat',
  'bicycle',
  'sun',
  'fish',
  'flower',
  'car',
  'tree',
  'house',
  'star',
  'boat',
  'butterfly',
  'ice-cream',
] as const

export type SecretPicture = (typeof secretPictures)[number]
